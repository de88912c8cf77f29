package org.isnad.exchange.release;

import static org.isnad.exchange.SampleProject.run;
import static org.isnad.exchange.SampleProject.value;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.edit.MarkStance;
import org.isnad.core.edit.MarkStatement;
import org.isnad.core.edit.StanceInput;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Anonymity;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.Issue;
import org.isnad.review.adjudicate.MergePolicy;
import org.isnad.review.adjudicate.MergeRun;
import org.isnad.text.TextRange;
import org.isnad.uima.Pipelines;

/**
 * A project of {@value #ARTICLES} short articles of four outlets and as many days, each annotated by two people and settled in
 * gold: enough for splits. Articles {@link #REPRINTS} share their text, {@link #SUMMIT} have one event, and what {@link #CHAIN}
 * names hangs together by both.
 */
final class SplitProject {

    static final int ARTICLES = 26;
    static final List<String> REPRINTS = List.of("n02", "n15");
    static final List<String> SUMMIT = List.of("n05", "n06", "n19");
    static final List<String> CHAIN = List.of("n08", "n21", "n22");

    private static final String LETTERS = "بتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final List<String> PEOPLE = List.of("halima", "burhan");

    private final Project project;
    private final Actor actor = CorpusFactory.eINSTANCE.createActor();

    private SplitProject(Project project) {
        this.project = project;
    }

    /** Everything is saved and closed. */
    static Path create(Path folder) {
        try (Project project = value(Project.create(folder, "أقسام"))) {
            SplitProject made = new SplitProject(project);
            made.register();
            for (int i = 1; i <= ARTICLES; i++) {
                made.article(i);
            }
            value(MergeRun.run(project, project.corpus().getArticles(), MergePolicy.EXACT, null, new BasicMonitor()));
            value(project.saveAll());
        }
        return folder;
    }

    private void register() {
        actor.setId("salem");
        actor.setLabel("سالم");
        actor.setType(ActorType.PERSON);
        actor.setAnonymity(Anonymity.NAMED);
        Issue issue = CorpusFactory.eINSTANCE.createIssue();
        issue.setId("truce");
        issue.setLabel("الهدنة");
        project.corpus().getActors().add(actor);
        project.corpus().getIssues().add(issue);
    }

    private static String id(int number) {
        return "n%02d".formatted(number);
    }

    private void article(int number) {
        // Number 15 is a reprint of 2, number 21 of 8, each under a headline of its own.
        int body = number == 15 ? 2 : number == 21 ? 8 : number;
        String text = words(new Random(1_000 + number), 4) + "\n\n"
                + "قال سالم إن " + words(new Random(body), 9) + ".\n"
                + words(new Random(500 + body), 40) + ".\n";
        String event = SUMMIT.contains(id(number)) ? "قمة" : number > 20 && CHAIN.contains(id(number)) ? "حوار" : null;
        Article article = value(project.addArticle(new NewArticle(
                id(number),
                text.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                text,
                text.substring(0, text.indexOf('\n')),
                null,
                "منبر " + number % 4,
                "2021-03-%02d".formatted(number),
                null,
                id(number) + ".txt",
                event)));
        value(project.saveMachineLayer(article, value(Pipelines.machineLayer(text, "ar"))));
        value(project.saveCorpus());
        for (String annotator : PEOPLE) {
            annotate(value(project.createLayer(article, annotator)), number);
            value(project.saveAll());
        }
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ");
            for (int letter = 0; letter < 5; letter++) {
                words.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return words.toString();
    }

    private void annotate(OpenLayer layer, int number) {
        String text = layer.text();
        TextRange said = range(text, "قال");
        TextRange speaker = range(text, "سالم");
        int begin = text.indexOf(" إن ") + 4;
        TextRange content = new TextRange(begin, text.indexOf('.'));
        MarkActor marked = new MarkActor(layer, speaker.begin(), speaker.end(), actor, MentionType.NAME);
        run(project, marked);
        MarkStatement stated = new MarkStatement(layer, List.of(marked.mention()), List.of(said), List.of(content));
        run(project, stated);
        run(
                project,
                new MarkStance(
                        layer,
                        new StanceInput(
                                "salem",
                                marked.mention(),
                                TargetKind.ISSUE,
                                null,
                                "truce",
                                null,
                                List.of(),
                                number % 2 == 0 ? Polarity.FAVOR : Polarity.AGAINST,
                                Intensity.values()[number % Intensity.values().length],
                                stated.statement(),
                                List.of())));
    }

    private static TextRange range(String text, String words) {
        int begin = text.indexOf(words);
        return new TextRange(begin, begin + words.length());
    }
}
