package org.isnad.exchange.xmi;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ExportReport.ExportedFile;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.RegistryFile;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;

/** A file for each article, and at the end the types of all and the registry. */
final class XmiSink implements ArticleSink {

    private final ExportTarget target;
    private final List<ExportedFile> files = new ArrayList<>();

    XmiSink(ExportTarget target) {
        this.target = target;
    }

    @Override
    public List<Problem> write(ExportedArticle article) throws IOException {
        String id = article.article().getId();
        Optional<CasXmiResource> resource = article.resource();
        if (resource.isEmpty()) {
            return List.of(ExchangeMessages.warning("export.no-text", Place.article(id), id, target.layerName()));
        }
        String name = id + ".xmi";
        try (OutputStream file =
                new BufferedOutputStream(Files.newOutputStream(target.folder().resolve(name)))) {
            resource.get().save(file, null);
        }
        files.add(new ExportedFile(name, article.spans(Annotation.class).size()));
        return List.of();
    }

    @Override
    public void close() throws IOException {
        TypeSystem types = target.types();
        Files.writeString(target.folder().resolve(TypeSystem.FILE_NAME), types.toXml());
        files.add(new ExportedFile(TypeSystem.FILE_NAME, types.types().size()));
        RegistryFile.write(target.corpus(), target.folder().resolve(RegistryFile.FILE_NAME));
        int registered =
                target.corpus().getActors().size() + target.corpus().getIssues().size();
        files.add(new ExportedFile(RegistryFile.FILE_NAME, registered));
    }

    @Override
    public List<ExportedFile> files() {
        return List.copyOf(files);
    }
}
