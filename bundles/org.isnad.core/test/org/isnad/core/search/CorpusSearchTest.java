package org.isnad.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.edit.AddActor;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.edit.MarkStance;
import org.isnad.core.edit.MarkStatement;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.edit.StanceInput;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.Projects;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.ReviewFlag;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.corpus.Actor;
import org.isnad.text.TextRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search over open and closed layers of a small corpus. */
final class CorpusSearchTest {

    private static final String TEXT = Projects.TEXT;

    @TempDir
    private Path folder;

    private Project project;
    private OpenLayer layer;
    private Statement statement;

    @BeforeEach
    void aCorpus() {
        project = Projects.create(folder.resolve("p"));
        layer = Projects.layer(project, TEXT);
        Actor minister = Projects.actor("سالم الكاتب");
        minister.getAliases().add("الوزير");
        minister.setLabelEn("Salem al-Katib");
        Actor delegation = Projects.actor("الوفد المفاوض");
        Projects.done(project.edits().run(new AddActor(project, delegation)));
        MarkActor mark = new MarkActor(
                layer, at("سالم الكاتب").begin(), at("سالم الكاتب").end(), minister, MentionType.NAME);
        Projects.done(project.edits().run(mark));
        MarkStatement said = new MarkStatement(
                layer, List.of(mark.mention()), List.of(at("أكّد")), List.of(at("الاتفاق خطوة مهمة نحو السلام")));
        Projects.done(project.edits().run(said));
        statement = said.statement();
        Projects.done(project.edits()
                .run(new MarkStance(
                        layer,
                        new StanceInput(
                                minister.getId(),
                                null,
                                TargetKind.ACTOR,
                                delegation.getId(),
                                null,
                                null,
                                List.of(),
                                Polarity.AGAINST,
                                Intensity.MEDIUM,
                                statement,
                                List.of(at("خطوة مهمة"))))));
        Projects.article(project, "a2", "مقال آخر عن الإتفاق.\n");
    }

    @AfterEach
    void close() {
        project.close();
    }

    private static TextRange at(String words) {
        int begin = TEXT.indexOf(words);
        return new TextRange(begin, begin + words.length());
    }

    @Test
    void wordsAreFoundInAllTextsWithWhatStandsAround() {
        List<Hit> hits = hits(TextQuery.folded("الاتفاق"), Scope.ALL);
        assertEquals(
                List.of("a1", "a2"),
                hits.stream().map(hit -> hit.article().id()).toList());
        Hit first = hits.get(0);
        assertEquals("الاتفاق", first.text());
        assertTrue(first.before().endsWith("أن «"), first.before());
        assertTrue(first.after().startsWith(" خطوة"), first.after());
        assertEquals(at("الاتفاق"), new TextRange(first.begin(), first.end()));
        assertEquals("الإتفاق", hits.get(1).text());
    }

    @Test
    void scopeLimitsArticlesAndLayers() {
        assertEquals(
                1,
                hits(TextQuery.folded("الاتفاق"), new Scope(Set.of("a2"), Set.of()))
                        .size());
        assertEquals(1, items("statement", Scope.ALL).size());
        assertEquals(
                1, items("statement", new Scope(Set.of(), Set.of("mercury"))).size());
        assertEquals(0, items("statement", new Scope(Set.of(), Set.of("venus"))).size());
        assertEquals(0, items("statement", new Scope(Set.of("a2"), Set.of())).size());
    }

    @Test
    void annotationsAreFoundByWhatTheyHave() {
        for (String found : List.of(
                "statement source:الكاتب stance:AGAINST",
                "statement source:salem",
                "statement source:الوزير target:وفد",
                "stance holder:سالم score:-2",
                "statement cue:أكد content:\"خطوة مهمة\"",
                "statement cue:~^اك",
                "mention type:NAME actor:الكاتب",
                "statement -stance:FAVOR depth:1",
                "statement -flag:*",
                "statement origin:MANUAL annotator:mercury date:2024-05",
                "statement date:2024-01..2024-06 outlet:وكالة article:a1",
                "quote function:SPEECH",
                "قول الموقف:ضد")) {
            assertEquals(1, items(found, Scope.ALL).size(), found);
        }
        for (String nothing : List.of(
                "statement -source:الكاتب",
                "statement stance:FAVOR",
                "mention type:ZERO",
                "statement flag:*",
                "statement date:2025",
                "statement date:2024-06..",
                "statement annotator:venus")) {
            assertEquals(0, items(nothing, Scope.ALL).size(), nothing);
        }
    }

