package org.isnad.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.ZoneKind;
import org.junit.jupiter.api.Test;

class StatementChecksTest {

    private final LayerFixture layer = new LayerFixture(
            "قال الناطق إن الحكومة أعلنت أن الوزير يرى أن الخبراء يظنون أن الحل قريب. وأضاف أن الطريق مفتوح، كما قال.");
    private final ActorMention speaker = layer.mention("الناطق", "spokesman");

    @Test
    void somebodySaysSomething() {
        Statement statement = layer.statement(speaker, "قال", "الحل قريب");
        assertNone("statement.no-source");
        assertNone("statement.no-content");
        statement.getSources().clear();
        statement.getContent().clear();
        assertOne("statement.no-source", statement);
        assertOne("statement.no-content", statement);
    }

    @Test
    void fragmentsStandInOrderAndApart() {
        Statement statement = layer.statement(speaker, "قال", "الحكومة أعلنت", "الوزير يرى");
        assertNone("statement.fragments");

        statement.getContent().move(0, 1);
        assertOne("statement.fragments", statement);
        statement.getContent().clear();
        Fragment first = layer.fragment("الحكومة");
        statement.getContent().add(first);
        statement.getContent().add(layer.fragment("أعلنت"));
        assertOne("statement.fragments", statement);
        first.setEnd(first.getBegin() + "الحكومة أعل".length());
        assertOne("statement.fragments", statement);
    }

    @Test
    void discontinuousCuesAreInOrderToo() {
        Statement statement = layer.statement(speaker, "كما", "الحل قريب");
        statement.getCue().add(layer.fragment("الطريق"));
        assertOne("statement.fragments", statement);
    }

    @Test
    void theCueIsNoContent() {
        Statement statement = layer.statement(speaker, "قال", "الحكومة أعلنت");
        assertNone("statement.cue-in-content");
        statement.getCue().add(layer.fragment("أعلنت"));
        assertOne("statement.cue-in-content", statement);
    }

    @Test
    void contentIsTrimmed() {
        Statement statement = layer.statement(speaker, "أضاف", "الطريق مفتوح");
        assertNone("statement.content-edge");
        Fragment content = statement.getContent().get(0);
        content.setEnd(content.getEnd() + 1);
        assertOne("statement.content-edge", statement);
        Statement whole = layer.statement(speaker, "أضاف", "الحل قريب.");
        assertEquals(2, layer.problems("statement.content-edge").size());
        whole.getContent().get(0).setEnd(whole.getContent().get(0).getEnd() - 1);
        assertEquals(1, layer.problems("statement.content-edge").size());
    }

    @Test
    void whatIsReportedIsPartOfTheReport() {
        Statement outer = layer.statement(speaker, "قال", "الحكومة أعلنت أن الوزير يرى");
        Statement inner = layer.statement(layer.mention("الحكومة", "government"), "أعلنت", "الوزير يرى");
        inner.setParent(outer);
        assertNone("statement.child-outside");
        inner.getContent().add(layer.fragment("الطريق مفتوح"));
        assertOne("statement.child-outside", inner);
    }

    @Test
    void parentsDoNotGoInCircles() {
        Statement first = layer.statement(speaker, "قال", "الحكومة أعلنت");
        Statement second = layer.statement(speaker, "أعلنت", "الوزير يرى");
        Statement third = layer.statement(speaker, "يرى", "الحل قريب");
        second.setParent(first);
        third.setParent(second);
        assertNone("statement.parent-cycle");
        first.setParent(second);
        assertEquals(2, layer.problems("statement.parent-cycle").size(), "the third is not in the circle");
        assertNone("statement.depth");
    }

    @Test
    void fourVoicesAreSeldom() {
        Statement first = layer.statement(speaker, "قال", "الحكومة أعلنت");
        Statement second = layer.statement(speaker, "أعلنت", "الوزير يرى");
        Statement third = layer.statement(speaker, "يرى", "الخبراء يظنون");
        Statement fourth = layer.statement(speaker, "يظنون", "الحل قريب");
        second.setParent(first);
        third.setParent(second);
        assertEquals(3, Voices.depth(third));
        assertNone("statement.depth");
        fourth.setParent(third);
        assertOne("statement.depth", fourth);
    }

    @Test
    void likelyCuesAreUsed() {
        layer.statement(speaker, "قال", "الحكومة أعلنت أن الوزير يرى");
        layer.zone(ZoneKind.BOILERPLATE, "كما قال");
        Problem addition = layer.problems("statement.cue-unused").stream()
                .filter(problem -> problem.message().contains("أضاف"))
                .findFirst()
                .orElseThrow();
        assertEquals(Severity.INFO, addition.severity());
        assertTrue(layer.problems("statement.cue-unused").stream()
                .noneMatch(problem -> problem.message().contains("«قال»")));

        layer.statement(speaker, "أضاف", "الطريق مفتوح");
        assertTrue(layer.problems("statement.cue-unused").stream()
                .noneMatch(problem -> problem.message().contains("أضاف")));
    }

    @Test
    void statementsDiffer() {
        Statement first = layer.statement(speaker, "قال", "الحل قريب");
        layer.statement(speaker, "أضاف", "الحل قريب");
        assertNone("statement.twice");
        Statement again = layer.statement(speaker, "قال", "الحل قريب");
        assertOne("statement.twice", again);
        first.getSources().add(layer.mention("الوزير", "minister"));
        assertNone("statement.twice");
    }

    private void assertNone(String check) {
        assertEquals(0, layer.problems(check).size(), check);
    }

    private void assertOne(String check, Statement statement) {
        assertEquals(1, layer.problems(check).size(), check);
        assertEquals(statement.getId(), layer.problems(check).get(0).place().item());
    }
}
