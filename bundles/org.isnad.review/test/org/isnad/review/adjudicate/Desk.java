package org.isnad.review.adjudicate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.edit.MarkStance;
import org.isnad.core.edit.MarkStatement;
import org.isnad.core.edit.Plan;
import org.isnad.core.edit.StanceInput;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.ReasonCode;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.annotation.Zone;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.text.TextRange;

/** A project of one article with layers that are marked by words: the n-th word of the text is named by its number. */
final class Desk implements AutoCloseable {

    static final int WORDS = 60;
    static final Verdict WHY = new Verdict(ReasonCode.SLIP, "لأن القراءة أتم", "reviewer");

    final Project project;
    final Article article;
    final List<OpenLayer> layers = new ArrayList<>();
    OpenLayer gold;
    MergePolicy policy = MergePolicy.EXACT;

    private final String text;

    private Desk(Project project, String text) {
        this.project = project;
        this.text = text;
        this.article = value(project.addArticle(new NewArticle(
                "a1",
                text.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                text,
                "عنوان",
                null,
                "وكالة",
                "2024-05-01",
                null,
                "a1.txt")));
    }

    static Desk of(Path folder, String... annotators) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append("كلمة").append((char) ('ا' + i % 20)).append(i % 10 == 9 ? "\n" : " ");
        }
        Desk desk = new Desk(value(Project.create(folder, "تجربة")), text.toString());
        for (int i = 0; i < 6; i++) {
            Actor actor = CorpusFactory.eINSTANCE.createActor();
            actor.setId("actor" + i);
            actor.setLabel("فاعل " + i);
            desk.project.corpus().getActors().add(actor);
        }
        Arrays.stream(annotators).forEach(name -> desk.layers.add(value(desk.project.createLayer(desk.article, name))));
        desk.layers.forEach(desk::zone);
        desk.gold = value(desk.project.createLayer(desk.article, Project.GOLD));
        return desk;
    }

    private void zone(OpenLayer layer) {
        run(new Edit() {
            @Override
            public String label() {
                return "zone";
            }

            @Override
            protected void plan(Plan plan) {
                Zone zone = AnnotationFactory.eINSTANCE.createZone();
                zone.setEnd(text.stripTrailing().length());
                zone.setKind(ZoneKind.BODY);
                plan.add(layer, zone);
            }
        });
    }

    OpenLayer layer(String annotator) {
        return layers.stream()
                .filter(layer -> layer.annotator().equals(annotator))
                .findFirst()
                .orElseThrow();
    }

    /** From the first letter of a word to the last of another. */
    TextRange words(int first, int last) {
        int begin = 0;
        for (int i = 0; i < first; i++) {
            begin = next(begin);
        }
        int end = begin;
        for (int i = first; i < last; i++) {
            end = next(end);
        }
        return new TextRange(begin, next(end) - 1);
    }

    private int next(int from) {
        int at = from;
        while (!Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at + 1;
    }

    ActorMention mention(OpenLayer layer, int first, int last, int actor) {
        TextRange range = words(first, last);
        MarkActor edit = new MarkActor(
                layer, range.begin(), range.end(), project.corpus().getActors().get(actor), MentionType.NAME);
        run(edit);
        return edit.mention();
    }

    Statement statement(OpenLayer layer, ActorMention source, int cue, int first, int last) {
        MarkStatement edit =
                new MarkStatement(layer, List.of(source), List.of(words(cue, cue)), List.of(words(first, last)));
        run(edit);
        return edit.statement();
    }

    Stance stance(OpenLayer layer, Statement basis, int holder, int target, Polarity polarity, int word) {
        MarkStance edit = new MarkStance(
                layer,
                new StanceInput(
                        "actor" + holder,
                        null,
                        TargetKind.ACTOR,
                        "actor" + target,
                        null,
                        null,
                        List.of(),
                        polarity,
                        polarity == Polarity.NEUTRAL ? null : Intensity.MEDIUM,
                        basis,
                        List.of(words(word, word))));
        run(edit);
        return edit.stance();
    }

    void run(Edit edit) {
        Outcome<Void> done = project.edits().run(edit);
        if (done.hasErrors()) {
            throw new AssertionError(edit.label() + " " + done.problems());
        }
    }

    MergePlan plan() {
        return MergePlan.of(layers, gold, policy);
    }

    /** Merges what agrees and gives the plan that follows. */
    MergePlan merge() {
        run(new MergeAgreed(plan(), "reviewer"));
        return plan();
    }

    String gold() {
        return bytes(gold);
    }

    static String bytes(OpenLayer layer) {
        try {
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            layer.resource().save(output, null);
            return output.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T value(Outcome<T> outcome) {
        if (!outcome.isPresent()) {
            throw new AssertionError(outcome.problems());
        }
        return outcome.value();
    }

    @Override
    public void close() {
        project.close();
    }
}
