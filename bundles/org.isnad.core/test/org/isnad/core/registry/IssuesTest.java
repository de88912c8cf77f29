package org.isnad.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.core.edit.SetCorpusFeature;
import org.isnad.core.registry.Tally.IssueCount;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.CorpusPackage.Literals;
import org.isnad.model.corpus.Issue;
import org.junit.jupiter.api.Test;

class IssuesTest extends RegistryTest {

    @Test
    void stancesTargetTheIssueThatStays() {
        closeLayers();
        run(new SetCorpusFeature(project, talks, Literals.ISSUE__DEFINITION, "ما يجري"));
        Issue terms = issue("الشروط", talks);
        Map<String, String> before = bytes();
        run(new MergeIssues(project, peace, List.of(talks)));
        assertEquals(new IssueCount(4, 0, 4), Tallies.of(project).issue(peace.getId()));
        assertEquals(peace, terms.getParent());
        assertEquals("ما يجري", peace.getDefinition());
        assertEquals(List.of(peace, terms), project.corpus().getIssues());
        project.edits().undo();
        assertSame(before, bytes());
    }

    @Test
    void anIssueThatStaysTakesThePlaceOfTheWiderOneThatGoes() {
        Issue middle = issue("المسار", talks);
        Issue narrow = issue("الجولة", middle);
        run(new MergeIssues(project, narrow, List.of(talks)));
        // Wide below narrow would be a cycle: what stood between stays above.
        assertEquals(middle, narrow.getParent());
        assertEquals(peace, middle.getParent());
        assertNull(peace.getParent());
        refuses("registry.merge-self", new MergeIssues(project, peace, List.of(peace)));
    }

    @Test
    void issuesMoveWithWhatIsBelowButNeverBelowThemselves() {
        Issue terms = issue("الشروط", talks);
        refuses("registry.issue-loop", new MoveIssue(project, List.of(peace), terms));
        refuses("registry.issue-loop", new MoveIssue(project, List.of(peace), peace));
        Map<String, String> before = bytes();
        run(new MoveIssue(project, List.of(talks), null));
        IssueTree tree = new IssueTree(project.corpus());
        assertEquals(List.of(peace, talks), tree.roots());
        assertEquals(Set.of(talks, terms), tree.withAllBelow(talks));
        project.edits().undo();
        assertSame(before, bytes());
        assertEquals(List.of(talks), new IssueTree(project.corpus()).children(peace));
    }

    @Test
    void aCycleInAFileLosesNoIssue() {
        peace.setParent(talks);
        IssueTree tree = new IssueTree(project.corpus());
        assertEquals(List.of(peace, talks), tree.roots());
        assertEquals(List.of(), tree.children(talks));
    }

    @Test
    void labelsAndDefinitionChangeInOneStep() {
        Map<String, String> before = bytes();
        Issue draft = CorpusFactory.eINSTANCE.createIssue();
        draft.setLabel("السلم");
        draft.setDefinition("نهاية الحرب");
        run(new EditIssue(project, talks, draft));
        assertEquals("السلم", talks.getLabel());
        assertEquals(peace, talks.getParent());
        project.edits().undo();
        assertSame(before, bytes());
    }
}