    @Test
    void aHitLeadsToItsItem() {
        Hit hit = items("statement", Scope.ALL).get(0);
        assertEquals(statement.getId(), hit.item());
        assertEquals("mercury", hit.annotator());
        assertEquals(Kind.STATEMENT, hit.kind());
        assertEquals(at("الاتفاق خطوة مهمة نحو السلام"), new TextRange(hit.begin(), hit.end()));
    }

    @Test
    void layersOnDiskAreReadAsThoseInMemory() {
        List<Hit> open = items("-id:nothing", Scope.ALL);
        Projects.done(project.saveAll());
        project.close(layer);
        List<Hit> closed = items("-id:nothing", Scope.ALL);
        assertEquals(4, closed.size());
        assertEquals(open, closed);
    }

    @Test
    void theSnapshotIsWhatStoodThenWhateverComesAfter() {
        CorpusSnapshot before = CorpusSnapshot.take(project, Scope.ALL);
        Projects.done(project.edits()
                .run(new SetFeature(layer, statement, AnnotationPackage.Literals.ITEM__FLAG, ReviewFlag.ASK_REVIEWER)));
        ItemQuery query = ItemQuery.parse("flag:ASK_REVIEWER").value();
        assertEquals(
                0,
                CorpusSearch.run(before, query, hits -> {}, new BasicMonitor())
                        .value()
                        .hits());
        assertEquals(1, items("flag:ASK_REVIEWER", Scope.ALL).size());
    }

    @Test
    void anUnknownNameIsAWarningAndABrokenLayerAProblemOfItsOwn() throws IOException {
        Outcome<SearchReport> unknown = run(ItemQuery.parse("source:نابليون").value(), Scope.ALL, new ArrayList<>());
        assertEquals(0, unknown.value().hits());
        assertEquals("search.name-unknown", unknown.problems().get(0).code());
        Files.writeString(folder.resolve("p/articles/a2/venus.xmi"), "<broken");
        List<Hit> hits = new ArrayList<>();
        Outcome<SearchReport> broken = run(ItemQuery.parse("statement").value(), Scope.ALL, hits);
        assertEquals("layer.broken", broken.problems().get(0).code());
        assertEquals(1, hits.size());
    }

    @Test
    void aCancelledSearchGivesWhatItHasAndABadPatternNothing() {
        BasicMonitor monitor = new BasicMonitor();
        monitor.setCanceled(true);
        SearchReport report = CorpusSearch.run(
                        CorpusSnapshot.take(project, Scope.ALL), TextQuery.folded("الاتفاق"), hits -> {}, monitor)
                .value();
        assertEquals(0, report.articles());
        assertTrue(
                run(TextQuery.regex("(", false), Scope.ALL, new ArrayList<>()).hasErrors());
    }

    @Test
    void completionOffersFieldsOfTheKindTagsAndNames() {
        RegistryNames names = RegistryNames.of(project.corpus());
        assertTrue(Completion.at("", 0, names).proposals().contains("statement "));
        assertEquals(
                List.of("source:"), Completion.at("statement sou", 13, names).proposals());
        assertEquals(List.of("المصدر:"), Completion.at("قول المصد", 9, names).proposals());
        Completion tags = Completion.at("statement stance:ag", 19, names);
        assertEquals(List.of("AGAINST "), tags.proposals());
        assertEquals(17, tags.begin());
        assertEquals(
                List.of("\"سالم الكاتب\" "),
                Completion.at("statement source:كاتب", 21, names).proposals());
        assertTrue(Completion.at("mention cu", 10, names).proposals().isEmpty(), "no field of a mention");
    }

    private List<Hit> items(String query, Scope scope) {
        return hits(ItemQuery.parse(query).value(), scope);
    }

    private List<Hit> hits(Query query, Scope scope) {
        List<Hit> hits = new ArrayList<>();
        Outcome<SearchReport> report = run(query, scope, hits);
        assertEquals(List.of(), report.problems());
        assertEquals(hits.size(), report.value().hits());
        return hits;
    }

    private Outcome<SearchReport> run(Query query, Scope scope, List<Hit> hits) {
        return CorpusSearch.run(CorpusSnapshot.take(project, scope), query, hits::addAll, new BasicMonitor());
    }
}
