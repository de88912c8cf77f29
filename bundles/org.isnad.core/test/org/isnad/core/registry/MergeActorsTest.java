package org.isnad.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.edit.SetCorpusFeature;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.Projects;
import org.isnad.core.registry.Tally.ActorCount;
import org.isnad.model.annotation.Item;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.CorpusPackage.Literals;
import org.isnad.model.corpus.Role;
import org.junit.jupiter.api.Test;

class MergeActorsTest extends RegistryTest {

    @Test
    void mergingReachesLayersThatNobodyOpened() {
        closeLayers();
        Map<String, String> before = bytes();
        run(new MergeActors(project, salem, List.of(writer)));
        Map<String, String> after = bytes();
        assertFalse(after.toString().contains("\"" + writer.getId() + "\""));
        assertTrue(project.isDirty(layer("a2", "venus")));
        assertTrue(project.isCorpusDirty());
        project.edits().undo();
        assertSame(before, bytes());
        project.edits().redo();
        assertSame(after, bytes());
        Projects.done(project.saveAll());
        Path place = project.folder();
        project.close();
        project = Projects.open(place);
        Map<String, String> reopened = bytes();
        after.remove("corpus");
        reopened.remove("corpus");
        assertSame(after, reopened);
    }

    @Test
    void oneStepNamedAfterTheActorThatStays() {
        String last = project.edits().undoLabel();
        run(new MergeActors(project, salem, List.of(writer, huda)));
        assertTrue(project.edits().undoLabel().contains("سالم الكاتب"));
        project.edits().undo();
        assertEquals(last, project.edits().undoLabel());
        assertEquals(3, project.corpus().getActors().size());
    }

    @Test
    void namesRolesMembersAndNotesAreJoined() {
        run(new SetCorpusFeature(project, salem, Literals.ACTOR__ALIASES, List.of("الوزير")));
        run(new SetCorpusFeature(
                project, writer, Literals.ACTOR__ALIASES, List.of("الوزير", "سالِم الكاتب", "أبو سليم")));
        run(new SetCorpusFeature(project, writer, Literals.ACTOR__LABEL_EN, "Salem"));
        run(new SetCorpusFeature(project, writer, Literals.ACTOR__NOTE, "كاتب"));
        run(new SetCorpusFeature(project, writer, Literals.ACTOR__ROLES, List.of(role("وزير", "2011"))));
        Actor pair = actor("الوزيران");
        run(new SetCorpusFeature(project, pair, Literals.ACTOR__MEMBERS, List.of(writer, huda, salem)));
        Map<String, String> before = bytes();
        run(new MergeActors(project, salem, List.of(writer)));
        assertEquals(List.of("الوزير", "الكاتب", "أبو سليم"), salem.getAliases());
        assertEquals("Salem", salem.getLabelEn());
        assertEquals("كاتب", salem.getNote());
        assertEquals("2011", salem.getRoles().get(0).getFrom());
        assertEquals(List.of(salem, huda), pair.getMembers());
        project.edits().undo();
        assertSame(before, bytes());
    }

    @Test
    void mergingDoesNotCountAsEditingTheItems() {
        OpenLayer layer = layer("a2", "mercury");
        List<String> before = layer.mentions().stream().map(Item::getModified).toList();
        run(new MergeActors(project, salem, List.of(writer)));
        assertEquals(before, layer.mentions().stream().map(Item::getModified).toList());
    }

    @Test
    void aLayerThatSomebodyElseHoldsRefusesTheWholeMerge() {
        closeLayers();
        try (Project other = Projects.open(project.folder())) {
            OpenLayer theirs = Projects.value(other.layer(other.article("a2").orElseThrow(), "venus"));
            assertFalse(theirs.isReadOnly());
            Map<String, String> before =
                    Map.of("corpus", Projects.bytes(project.corpus().eResource()));
            var outcome = project.edits().run(new MergeActors(project, salem, List.of(writer)));
            assertEquals("registry.locked", Projects.code(outcome));
            String sentence = outcome.problems().get(0).message();
            assertTrue(sentence.contains("venus") && sentence.contains("a2"), sentence);
            assertTrue(sentence.contains(System.getProperty("user.name")), sentence);
            assertEquals(
                    before, Map.of("corpus", Projects.bytes(project.corpus().eResource())));
            assertEquals(List.of(), project.openLayers());
        }
        run(new MergeActors(project, salem, List.of(writer)));
    }

    @Test
    void aLayerThatCannotBeReadRefusesTheMerge() throws IOException {
        closeLayers();
        Files.writeString(
                project.articleFolder(project.article("a1").orElseThrow()).resolve("venus.xmi"), "<broken");
        var outcome = project.edits().run(new MergeActors(project, salem, List.of(writer)));
        assertEquals("registry.unreadable", Projects.code(outcome));
        assertEquals(3, project.corpus().getActors().size());
    }

