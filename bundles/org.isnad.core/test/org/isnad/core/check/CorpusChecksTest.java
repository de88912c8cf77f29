package org.isnad.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.isnad.core.outcome.Problem;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Issue;
import org.junit.jupiter.api.Test;

class CorpusChecksTest {

    private final LayerFixture fixture = new LayerFixture("نص");
    private final Actor moscow = fixture.actor("moscow", "موسكو");
    private final Actor ankara = fixture.actor("ankara", "أنقرة");
    private final Actor both = fixture.actor("both", "الطرفان");

    @Test
    void aSoundRegistryHasNoProblems() {
        both.getMembers().addAll(List.of(moscow, ankara));
        assertEquals(List.of(), Checks.corpus(fixture.corpus));
    }

    @Test
    void foldedLabelsDiffer() {
        Actor again = fixture.actor("ankara2", "انقره");
        assertEquals(List.of("actor.same-label ankara2"), found());
        again.setLabel("تركيا");
        assertEquals(List.of(), found());
    }

    @Test
    void nobodyIsAMemberOfItself() {
        both.getMembers().add(moscow);
        ankara.getMembers().add(both);
        assertEquals(List.of(), found());
        moscow.getMembers().add(both);
        assertEquals(List.of("actor.membership-cycle moscow", "actor.membership-cycle both"), found());
    }

    @Test
    void actorsAreComplete() {
        moscow.setAnonymity(null);
        ankara.setLabel(" ");
        assertEquals(List.of("actor.incomplete moscow", "actor.incomplete ankara"), found());
    }

    @Test
    void actorsAndIssuesHaveIdsOfTheirOwn() {
        both.setId("ankara");
        fixture.issue("truce");
        fixture.issue("truce");
        assertEquals(List.of("corpus.same-id ankara", "corpus.same-id truce"), found());
    }

    @Test
    void issuesDoNotContainThemselves() {
        Issue truce = fixture.issue("truce");
        Issue peace = fixture.issue("peace");
        truce.setParent(peace);
        assertEquals(List.of(), found());
        peace.setParent(peace);
        assertEquals(List.of("issue.parent-cycle peace"), found());
    }

    @Test
    void actorsAreMentionedButForTheAuthor() {
        both.setType(ActorType.AUTHOR);
        List<Problem> problems = Checks.corpus(fixture.corpus, Set.of("moscow"));
        assertEquals(List.of("actor.unmentioned ankara"), codes(problems));
    }

    private List<String> found() {
        return codes(Checks.corpus(fixture.corpus));
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.place().item())
                .toList();
    }
}
