package org.isnad.review.workflow;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.isnad.core.edit.Edit;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.work.WorkSnapshot;
import org.isnad.model.corpus.Annotator;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.CorpusFactory;

/** A project with some annotators and articles of given lengths. */
final class WorkProject {

    private WorkProject() {}

    static Project create(Path folder, List<String> annotators, int... lengths) {
        Project project = value(Project.create(folder, "Work"));
        for (String id : annotators) {
            Annotator annotator = CorpusFactory.eINSTANCE.createAnnotator();
            annotator.setId(id);
            project.corpus().getAnnotators().add(annotator);
        }
        for (int i = 0; i < lengths.length; i++) {
            String head = "مقال رقم " + i + ' ';
            String text = head + "ن".repeat(Math.max(0, lengths[i] - head.length()));
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            value(project.addArticle(
                    new NewArticle("a" + i, bytes, StandardCharsets.UTF_8, text, "مقال " + i, "", "", "", "", "")));
        }
        value(project.saveAll());
        return project;
    }

    static Article article(Project project, int number) {
        return project.corpus().getArticles().get(number);
    }

    static OpenLayer layer(Project project, int article, String annotator) {
        OpenLayer layer = value(project.layerOrNew(article(project, article), annotator));
        value(project.save(layer));
        return layer;
    }

    static void run(Project project, Edit edit) {
        value(project.edits().run(edit));
    }

    static AssignmentPlan plan(Project project, AssignmentWish wish) {
        return value(AssignmentPlan.automatic(WorkSnapshot.take(project), wish));
    }

    static <T> T value(Outcome<T> outcome) {
        assertFalse(outcome.hasErrors(), () -> outcome.problems().toString());
        return outcome.value();
    }
}
