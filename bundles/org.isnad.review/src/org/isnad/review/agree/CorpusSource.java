package org.isnad.review.agree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.core.work.WorkArticle;
import org.isnad.model.corpus.ActorType;
import org.isnad.review.reading.LayerReading;
import org.isnad.review.reading.ReviewSnapshot;

/** The layers of a project as they were when it was taken. */
public final class CorpusSource implements AgreementSource {

    private static final String CREATED = " created=\"";

    private final String name;
    private final String guidelineVersion;
    private final ReviewSnapshot snapshot;
    private final Map<String, Path> folders = new LinkedHashMap<>();
    private final Map<String, ActorType> actorTypes = new HashMap<>();
    private final List<SourceArticle> articles;

    private CorpusSource(Project project, ReviewSnapshot snapshot) {
        this.snapshot = snapshot;
        name = project.corpus().getName() == null ? "" : project.corpus().getName();
        String version = project.corpus().getGuidelineVersion();
        guidelineVersion = version == null ? "" : version;
        project.corpus().getActors().forEach(actor -> actorTypes.put(actor.getId(), actor.getType()));
        snapshot.articles().forEach(article -> folders.put(article.id(), article.folder()));
        articles = snapshot.articles().stream().map(this::article).toList();
    }

    /** Of a whole project; to be called by the thread that owns it, then read by any one. */
    public static CorpusSource take(Project project) {
        return take(project, ReviewSnapshot.take(project));
    }

    /** With the layers that a snapshot shows; to be called by the thread that owns the project. */
    public static CorpusSource take(Project project, ReviewSnapshot snapshot) {
        return new CorpusSource(project, snapshot);
    }

    private SourceArticle article(WorkArticle article) {
        return new SourceArticle(article.id(), article.title(), article.published(), snapshot.annotators(article.id()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String guidelineVersion() {
        return guidelineVersion;
    }

    @Override
    public List<SourceArticle> articles() {
        return articles;
    }

    @Override
    public Outcome<LayerReading> layer(String article, String annotator) {
        return snapshot.layer(article, annotator);
    }

    /** As the file has it: what is not saved yet was made today, at the latest. */
    @Override
    public String made(String article, String annotator) {
        try {
            Path file = folders.get(article).resolve(annotator + ".xmi");
            return latest(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return "";
        }
    }

    /** The greatest stamp: all are ISO 8601 in UTC, so that they sort as they are. */
    private static String latest(String xmi) {
        String latest = "";
        for (int at = xmi.indexOf(CREATED); at >= 0; at = xmi.indexOf(CREATED, at + 1)) {
            int begin = at + CREATED.length();
            int end = xmi.indexOf('"', begin);
            String stamp = end < 0 ? "" : xmi.substring(begin, end);
            latest = stamp.compareTo(latest) > 0 ? stamp : latest;
        }
        return latest;
    }

    @Override
    public ActorType actorType(String actor) {
        return actorTypes.get(actor);
    }
}
