package org.isnad.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Projects;
import org.isnad.core.registry.MentionPlace.Role;
import org.isnad.core.registry.Tally.ActorCount;
import org.isnad.core.registry.Tally.IssueCount;
import org.isnad.core.work.Blinding;
import org.junit.jupiter.api.Test;

class MentionsTest extends RegistryTest {

    @Test
    void streamedFactsAreThoseOfMemory() throws IOException, XMLStreamException {
        for (OpenLayer layer : project.openLayers()) {
            LayerFacts streamed =
                    LayerStream.read(project.articleFolder(layer.article()).resolve(layer.annotator() + ".xmi"));
            LayerFacts memory = LayerFacts.of(layer);
            assertEquals(memory.text(), streamed.text());
            assertEquals(memory.mentions(), streamed.mentions());
            assertEquals(memory.statements(), streamed.statements());
            assertTrue(memory.stances().containsAll(streamed.stances()));
            assertEquals(memory.stances().size(), streamed.stances().size());
        }
    }

    @Test
    void placesAreTheSameOpenAndClosed() {
        List<MentionPlace> open = Mentions.of(project, salem.getId(), new BasicMonitor());
        closeLayers();
        assertEquals(open, Mentions.of(project, salem.getId(), new BasicMonitor()));
        assertEquals(List.of(), project.openLayers());
    }

    @Test
    void placesInLayersThatMayNotBeReadAreNotThere() {
        Set<String> wanted = Set.of(salem.getId());
        List<MentionPlace> all = Mentions.of(project, wanted, (article, layer) -> true, new BasicMonitor());
        List<MentionPlace> others =
                Mentions.of(project, wanted, (article, layer) -> !layer.equals("mercury"), new BasicMonitor());
        assertEquals(
                all.stream()
                        .filter(place -> !place.annotator().equals("mercury"))
                        .toList(),
                others);
        assertTrue(others.size() < all.size());
        project.article("a1").orElseThrow().getAssigned().add("mercury");
        Blinding blinding = Blinding.of(project, "somebody");
        assertTrue(Mentions.of(project, wanted, blinding::mayRead, new BasicMonitor()).stream()
                .noneMatch(place -> place.article().equals("a1")));
    }

    @Test
    void aPlaceTellsWhereAsWhatAndInWhatLine() {
        List<MentionPlace> places = Mentions.of(project, salem.getId(), new BasicMonitor());
        MentionPlace first = places.get(0);
        assertEquals("a1", first.article());
        assertEquals("mercury", first.annotator());
        MentionPlace mention = places.stream()
                .filter(place -> place.role() == Role.MENTION && place.article().equals("a2"))
                .findFirst()
                .orElseThrow();
        assertEquals("سالم الكاتب", mention.words());
        assertEquals("نفى الوزير ", mention.before());
        assertEquals(" ما قالته هدى مراد 🕊.", mention.after());
        assertEquals(
                List.of(Role.TARGET),
                Mentions.of(project, talks.getId(), new BasicMonitor()).stream()
                        .map(MentionPlace::role)
                        .distinct()
                        .toList());
        assertEquals(4, Mentions.of(project, talks.getId(), new BasicMonitor()).size());
    }

    @Test
    void aCancelledSearchStopsAndABrokenFileIsPassedOver() throws IOException {
        closeLayers();
        BasicMonitor cancelled = new BasicMonitor();
        cancelled.setCanceled(true);
        assertEquals(List.of(), Mentions.of(project, salem.getId(), cancelled));
        int all = Mentions.of(project, salem.getId(), new BasicMonitor()).size();
        Files.writeString(
                project.articleFolder(project.article("a1").orElseThrow()).resolve("venus.xmi"), "<broken");
        int rest = Mentions.of(project, salem.getId(), new BasicMonitor()).size();
        assertTrue(rest > 0 && rest < all);
    }

    @Test
    void countsAddUpOverOpenAndClosedLayers() {
        Tally open = Tallies.of(project);
        assertEquals(new ActorCount(4, 2, 6, 0), open.actor(salem.getId()));
        assertEquals(new ActorCount(2, 2, 2, 4), open.actor(writer.getId()));
        assertEquals(new IssueCount(4, 0, 0), open.issue(peace.getId()));
        assertEquals(new IssueCount(0, 0, 4), open.issue(talks.getId()));
        closeLayers();
        assertEquals(new ActorCount(4, 2, 6, 0), Tallies.of(project).actor(salem.getId()));
        layer("a1", "venus");
        assertEquals(new ActorCount(2, 2, 2, 4), Tallies.of(project).actor(writer.getId()));
    }

    @Test
    void aChangedFileIsCountedAnew() {
        Tallies tallies = new Tallies();
        closeLayers();
        assertEquals(
                2,
                tallies.closed(LayerFiles.of(project), new BasicMonitor())
                        .actor(writer.getId())
                        .mentions());
        mention(layer("a1", "venus"), "الوفد", writer);
        Projects.done(project.saveAll());
        closeLayers();
        assertEquals(
                3,
                tallies.closed(LayerFiles.of(project), new BasicMonitor())
                        .actor(writer.getId())
                        .mentions());
    }
}
