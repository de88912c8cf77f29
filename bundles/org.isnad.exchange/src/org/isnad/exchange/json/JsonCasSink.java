package org.isnad.exchange.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.TypeSystemMode;
import org.isnad.core.outcome.Outcome;
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
import org.isnad.uima.LayerCas;

/** A file for each article, and at the end the types of all and the registry. */
final class JsonCasSink implements ArticleSink {

    private final ExportTarget target;
    private final JsonCas2Serializer serializer = new JsonCas2Serializer();
    private final List<ExportedFile> files = new ArrayList<>();
    private CAS cas;

    JsonCasSink(ExportTarget target) {
        this.target = target;
        serializer.setTypeSystemMode(TypeSystemMode.MINIMAL);
    }

    @Override
    public List<Problem> write(ExportedArticle article) throws IOException {
        String id = article.article().getId();
        Optional<CasXmiResource> resource = article.resource();
        if (resource.isEmpty()) {
            return List.of(ExchangeMessages.warning("export.no-text", Place.article(id), id, target.layerName()));
        }
        Outcome<LayerCas> cas = empty().then(empty -> LayerCas.of(resource.get(), empty));
        if (cas.isPresent()) {
            String name = id + ".json";
            try (OutputStream file = new BufferedOutputStream(
                    Files.newOutputStream(target.folder().resolve(name)))) {
                serializer.serialize(cas.value().cas(), file);
            }
            files.add(new ExportedFile(name, article.spans(Annotation.class).size()));
        }
        return cas.problems();
    }

    /** One for all articles: types take longer to set up than an article to write. */
    private Outcome<CAS> empty() {
        if (cas != null) {
            cas.reset();
            return Outcome.of(cas);
        }
        Outcome<CAS> made = LayerCas.empty(JsonCasArrays.plain(target.types()));
        cas = made.value();
        return made;
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