    @Test
    void noActorBecomesItsOwnMember() {
        Actor between = actor("الوفد");
        run(new SetCorpusFeature(project, salem, Literals.ACTOR__MEMBERS, List.of(between)));
        run(new SetCorpusFeature(project, between, Literals.ACTOR__MEMBERS, List.of(writer)));
        refuses("registry.member-loop", new MergeActors(project, salem, List.of(writer)));
        refuses("registry.merge-self", new MergeActors(project, salem, List.of(salem)));
        refuses("registry.merge-self", new MergeActors(project, salem, List.of()));
    }

    @Test
    void splittingMovesMentionsAndTheStancesThatLeanOnThem() {
        closeLayers();
        List<MentionPlace> places = Mentions.of(project, salem.getId(), new BasicMonitor());
        List<MentionPlace> moved = places.stream()
                .filter(place -> place.article().equals("a1") && place.role() == MentionPlace.Role.MENTION)
                .toList();
        assertEquals(2, moved.size());
        Map<String, String> before = bytes();
        Actor fresh = Projects.actor("سالم آخر");
        run(new SplitActor(project, salem, fresh, moved));
        Tally tally = Tallies.of(project);
        // In a1 he holds one stance by his mention, and one by the statement whose only source he is.
        assertEquals(new ActorCount(2, 2, 4, 0), tally.actor(fresh.getId()));
        assertEquals(new ActorCount(2, 0, 2, 0), tally.actor(salem.getId()));
        project.edits().undo();
        assertSame(before, bytes());
        refuses("registry.split-none", new SplitActor(project, salem, Projects.actor("x"), List.of()));
    }

    @Test
    void mergingBackRestoresWhatSplittingMoved() {
        Map<String, String> before = layersOnly();
        List<MentionPlace> moved = Mentions.of(project, salem.getId(), new BasicMonitor());
        Actor fresh = Projects.actor("سالم آخر");
        run(new SplitActor(project, salem, fresh, moved.subList(0, moved.size() / 2)));
        assertNotEquals(before, layersOnly());
        run(new MergeActors(project, salem, List.of(fresh)));
        assertSame(before, layersOnly());
    }

    @Test
    void randomMergesAreUndoneAndRedoneToTheLetter() {
        Random random = new Random(7);
        for (int i = 0; i < 30; i++) {
            actor("فاعل " + i);
        }
        for (int round = 0; round < 12; round++) {
            List<Actor> actors = new ArrayList<>(project.corpus().getActors());
            Collections.shuffle(actors, random);
            if (random.nextBoolean()) {
                Projects.done(project.saveAll());
                closeLayers();
            }
            List<Actor> others = actors.subList(1, 2 + random.nextInt(2));
            Map<String, String> before = bytes();
            LayersNaming naming = MergeActors.layers(project, others, new BasicMonitor());
            run(new MergeActors(project, actors.get(0), List.copyOf(others), naming));
            Map<String, String> after = bytes();
            assertNotEquals(before, after);
            for (Actor gone : others) {
                assertFalse(after.toString().contains("\"" + gone.getId() + "\""), gone.getId());
            }
            project.edits().undo();
            assertSame(before, bytes());
            project.edits().redo();
            assertSame(after, bytes());
        }
    }

    @Test
    void allFieldsOfAnActorChangeInOneStep() {
        run(new SetCorpusFeature(project, salem, Literals.ACTOR__ROLES, List.of(role("كاتب", "1999"))));
        Map<String, String> before = bytes();
        Actor draft = Projects.actor("سالم");
        draft.getAliases().add("أبو سليم");
        draft.getMembers().add(huda);
        draft.getRoles().add(role("وزير", "2011"));
        draft.setNote("ملاحظة");
        run(new EditActor(project, salem, draft));
        assertEquals("سالم", salem.getLabel());
        assertEquals(
                List.of("وزير"), salem.getRoles().stream().map(Role::getTitle).toList());
        assertEquals(List.of(huda), salem.getMembers());
        assertEquals(1, draft.getRoles().size());
        project.edits().undo();
        assertSame(before, bytes());
        draft.getMembers().add(salem);
        refuses("registry.member-loop", new EditActor(project, salem, draft));
        draft.setLabel(" ");
        refuses("edit.label", new EditActor(project, salem, draft));
    }

    @Test
    void whatIsNotConcernedIsNotOpened() {
        closeLayers();
        Actor alone = actor("وحيد");
        run(new MergeActors(project, huda, List.of(alone)));
        assertEquals(List.of(), project.openLayers());
        assertEquals(
                0,
                LayersNaming.find(project, Set.of(alone.getId()), new BasicMonitor())
                        .size());
    }

    private Map<String, String> layersOnly() {
        Map<String, String> bytes = bytes();
        bytes.remove("corpus");
        return bytes;
    }

    private static Role role(String title, String from) {
        Role role = CorpusFactory.eINSTANCE.createRole();
        role.setTitle(title);
        role.setFrom(from);
        return role;
    }
}
