package org.isnad.exchange.brat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.exchange.BrokenInput;

/**
 * What {@code annotation.conf} beside a file declares, so that all files of a folder have the same types whether they use them
 * or not. A line that is not understood is passed over: the annotations can be read without.
 */
final class BratConf {

    /** Nothing declared. */
    static final BratConf NONE = new BratConf("");

    private static final long LARGEST = 1 << 20;
    private static final Pattern PAIR = Pattern.compile("\\s*([^\\s:,]+?)([?*+]|\\{[^}]*})?\\s*:\\s*([^,]*)");

    private final Set<String> entities = new LinkedHashSet<>();
    private final Map<String, List<String>> relations = new LinkedHashMap<>();
    private final Map<String, List<String>> events = new LinkedHashMap<>();
    private final Map<String, List<String>> attributes = new LinkedHashMap<>();
    private final Map<String, List<String>> macros = new LinkedHashMap<>();
    private final boolean ours;

    private BratConf(String text) {
        ours = text.startsWith(AnnotationConf.MARK + "\n") || text.startsWith(AnnotationConf.MARK + "\r\n");
        String section = "";
        for (String line : text.split("\\R")) {
            String trimmed = line.strip();
            if (trimmed.startsWith("[") && trimmed.endsWith("]")) {
                section = trimmed;
            } else if (!trimmed.isEmpty() && !trimmed.startsWith("#") && !trimmed.startsWith("-")) {
                line(section, trimmed);
            }
        }
    }

    /** That of the folder of a file; one that is absent, too large or unreadable declares nothing. */
    static BratConf beside(Path file) {
        Path conf = file.resolveSibling(AnnotationConf.FILE_NAME);
        try {
            return new BratConf(new String(BrokenInput.bytes(conf, LARGEST), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return NONE;
        }
    }

    private void line(String section, String line) {
        String[] parts = line.split("\\s+", 2);
        String name = parts[0].startsWith("!") ? parts[0].substring(1) : parts[0];
        String rest = parts.length > 1 ? parts[1] : "";
        int equals = line.indexOf('=');
        if (name.startsWith("<") && equals > 0) {
            macros.put(
                    line.substring(0, equals).strip(),
                    List.of(line.substring(equals + 1).strip().split("\\|")));
        } else if (!name.isEmpty() && !name.startsWith("<")) {
            switch (section) {
                case "[entities]" -> entities.add(name);
                case "[relations]" -> relations.put(name, names(rest));
                case "[events]" -> events.put(name, names(rest));
                case "[attributes]" -> attributes.put(name, owners(rest));
                default -> {
                    // Other sections say nothing about the annotations.
                }
            }
        }
    }

    private static List<String> names(String arguments) {
        List<String> names = new ArrayList<>();
        Matcher matcher = PAIR.matcher(arguments);
        while (matcher.find()) {
            if (!matcher.group(1).startsWith("<")) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }

    private static List<String> owners(String arguments) {
        Matcher matcher = PAIR.matcher(arguments);
        while (matcher.find()) {
            if (matcher.group(1).equals("Arg")) {
                return List.of(matcher.group(3).strip().split("\\|"));
            }
        }
        return List.of();
    }

    /** Whether the labels are those that {@link BratWriter} writes. */
    boolean isOurs() {
        return ours;
    }

    /** Declares all that is not ours. */
    void declare(BratTypes types) {
        entities.stream().filter(this::isForeign).forEach(types::type);
        relations.forEach((label, roles) -> roles.forEach(role -> types.reference(label, role)));
        events.forEach((label, roles) -> {
            if (isForeign(label)) {
                types.type(label);
                roles.forEach(role -> types.references(label, baseRole(role)));
            }
        });
        attributes.forEach((name, owners) -> {
            Set<String> labels = new LinkedHashSet<>();
            owners.forEach(owner -> expand(owner, labels, 0));
            labels.stream().filter(this::isForeign).forEach(label -> types.string(label, name));
        });
    }

    private boolean isForeign(String label) {
        return !ours || OwnLabel.of(label).isEmpty();
    }

    private void expand(String owner, Set<String> labels, int depth) {
        Collection<String> known = entities.contains(owner) || events.containsKey(owner) || relations.containsKey(owner)
                ? List.of(owner)
                : List.of();
        labels.addAll(known);
        boolean any = owner.equals("<ANY>");
        if (any || owner.equals("<ENTITY>")) {
            labels.addAll(entities);
        }
        if (any || owner.equals("<EVENT>")) {
            labels.addAll(events.keySet());
        }
        if (any || owner.equals("<RELATION>")) {
            labels.addAll(relations.keySet());
        }
        if (depth < 10) {
            macros.getOrDefault(owner, List.of()).forEach(one -> expand(one, labels, depth + 1));
        }
    }

    /** brat counts the roles of one name: Theme, Theme2. */
    static String baseRole(String role) {
        String base = role.replaceAll("[0-9]+$", "");
        return base.isEmpty() ? role : base;
    }
}
