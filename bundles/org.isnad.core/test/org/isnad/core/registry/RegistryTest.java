package org.isnad.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.core.edit.AddActor;
import org.isnad.core.edit.AddIssue;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.edit.MarkStance;
import org.isnad.core.edit.MarkStatement;
import org.isnad.core.edit.StanceInput;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.project.Projects;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.Issue;
import org.isnad.text.TextRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A project of two articles with two annotators' layers each, and what its tests have in common. */
abstract class RegistryTest {

    private static final String SECOND = "نفى الوزير سالم الكاتب ما قالته هدى مراد 🕊.\nوأيّد الكاتب السلام.\n";

    @TempDir
    Path folder;

    Project project;
    Actor salem;
    Actor writer;
    Actor huda;
    Issue peace;
    Issue talks;

    @BeforeEach
    void open() {
        project = Projects.create(folder.resolve("project"));
        salem = actor("سالم الكاتب");
        writer = actor("الكاتب");
        huda = actor("هدى مراد");
        peace = issue("السلام", null);
        talks = issue("المحادثات", peace);
        for (String id : List.of("a1", "a2")) {
            Article article = Projects.article(project, id, id.equals("a1") ? Projects.TEXT : SECOND);
            for (String annotator : List.of("mercury", "venus")) {
                fill(Projects.value(project.createLayer(article, annotator)));
            }
        }
        Projects.done(project.saveAll());
    }

    @AfterEach
    void close() {
        project.close();
    }

    private void fill(OpenLayer layer) {
        ActorMention full = mention(layer, "سالم الكاتب", salem);
        ActorMention woman = mention(layer, "هدى مراد", huda);
        boolean first = layer.article().getId().equals("a1");
        ActorMention part = first ? full : mention(layer, "الكاتب السلام", writer);
        String cue = first ? "أكّد" : "وأيّد";
        String content = first ? "الاتفاق خطوة" : "ما قالته";
        Statement statement = statement(layer, part, cue, content);
        stance(layer, salem, full, TargetKind.ISSUE, null, peace, statement, Polarity.FAVOR);
        stance(layer, huda, woman, TargetKind.ACTOR, writer, null, null, Polarity.AGAINST);
        stance(layer, first ? salem : writer, null, TargetKind.ISSUE, null, talks, statement, Polarity.NEUTRAL);
    }

    Actor actor(String label) {
        Actor actor = Projects.actor(label);
        run(new AddActor(project, actor));
        return actor;
    }

    Issue issue(String label, Issue parent) {
        Issue issue = CorpusFactory.eINSTANCE.createIssue();
        issue.setLabel(label);
        issue.setParent(parent);
        run(new AddIssue(project, issue));
        return issue;
    }

    ActorMention mention(OpenLayer layer, String words, Actor actor) {
        TextRange range = range(layer, words);
        MarkActor edit = new MarkActor(layer, range.begin(), range.end(), actor, MentionType.NAME);
        run(edit);
        return edit.mention();
    }

    private Statement statement(OpenLayer layer, ActorMention source, String cue, String content) {
        MarkStatement edit =
                new MarkStatement(layer, List.of(source), List.of(range(layer, cue)), List.of(range(layer, content)));
        run(edit);
        return edit.statement();
    }

    private void stance(
            OpenLayer layer,
            Actor holder,
            ActorMention mention,
            TargetKind kind,
            Actor target,
            Issue issue,
            Statement basis,
            Polarity polarity) {
        run(new MarkStance(
                layer,
                new StanceInput(
                        holder.getId(),
                        mention,
                        kind,
                        target == null ? null : target.getId(),
                        issue == null ? null : issue.getId(),
                        null,
                        List.of(),
                        polarity,
                        polarity == Polarity.NEUTRAL ? null : Intensity.LOW,
                        basis,
                        List.of(range(layer, "سالم")))));
    }

    private static TextRange range(OpenLayer layer, String words) {
        int begin = layer.text().indexOf(words);
        assertTrue(begin >= 0, words);
        return new TextRange(begin, begin + words.length());
    }

    void run(Edit edit) {
        Projects.done(project.edits().run(edit));
    }

    void refuses(String code, Edit edit) {
        Map<String, String> before = bytes();
        Outcome<Void> outcome = project.edits().run(edit);
        assertEquals(code, Projects.code(outcome));
        assertSame(before, bytes());
    }

    /** Line by line, so that a failure can be read. */
    static void assertSame(Map<String, String> expected, Map<String, String> actual) {
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((file, bytes) ->
                assertEquals(bytes.lines().toList(), actual.get(file).lines().toList(), file));
    }

    void closeLayers() {
        project.openLayers().forEach(project::close);
    }

    OpenLayer layer(String article, String annotator) {
        return Projects.value(project.layer(project.article(article).orElseThrow(), annotator));
    }

    /** Everything that is in memory or would be, as it would be saved: the corpus, and every layer of every article. */
    Map<String, String> bytes() {
        Map<String, String> bytes = new TreeMap<>();
        bytes.put("corpus", Projects.bytes(project.corpus().eResource()));
        List<OpenLayer> before = project.openLayers();
        for (Article article : new ArrayList<>(project.corpus().getArticles())) {
            for (String annotator : project.layers(article)) {
                OpenLayer layer = Projects.value(project.layer(article, annotator));
                bytes.put(article.getId() + "/" + annotator, Projects.bytes(layer.resource()));
                if (!before.contains(layer)) {
                    project.close(layer);
                }
            }
        }
        return bytes;
    }
}
