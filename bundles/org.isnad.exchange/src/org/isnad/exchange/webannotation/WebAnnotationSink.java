package org.isnad.exchange.webannotation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportReport.ExportedFile;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.PrettyJson;

/** Text and page of each article, the registry at the end. */
final class WebAnnotationSink implements ArticleSink {

    private final ExportTarget target;
    private final List<ExportedFile> files = new ArrayList<>();

    WebAnnotationSink(ExportTarget target) {
        this.target = target;
    }

    @Override
    public List<Problem> write(ExportedArticle exported) throws IOException {
        String id = exported.article().getId();
        Files.write(target.folder().resolve(id + ".txt"), exported.text().getBytes(StandardCharsets.UTF_8));
        files.add(new ExportedFile(id + ".txt", 1));
        try (JsonGenerator json = PrettyJson.create(target.folder().resolve(id + ".jsonld"))) {
            int annotations = new AnnotationPage(json, exported).write();
            json.writeRaw('\n');
            files.add(new ExportedFile(id + ".jsonld", annotations));
        }
        return List.of();
    }

    @Override
    public void close() throws IOException {
        try (JsonGenerator json = PrettyJson.create(target.folder().resolve(Iris.REGISTRY))) {
            RegistryGraph.write(json, target.corpus());
            json.writeRaw('\n');
        }
        files.add(new ExportedFile(
                Iris.REGISTRY,
                target.corpus().getActors().size() + target.corpus().getIssues().size()));
    }

    @Override
    public List<ExportedFile> files() {
        return List.copyOf(files);
    }
}
