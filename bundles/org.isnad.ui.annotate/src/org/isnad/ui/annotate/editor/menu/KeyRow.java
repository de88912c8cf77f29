package org.isnad.ui.annotate.editor.menu;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.bindings.Binding;

/**
 * One command in the sheet of keys.
 *
 * @param keys as the platform writes them, several with a comma between
 */
public record KeyRow(String keys, String english, String arabic) {

    private static final String BUNDLE = "org.isnad.ui.annotate.editor.menu.keys";

    /** The commands that the sheet explains and that have a key now, in the order of the explanations. */
    public static List<KeyRow> of(Binding[] bindings, Set<String> schemes) {
        Map<String, String> keys = new LinkedHashMap<>();
        Arrays.stream(bindings)
                .filter(binding -> binding.getParameterizedCommand() != null && schemes.contains(binding.getSchemeId()))
                .sorted((one, other) -> one.getTriggerSequence()
                        .format()
                        .compareTo(other.getTriggerSequence().format()))
                .forEach(binding -> keys.merge(
                        binding.getParameterizedCommand().getId(),
                        binding.getTriggerSequence().format(),
                        (one, other) -> one.contains(other) ? one : one + ", " + other));
        return of(keys::get);
    }

    /** @param keys gives the keys of a command, or null */
    static List<KeyRow> of(UnaryOperator<String> keys) {
        ResourceBundle english = bundle(Locale.ROOT);
        ResourceBundle arabic = bundle(new Locale("ar"));
        Stream<String> ids = Stream.concat(
                Commands.GROUPS.stream().flatMap(List::stream),
                Stream.of("number", "speechAct", "eventStatus").map(Commands.PREFIX::concat));
        return ids.map(id -> keys.apply(id) == null
                        ? null
                        : new KeyRow(keys.apply(id), english.getString(id), arabic.getString(id)))
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                KeyRow.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
