package org.isnad.ui.review.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.agree.Figure;
import org.isnad.review.agree.Panel;

/**
 * A row in the tree of figures: a kind of unit, a question with the figure that stands for it, or one of its other figures.
 *
 * @param question "" in the row of a kind
 * @param figure null in the row of a kind
 */
record Node(UnitKind kind, String question, Figure figure, List<Node> children) {

    /** All questions, of a panel, pooled where the article is "". */
    static List<Node> roots(AgreementResult result, Panel panel, String article) {
        Map<UnitKind, List<Node>> kinds = new EnumMap<>(UnitKind.class);
        for (String question : result.questions()) {
            List<Figure> figures =
                    article.isEmpty() ? result.figures(question, panel) : result.figures(question, panel, article);
            primary(result, question, figures)
                    .ifPresent(figure -> kinds.computeIfAbsent(result.kind(question), kind -> new ArrayList<>())
                            .add(of(result, question, figure, figures)));
        }
        return kinds.entrySet().stream()
                .map(kind -> new Node(kind.getKey(), "", null, kind.getValue()))
                .toList();
    }

    private static Node of(AgreementResult result, String question, Figure primary, List<Figure> figures) {
        List<Node> others = figures.stream()
                .filter(figure -> figure != primary)
                .map(figure -> new Node(result.kind(question), question, figure, List.of()))
                .toList();
        return new Node(result.kind(question), question, primary, others);
    }

    private static Optional<Figure> primary(AgreementResult result, String question, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.measure() == result.primary(question)
                        && figure.label().equals(result.primaryLabel(question)))
                .findFirst()
                .or(() -> figures.stream().findFirst());
    }

    boolean isQuestion() {
        return figure != null && !children.isEmpty();
    }
}
