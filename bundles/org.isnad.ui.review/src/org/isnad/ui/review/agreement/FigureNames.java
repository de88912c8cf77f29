package org.isnad.ui.review.agreement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.agree.Figure;
import org.isnad.review.agree.Panel;
import org.isnad.review.agree.Reason;
import org.isnad.review.agree.UnitRef;
import org.isnad.review.report.AgreementNames;
import org.isnad.ui.label.Isolate;

/** What rows, labels and reasons are called here: as in the report, and actors as in the registry. */
final class FigureNames {

    private final AgreementNames names = AgreementNames.of(Locale.getDefault());
    private final Map<String, String> actors = new HashMap<>();

    void follow(Project project) {
        actors.clear();
        project.corpus().getActors().forEach(actor -> actors.put(actor.getId(), actor.getLabel()));
    }

    String kind(UnitKind kind) {
        return first(names.units(kind));
    }

    String question(String question) {
        return names.question(question);
    }

    String panel(Panel panel) {
        return names.panel(panel);
    }

    /** The first cell of a row. */
    String row(Node node) {
        if (node.figure() == null) {
            return kind(node.kind());
        }
        if (node.isQuestion()) {
            return question(node.question());
        }
        String label = node.figure().label();
        return label.isEmpty() ? AgreementMessages.Label_all : first(label(node.question(), label));
    }

    String measure(Node node) {
        return node.figure() == null
                ? ""
                : FigureTexts.inOrder(first(names.measure(node.figure().measure())));
    }

    /** A whole figure in a few words. */
    String figure(Figure figure) {
        String label = figure.label().isEmpty() ? "" : " · " + Isolate.of(label(figure.question(), figure.label()));
        return question(figure.question()) + label;
    }

    /** A label, a slot or what an annotator said; as it stands where it has no name. */
    String label(String question, String label) {
        String name = names.label(question, label);
        return name.equals(label) ? actors.getOrDefault(label, label) : name;
    }

    String verdict(UnitRef unit) {
        return first(names.verdict(unit.verdict()));
    }

    String reason(Reason reason) {
        return first(names.reason(reason));
    }

    /** A name within a sentence as one that stands alone. */
    private static String first(String name) {
        int end = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
        boolean word = end > 0 && end < name.length() && Character.isLowerCase(name.charAt(end));
        return word ? name.substring(0, end).toUpperCase(Locale.getDefault()) + name.substring(end) : name;
    }
}
