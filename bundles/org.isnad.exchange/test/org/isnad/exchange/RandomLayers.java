package org.isnad.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.URI;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Anonymity;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.Issue;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.model.xmi.CasXmiResourceFactory;

/**
 * Texts, registries and layers by seed: the same seed gives the same, and every tag, slot, target and free field occurs in
 * some of them. They are as the scheme allows in what refers to what, and wild in where the spans are.
 */
public final class RandomLayers {

    /** Whose layers the articles of {@link #project} have. */
    public static final String ANNOTATOR = "mercury";

    private final Random random;
    private final RandomText texts;

    public RandomLayers(long seed) {
        random = new Random(seed);
        texts = new RandomText(random);
    }

    /** A text of some paragraphs that starts and ends with no blank but line ends. */
    public String text() {
        return texts.article();
    }

    /** Adds actors of all types, a collective and issues below one another. */
    public void fillRegistry(Corpus corpus) {
        for (ActorType type : ActorType.values()) {
            Actor actor = CorpusFactory.eINSTANCE.createActor();
            actor.setId("actor" + type.ordinal());
            actor.setLabel("فاعل " + type.ordinal() + " «<&\"';,»");
            actor.setType(type);
            actor.setAnonymity(Anonymity.values()[type.ordinal() % Anonymity.values().length]);
            actor.getMembers()
                    .addAll(corpus.getActors().stream().limit(random.nextInt(3)).toList());
            corpus.getActors().add(actor);
        }
        Issue wider = null;
        for (int i = 0; i < 4; i++) {
            Issue issue = CorpusFactory.eINSTANCE.createIssue();
            issue.setId("issue" + i);
            issue.setLabel("قضية " + i);
            issue.setParent(wider);
            corpus.getIssues().add(issue);
            wider = random.nextBoolean() ? issue : null;
        }
    }

    /** A layer in a resource set of its own; its actors and issues are those of the corpus. */
    public CasXmiResource layer(Article article, String annotator, String text, Corpus corpus) {
        CasXmiResource resource = new CasXmiResource(URI.createURI(annotator + ".xmi"));
        CasXmiResourceFactory.resourceSet().getResources().add(resource);
        new RandomLayer(random, texts, resource, text).fill(article, annotator, corpus);
        return resource;
    }

    /** A project of articles {@code a1}, {@code a2}…, each with a layer of {@link #ANNOTATOR}; all is saved, none is open. */
    public Project project(Path folder, int articles) throws IOException {
        Project project = SampleProject.value(Project.create(folder, "عشوائي"));
        fillRegistry(project.corpus());
        List<Article> added = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (int i = 1; i <= articles; i++) {
            // Two articles of one text are one article.
            String text = "خبر رقم " + i + " " + text();
            written.add(text);
            added.add(add(project, "a" + i, text));
        }
        SampleProject.value(project.createLayer(added.get(0), ANNOTATOR));
        project.saveAll();
        project.openLayers().forEach(project::close);
        for (int i = 0; i < articles; i++) {
            Path file = project.articleFolder(added.get(i)).resolve(ANNOTATOR + ".xmi");
            CasXmiResource layer = layer(added.get(i), ANNOTATOR, written.get(i), project.corpus());
            layer.setURI(URI.createFileURI(file.toString()));
            layer.save(null);
        }
        return project;
    }

    private static Article add(Project project, String id, String text) {
        return SampleProject.value(project.addArticle(new NewArticle(
                id,
                text.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                text,
                "عنوان " + id,
                "كاتب",
                "منبر",
                "2019-05-14",
                "https://example.org/" + id + "?a=1&b=2",
                id + ".txt")));
    }
}
