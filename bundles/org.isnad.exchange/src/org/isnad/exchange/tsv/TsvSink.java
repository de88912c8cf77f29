package org.isnad.exchange.tsv;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ExportReport.ExportedFile;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.RegistryFile;
import org.isnad.exchange.xmi.DkproTypes;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;

/** A file for each article, and at the end the types of all and the registry. */
final class TsvSink implements ArticleSink {

    private final ExportTarget target;
    private final List<ExportedFile> files = new ArrayList<>();

    TsvSink(ExportTarget target) {
        this.target = target;
    }

    @Override
    public List<Problem> write(ExportedArticle article) throws IOException {
        String id = article.article().getId();
        Optional<CasXmiResource> resource = article.resource();
        if (resource.isEmpty()) {
            return List.of(ExchangeMessages.warning("export.no-text", Place.article(id), id, target.layerName()));
        }
        Outcome<String> content = TsvDocument.of(resource.get(), article.text(), target.types());
        if (content.isPresent()) {
            String name = id + ".tsv";
            Files.writeString(target.folder().resolve(name), content.value());
            files.add(new ExportedFile(name, article.spans(Annotation.class).size()));
        }
        return content.problems();
    }

    @Override
    public void close() throws IOException {
        TypeSystem types =
                SpanTypes.types().plus(DkproTypes.all()).plus(target.types().foreign());
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
