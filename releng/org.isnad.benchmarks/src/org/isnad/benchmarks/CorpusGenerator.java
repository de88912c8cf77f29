package org.isnad.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Annotator;
import org.isnad.model.corpus.Anonymity;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.Issue;

/** Corpora of any size: text files to be imported, and the layers of two annotators and the gold of what was imported. */
final class CorpusGenerator {

    static final List<String> ANNOTATORS = List.of("mercury", "venus", Project.GOLD);
    private static final int FILES_A_FOLDER = 1_000;
    private static final CorpusFactory MAKE = CorpusFactory.eINSTANCE;
    private static final String PREFIX = "article-";

    private CorpusGenerator() {}

    /** Writes the texts, a thousand to a folder. */
    static void texts(Path folder, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Path place = folder.resolve("%03d".formatted(i / FILES_A_FOLDER));
            Files.createDirectories(place);
            Files.writeString(
                    place.resolve(id(i) + ".txt"), GeneratedArticle.of(i).text());
        }
    }

    static String id(int number) {
        return String.format(Locale.ROOT, "%s%06d", PREFIX, number);
    }

    static int number(String id) {
        return Integer.parseInt(id.substring(PREFIX.length()));
    }

    /** A project of so many articles with all layers; the folder is given back. */
    static Path project(Path folder, int count) throws IOException {
        try (Project project = Corpora.value(Project.create(folder, "generated"))) {
            articles(project, count);
            annotate(project);
        }
        return folder;
    }

    /** Adds articles without the machine's layers, which is faster than an import, and saves the corpus. */
    static void articles(Project project, int count) {
        for (int i = 0; i < count; i++) {
            String text = GeneratedArticle.of(i).text();
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            String title = text.substring(0, text.indexOf('\n'));
            String date = "2024-%02d-%02d".formatted(i / 28 % 12 + 1, i % 28 + 1);
            Corpora.value(project.addArticle(new NewArticle(
                    id(i), bytes, StandardCharsets.UTF_8, text, title, null, "outlet " + i % 7, date, null, null)));
        }
        Corpora.value(project.saveCorpus());
    }

    /** Fills the registry and writes the layers of all articles beside their texts. */
    static void annotate(Project project) throws IOException {
        register(project);
        for (Article article : project.corpus().getArticles()) {
            GeneratedArticle made = GeneratedArticle.of(number(article.getId()));
            for (String annotator : ANNOTATORS) {
                byte[] bytes = GeneratedLayer.bytes(made, article.getId(), article.getSha256(), annotator);
                Files.write(project.articleFolder(article).resolve(annotator + ".xmi"), bytes);
            }
        }
    }

    private static void register(Project project) {
        for (int i = 0; i < GeneratedArticle.ACTORS; i++) {
            Actor actor = MAKE.createActor();
            actor.setId("actor-" + i);
            actor.setLabel(GeneratedArticle.actor(i));
            actor.setAnonymity(Anonymity.NAMED);
            actor.setType(ActorType.values()[i % ActorType.values().length]);
            project.corpus().getActors().add(actor);
        }
        for (int i = 0; i < GeneratedLayer.ISSUES; i++) {
            Issue issue = MAKE.createIssue();
            issue.setId("issue-" + i);
            issue.setLabel("قضية " + i);
            project.corpus().getIssues().add(issue);
        }
        for (String annotator : ANNOTATORS.subList(0, 2)) {
            Annotator one = MAKE.createAnnotator();
            one.setId(annotator);
            project.corpus().getAnnotators().add(one);
        }
        Corpora.value(project.saveCorpus());
    }
}
