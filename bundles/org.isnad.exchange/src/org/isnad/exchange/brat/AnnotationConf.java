package org.isnad.exchange.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;

/**
 * {@code annotation.conf}: which labels, relations, events and attributes brat offers.
 *
 * <p>Ours begins with a line by which {@link BratReader} knows our labels again. Source of the format: brat's page
 * "configuration".
 */
final class AnnotationConf {

    static final String FILE_NAME = "annotation.conf";

    /** First line of ours; the number is that of the labels. */
    static final String MARK = "# isnad-brat 1";

    private AnnotationConf() {}

    static String write(ForeignLabels foreign) {
        List<String> lines = new ArrayList<>();
        lines.add(MARK);
        lines.add("# Offsets count code points. A Statement stands on its content, a Stance on its evidence.");
        lines.add("");
        lines.add("[entities]");
        for (OwnLabel label : OwnLabel.values()) {
            if (!label.isEvent()) {
                lines.add(label.text());
            }
        }
        lines.addAll(foreign.labels());
        lines.addAll(List.of("", "[relations]", "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>"));
        foreign.relations()
                .forEach((relation, roles) -> lines.add(roles.stream()
                        .map(role -> role + ":<ANY>")
                        .collect(Collectors.joining(", ", relation + "\t", ""))));
        lines.addAll(List.of("", "[events]"));
        for (OwnLabel label : OwnLabel.values()) {
            if (label.isEvent()) {
                lines.add(label.text() + "\t" + label.roles());
            }
        }
        lines.addAll(List.of("", "[attributes]"));
        attributes().forEach((name, value) -> lines.add(name + "\tArg:" + value));
        foreign.attributes()
                .forEach((name, uses) -> lines.add(name + "\tArg:" + String.join("|", uses.labels()) + ", Value:"
                        + String.join("|", uses.values())));
        return String.join("\n", lines) + "\n";
    }

    /** Our attributes with what they belong to and the values that they may have. */
    private static Map<String, String> attributes() {
        Map<String, List<String>> owners = new LinkedHashMap<>();
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (OwnLabel label : OwnLabel.values()) {
            for (EAttribute tag : label.tags()) {
                String name = OwnLabel.attributeName(tag);
                owners.computeIfAbsent(name, n -> new ArrayList<>()).add(label.text());
                values.putIfAbsent(name, OwnLabel.values(tag));
            }
            owners.computeIfAbsent(OwnLabel.CONFIDENCE, n -> new ArrayList<>()).add(label.text());
        }
        values.put(OwnLabel.CONFIDENCE, List.of("1", "2", "3"));
        Map<String, String> lines = new LinkedHashMap<>();
        owners.forEach((name, labels) ->
                lines.put(name, String.join("|", labels) + ", Value:" + String.join("|", values.get(name))));
        return lines;
    }
}
