package org.isnad.ui.annotate.editor.menu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.jface.bindings.Binding;

/**
 * One command in the sheet of keys.
 *
 * @param keys as the platform writes them, several with a comma between
 */
public record KeyRow(String keys, String english, String arabic) {

    /** The rows for one task. */
    public record Group(String title, List<KeyRow> rows) {}

    private static final String BUNDLE = "org.isnad.ui.annotate.editor.menu.keys";

    /** What the text itself does with keys, which cannot be remapped; the sheet's texts stand under these names. */
    private static final List<String> MOVES = List.of("arrows", "words", "lines", "ends", "extend", "zoom");

    /** The commands that the sheet explains and that have a key now, by task. */
    public static List<Group> of(Binding[] bindings, Set<String> schemes, String moving) {
        Map<String, String> keys = new LinkedHashMap<>();
        Arrays.stream(bindings)
                .filter(binding -> binding.getParameterizedCommand() != null && schemes.contains(binding.getSchemeId()))
                .sorted(Comparator.comparing(
                        (Binding binding) -> binding.getTriggerSequence().format()))
                .forEach(binding -> keys.merge(
                        binding.getParameterizedCommand().getId(),
                        binding.getTriggerSequence().format(),
                        KeyRow::joined));
        return of(keys::get, moving);
    }

    private static String joined(String one, String other) {
        return List.of(one.split(", ")).contains(other) ? one : one + ", " + other;
    }

    /** @param keys gives the keys of a command, or null */
    static List<Group> of(UnaryOperator<String> keys, String moving) {
        ResourceBundle english = bundle(Locale.ROOT);
        ResourceBundle arabic = bundle(new Locale("ar"));
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(moving, rows(MOVES, name -> english.getString(name + ".keys"), english, arabic)));
        Stream.concat(CommandGroup.MENU.stream(), Stream.of(CommandGroup.DIGITS, CommandGroup.REVIEW))
                .map(group -> new Group(group.title(), rows(group.commands(), keys, english, arabic)))
                .filter(group -> !group.rows().isEmpty())
                .forEach(groups::add);
        return groups;
    }

    private static List<KeyRow> rows(
            List<String> ids, UnaryOperator<String> keys, ResourceBundle english, ResourceBundle arabic) {
        return ids.stream()
                .map(id -> keys.apply(id) == null
                        ? null
                        : new KeyRow(keys.apply(id), english.getString(id), arabic.getString(id)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                KeyRow.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
