package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Projects;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.CorpusPackage.Literals;
import org.isnad.model.corpus.Issue;
import org.junit.jupiter.api.Test;

class RegistryTest extends EditTest {

    @Test
    void actorsGetReadableUniqueIds() {
        Actor first = Projects.actor("وفد السلام");
        Actor second = Projects.actor("وفد السلام");
        proves(new AddActor(project, first));
        proves(new AddActor(project, second));
        assertEquals("وفد-السلام", first.getId());
        assertEquals("وفد-السلام-2", second.getId());
    }

    @Test
    void featuresOfTheCorpusAreSetButNotIds() {
        proves(new SetCorpusFeature(project, minister, Literals.ACTOR__TYPE, ActorType.PERSON));
        proves(new SetCorpusFeature(project, minister, Literals.ACTOR__ALIASES, List.of("سالم", "الكاتب")));
        proves(new SetCorpusFeature(project, layer.article(), Literals.ARTICLE__TITLE, "عنوان آخر"));
        refuses("edit.feature", new SetCorpusFeature(project, minister, Literals.ACTOR__ID, "x"));
    }

    @Test
    void anActorThatALayerNamesStaysAndTheCountIsTold() {
        Actor group = Projects.actor("الحكومة");
        Projects.done(project.edits().run(new AddActor(project, group)));
        Projects.done(
                project.edits().run(new SetCorpusFeature(project, group, Literals.ACTOR__MEMBERS, List.of(minister))));
        mention("الوزير");
        mention("الكاتب");
        Projects.done(project.saveAll());
        refuses("edit.actor-used", new RemoveActor(project, minister));
        project.close(layer);
        Outcome<Void> onDisk = project.edits().run(new RemoveActor(project, minister));
        assertEquals("edit.actor-used", Projects.code(onDisk));
        assertTrue(onDisk.problems().get(0).message().contains("2"));
        layer = Projects.value(project.layer(project.article("a1").orElseThrow(), "mercury"));
        Projects.done(project.edits().run(new RemoveItems(layer, layer.mentions())));
        proves(new RemoveActor(project, minister));
        assertTrue(group.getMembers().isEmpty());
    }

    @Test
    void narrowerIssuesMoveUpWhenOneIsRemoved() {
        Issue wide = issue("السلام", null);
        Issue middle = issue("المفاوضات", wide);
        Issue narrow = issue("الشروط", middle);
        proves(new RemoveIssue(project, middle));
        assertEquals(wide, narrow.getParent());
        proves(new RemoveIssue(project, wide));
        assertNull(narrow.getParent());
    }

    private Issue issue(String label, Issue parent) {
        Issue issue = CorpusFactory.eINSTANCE.createIssue();
        issue.setLabel(label);
        issue.setParent(parent);
        proves(new AddIssue(project, issue));
        return issue;
    }
}
