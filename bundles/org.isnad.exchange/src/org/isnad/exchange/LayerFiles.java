package org.isnad.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ExportReport.ExportedFile;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;

/** The files of a UIMA format: one for each article, and at the end the types of all and the registry. */
public abstract class LayerFiles implements ArticleSink {

    private final ExportTarget target;
    private final String ending;
    private final TypeSystem types;
    private final List<ExportedFile> files = new ArrayList<>();
    private final Set<String> written = new HashSet<>();

    /**
     * @param ending such as {@code .xmi}
     * @param types written beside the files
     */
    protected LayerFiles(ExportTarget target, String ending, TypeSystem types) {
        this.target = target;
        this.ending = ending;
        this.types = types;
    }

    /** Writes a layer; with an error among the problems there must be no file. */
    protected abstract List<Problem> write(ExportedArticle article, CasXmiResource layer, Path file) throws IOException;

    @Override
    public final List<Problem> write(ExportedArticle article) throws IOException {
        String id = article.article().getId();
        Optional<CasXmiResource> layer = article.resource();
        if (layer.isEmpty()) {
            return List.of(ExchangeMessages.warning("export.no-text", Place.article(id), id, target.layerName()));
        }
        String name = id + ending;
        List<Problem> problems = write(article, layer.get(), target.folder().resolve(name));
        if (problems.stream().noneMatch(Problem::isError)) {
            written.add(id);
            files.add(new ExportedFile(name, article.count(Annotation.class)));
        }
        return problems;
    }

    @Override
    public final void close() throws IOException {
        Files.writeString(target.folder().resolve(TypeSystem.FILE_NAME), types.toXml());
        files.add(new ExportedFile(TypeSystem.FILE_NAME, types.types().size()));
        files.add(RegistryFile.write(target, written));
    }

    @Override
    public final List<ExportedFile> files() {
        return List.copyOf(files);
    }
}
