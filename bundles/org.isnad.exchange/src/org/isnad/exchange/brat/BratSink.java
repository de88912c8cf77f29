package org.isnad.exchange.brat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportReport.ExportedFile;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.Losses;
import org.isnad.exchange.RegistryFile;

/** Two files for each article, and at the end the configuration for all. */
final class BratSink implements ArticleSink {

    private final ExportTarget target;
    private final Map<String, String> labels = new HashMap<>();
    private final ForeignLabels foreign = new ForeignLabels();
    private final List<ExportedFile> files = new ArrayList<>();
    private final Set<String> written = new HashSet<>();

    BratSink(ExportTarget target) {
        this.target = target;
        target.corpus().getActors().forEach(actor -> labels.putIfAbsent(actor.getId(), actor.getLabel()));
        target.corpus().getIssues().forEach(issue -> labels.putIfAbsent(issue.getId(), issue.getLabel()));
    }

    @Override
    public List<Problem> write(ExportedArticle article) throws IOException {
        return write(article, new Losses());
    }

    List<Problem> write(ExportedArticle article, Losses losses) throws IOException {
        String id = article.article().getId();
        byte[] text = article.text().getBytes(StandardCharsets.UTF_8);
        Files.write(target.folder().resolve(id + BratReader.TEXT), text);
        files.add(new ExportedFile(id + BratReader.TEXT, 1));
        written.add(id);
        Path file = target.folder().resolve(id + BratReader.ANNOTATIONS);
        int lines = 0;
        try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (article.layer().isPresent()) {
                AnnFile annotations =
                        AnnFile.of(article.text(), article.layer().get().resource(), labels::get, losses);
                annotations.writeTo(output);
                foreign.add(annotations.foreign());
                lines = annotations.size();
            }
        }
        files.add(new ExportedFile(id + BratReader.ANNOTATIONS, lines));
        return List.of();
    }

    @Override
    public void close() throws IOException {
        Files.writeString(target.folder().resolve(AnnotationConf.FILE_NAME), AnnotationConf.write(foreign));
        files.add(new ExportedFile(AnnotationConf.FILE_NAME, OwnLabel.values().length + foreign.size()));
        files.add(RegistryFile.write(target, written));
    }

    @Override
    public List<ExportedFile> files() {
        return List.copyOf(files);
    }
}
