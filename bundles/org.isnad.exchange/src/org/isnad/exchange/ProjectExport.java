package org.isnad.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;

/** The export of the articles of a project by one writer. */
final class ProjectExport {

    private final FormatWriter writer;
    private final ExportRequest request;

    ProjectExport(FormatWriter writer, ExportRequest request) {
        this.writer = writer;
        this.request = request;
    }

    Outcome<ExportReport> write(Path output, Monitor monitor) {
        return ExportFolder.fill(output, folder -> write(folder, output, monitor));
    }

    private Outcome<ExportReport> write(Path folder, Path output, Monitor monitor) throws IOException {
        Project project = request.project();
        Losses losses = new Losses();
        ExportTarget target =
                new ExportTarget(folder, project.corpus(), project.typeSystem(), request.layerName(), true);
        ArticleSink sink = writer.open(target);
        Outcome<Integer> articles;
        try (sink) {
            articles = new ArticleExport(request, writer.label())
                    .run(article -> writer.write(article, sink, losses), monitor);
        }
        return articles.then(count -> Outcome.of(
                new ExportReport(output.toAbsolutePath().normalize().toString(), sink.files(), losses.sentences())));
    }

    Outcome<Losses> losses(Monitor monitor) {
        Losses losses = new Losses();
        try {
            return new ArticleExport(request, writer.label())
                    .run(
                            article -> {
                                writer.countLosses(article, losses);
                                return List.of();
                            },
                            monitor)
                    .then(count -> Outcome.of(losses));
        } catch (IOException e) {
            // Counting writes nothing.
            throw new IllegalStateException(e);
        }
    }
}
