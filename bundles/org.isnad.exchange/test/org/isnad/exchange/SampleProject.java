package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.edit.MarkStance;
import org.isnad.core.edit.MarkStatement;
import org.isnad.core.edit.StanceInput;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Anonymity;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.Issue;
import org.isnad.text.TextRange;
import org.isnad.uima.Pipelines;

/** A project of two articles, the first annotated, with letters that are hard to count. */
public final class SampleProject {

    public static final String TEXT = "عنوانٌ مُشكَّل 😀\n\n"
            + "قالَ الوزيرُ سالم إنّ \u2067بلاده\u2069 «تُؤيّد الهُدنة 🕊️ تأييداً تامّاً»\u200F، بلا شروط.\n";
    public static final String SECOND = "خبر ثانٍ\n\nوصل الوفد إلى المدينة صباح الأحد.\n";
    public static final String SPEAKER = "الوزيرُ سالم";
    public static final String CONTENT = "تُؤيّد الهُدنة 🕊️ تأييداً تامّاً";
    public static final String EVIDENCE = "🕊️ تأييداً";

    private SampleProject() {}

    /** Everything is saved. */
    public static Project create(Path folder) {
        Project project = value(Project.create(folder, "عيّنة"));
        Article first = add(project, "first", TEXT);
        add(project, "second", SECOND);
        ok(project.saveCorpus());
        annotate(project, value(project.createLayer(first, "mercury")));
        ok(project.saveAll());
        project.openLayers().forEach(project::close);
        return project;
    }

    public static <T> T value(Outcome<T> outcome) {
        assertFalse(outcome.hasErrors(), outcome.problems().toString());
        return outcome.value();
    }

    public static void run(Project project, Edit edit) {
        ok(project.edits().run(edit));
    }

    private static void ok(Outcome<?> outcome) {
        assertFalse(outcome.hasErrors(), outcome.problems().toString());
    }

    private static Article add(Project project, String id, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Article article = value(project.addArticle(new NewArticle(
                id, bytes, StandardCharsets.UTF_8, text, id, null, "منبر", "2019-05-14", null, id + ".txt")));
        ok(project.saveMachineLayer(article, value(Pipelines.machineLayer(text, "ar"))));
        return article;
    }

    private static void annotate(Project project, OpenLayer layer) {
        Issue issue = CorpusFactory.eINSTANCE.createIssue();
        issue.setId("truce");
        issue.setLabel("الهدنة");
        project.corpus().getIssues().add(issue);
        Actor actor = CorpusFactory.eINSTANCE.createActor();
        actor.setId("salem");
        actor.setLabel("سالم");
        actor.setType(ActorType.PERSON);
        actor.setAnonymity(Anonymity.NAMED);
        TextRange speaker = range(SPEAKER);
        MarkActor markActor = new MarkActor(layer, speaker.begin(), speaker.end(), actor, MentionType.NAME);
        run(project, markActor);
        ActorMention mention = markActor.mention();
        MarkStatement markStatement =
                new MarkStatement(layer, List.of(mention), List.of(range("قالَ")), List.of(range(CONTENT)));
        run(project, markStatement);
        Statement statement = markStatement.statement();
        run(
                project,
                new MarkStance(
                        layer,
                        new StanceInput(
                                "salem",
                                mention,
                                TargetKind.ISSUE,
                                null,
                                "truce",
                                null,
                                List.of(),
                                Polarity.FAVOR,
                                Intensity.HIGH,
                                statement,
                                List.of(range(EVIDENCE)))));
    }

    private static TextRange range(String words) {
        int begin = TEXT.indexOf(words);
        return new TextRange(begin, begin + words.length());
    }
}
