package org.isnad.codegen;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The tables that would go stale if somebody wrote them: {@code {{keys CONTEXT}}} becomes the default keys of a context,
 * {@code {{commands}}} the commands of the command line, in the words that the product itself uses.
 */
final class GuideTables {

    private static final Pattern KEYS = Pattern.compile("\\{\\{keys ([\\w.]+)}}");
    private static final Pattern HEADER = Pattern.compile("(?m)^isnad\\.(\\w+)\\.usage\\.header\\s*=\\s*(.+)$");
    private static final String WINDOW = "org.eclipse.ui.contexts.window";
    private static final Map<String, String> KEY_NAMES = Map.ofEntries(
            Map.entry("M1", "Ctrl"),
            Map.entry("M2", "Shift"),
            Map.entry("M3", "Alt"),
            Map.entry("CR", "Enter"),
            Map.entry("ESC", "Esc"),
            Map.entry("DEL", "Del"),
            Map.entry("TAB", "Tab"),
            Map.entry("SPACE", "Space"),
            Map.entry("ARROW_UP", "↑"),
            Map.entry("ARROW_DOWN", "↓"),
            Map.entry("ARROW_LEFT", "←"),
            Map.entry("ARROW_RIGHT", "→"),
            Map.entry("PAGE_UP", "PageUp"),
            Map.entry("PAGE_DOWN", "PageDown"));

    private final Path bundles;

    GuideTables(Path bundles) {
        this.bundles = bundles;
    }

    String fill(String markdown, String language) throws Exception {
        Matcher place = KEYS.matcher(markdown);
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            place.appendReplacement(filled, Matcher.quoteReplacement(keys(place.group(1), language)));
        }
        place.appendTail(filled);
        return filled.toString().replace("{{commands}}", commands(language));
    }

    private String commands(String language) throws IOException {
        String suffix = language.equals("ar") ? "_ar" : "";
        Path file = bundles.resolve("org.isnad.cli/src/org/isnad/cli/messages" + suffix + ".properties");
        StringBuilder table = new StringBuilder("| | |\n|---|---|\n");
        Matcher header = HEADER.matcher(Files.readString(file));
        while (header.find()) {
            table.append("| `isnad ")
                    .append(header.group(1).replace("__", "-"))
                    .append("` | ")
                    .append(header.group(2).replace("|", "\\|"))
                    .append(" |\n");
        }
        return table.toString();
    }

    private String keys(String context, String language) throws Exception {
        Map<String, String> names = names(language);
        Map<String, List<String>> rows = new LinkedHashMap<>();
        NodeList keys = xml(bundles.resolve("org.isnad.app/plugin.xml")).getElementsByTagName("key");
        for (int i = 0; i < keys.getLength(); i++) {
            Element key = (Element) keys.item(i);
            String where = key.hasAttribute("contextId") ? key.getAttribute("contextId") : WINDOW;
            if (where.equals(context) && !key.getAttribute("commandId").isEmpty()) {
                rows.computeIfAbsent(name(key, names), name -> new ArrayList<>())
                        .add(sequence(key.getAttribute("sequence")));
            }
        }
        StringBuilder table = new StringBuilder("| | |\n|---|---|\n");
        rows.forEach((name, row) -> table.append("| ")
                .append(String.join(" ", shortened(row)))
                .append(" | ")
                .append(name)
                .append(" |\n"));
        return table.toString();
    }

    /** Digits in a row as their first and last. */
    private static List<String> shortened(List<String> keys) {
        List<String> shortened = new ArrayList<>(keys);
        List<String> digits =
                keys.stream().filter(key -> key.matches("`(.*\\+)?\\d`")).toList();
        if (digits.size() > 2) {
            shortened.removeAll(digits);
            shortened.add(0, digits.get(0) + " … " + digits.get(digits.size() - 1));
        }
        return shortened;
    }

    private static String sequence(String sequence) {
        StringBuilder keys = new StringBuilder("`");
        for (String stroke : sequence.split(" ")) {
            List<String> parts = new ArrayList<>();
            for (String part : stroke.equals("+") ? new String[] {stroke} : stroke.split("\\+")) {
                parts.add(KEY_NAMES.getOrDefault(part, part));
            }
            keys.append(keys.length() > 1 ? " " : "").append(String.join("+", parts));
        }
        return keys.append('`').toString();
    }

    /** A command by its name; with parameters by its label in a menu; by its identifier where nothing names it. */
    private static String name(Element key, Map<String, String> names) {
        String command = key.getAttribute("commandId");
        NodeList parameters = key.getElementsByTagName("parameter");
        String first = parameters.getLength() == 0 ? "" : ((Element) parameters.item(0)).getAttribute("value");
        return names.getOrDefault(command + '(' + first + ')', names.getOrDefault(command, command));
    }

    /** Names by command and by {@code command(parameter)}. */
    private Map<String, String> names(String language) throws Exception {
        Map<String, String> names = new HashMap<>();
        Map<String, String> views = new HashMap<>();
        try (Stream<Path> all = Files.list(bundles)) {
            for (Path bundle : all.sorted().toList()) {
                if (Files.exists(bundle.resolve("plugin.xml"))) {
                    addNames(bundle, language, names, views);
                }
            }
        }
        Properties others = properties(bundles.resolve("org.isnad.help/guide/" + language + "/keys.properties"));
        names.putAll(views);
        others.stringPropertyNames().forEach(name -> names.putIfAbsent(name, others.getProperty(name)));
        return names;
    }

    private static void addNames(Path bundle, String language, Map<String, String> names, Map<String, String> viewNames)
            throws Exception {
        String suffix = language.equals("ar") ? "_ar" : "";
        Properties words = properties(bundle.resolve("plugin" + suffix + ".properties"));
        Element plugin = xml(bundle.resolve("plugin.xml"));
        NodeList views = plugin.getElementsByTagName("view");
        for (int i = 0; i < views.getLength(); i++) {
            Element view = (Element) views.item(i);
            String command = "org.eclipse.ui.views.showView(" + view.getAttribute("id") + ')';
            viewNames.put(command, word(view.getAttribute("name"), words));
        }
        NodeList commands = plugin.getElementsByTagName("command");
        for (int i = 0; i < commands.getLength(); i++) {
            Element command = (Element) commands.item(i);
            if (command.hasAttribute("id") && command.hasAttribute("name")) {
                names.put(command.getAttribute("id"), word(command.getAttribute("name"), words));
            } else if (command.hasAttribute("commandId") && command.hasAttribute("label")) {
                NodeList parameters = command.getElementsByTagName("parameter");
                String first = parameters.getLength() == 0 ? "" : ((Element) parameters.item(0)).getAttribute("value");
                names.put(
                        command.getAttribute("commandId") + '(' + first + ')',
                        word(command.getAttribute("label"), words));
            }
        }
    }

    private static String word(String name, Properties words) {
        String word = name.startsWith("%") ? words.getProperty(name.substring(1), name) : name;
        return word.replaceAll(" ?\\(&\\p{L}\\)", "").replace("&", "").replace("|", "\\|");
    }

    private static Element xml(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }
}
