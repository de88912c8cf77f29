package org.isnad.ui.review.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.project.Project;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.agree.AgreementRun;
import org.isnad.review.agree.AgreementWish;
import org.isnad.review.agree.CorpusSource;
import org.isnad.review.agree.Panel;
import org.junit.jupiter.api.Test;

/** The tree holds every figure of the sample corpus once, below the one that stands for its question. */
final class NodeTest {

    private static AgreementResult result() {
        try (Project project = Project.open(Path.of("../../seeds")).toOptional().orElseThrow()) {
            return AgreementRun.run(CorpusSource.take(project), AgreementWish.ALL.bootstrap(0, 1), new BasicMonitor())
                    .toOptional()
                    .orElseThrow();
        }
    }

    @Test
    void everyFigureStandsOnce() {
        AgreementResult result = result();
        for (Panel panel : result.panels()) {
            Set<String> ids = new HashSet<>();
            for (Node kind : Node.roots(result, panel, "")) {
                assertEquals("", FigureTexts.value(kind));
                for (Node question : kind.children()) {
                    assertTrue(ids.add(question.figure().id()));
                    question.children()
                            .forEach(node -> assertTrue(ids.add(node.figure().id())));
                }
            }
            long all = result.questions().stream()
                    .mapToLong(question -> result.figures(question, panel).size())
                    .sum();
            assertEquals(all, ids.size());
        }
    }

    @Test
    void theFigureThatStandsForAQuestionIsItsPrimaryOne() {
        AgreementResult result = result();
        List<Node> questions = Node.roots(result, Panel.ALL, "").stream()
                .flatMap(kind -> kind.children().stream())
                .toList();
        assertFalse(questions.isEmpty());
        for (Node node : questions) {
            assertEquals(result.primary(node.question()), node.figure().measure());
            assertEquals(result.primaryLabel(node.question()), node.figure().label());
        }
    }

    @Test
    void numbersAreShort() {
        assertEquals("0.870", FigureTexts.plain(.8696));
        assertEquals("0.000", FigureTexts.plain(-.0001));
        assertEquals("\u22120.250", FigureTexts.plain(-.25));
    }
}
