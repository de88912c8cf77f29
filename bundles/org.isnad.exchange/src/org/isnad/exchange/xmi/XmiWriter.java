package org.isnad.exchange.xmi;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ArticleExport;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ExportFolder;
import org.isnad.exchange.ExportReport;
import org.isnad.exchange.ExportReport.ExportedFile;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.FormatWriter;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;

/**
 * Layers as UIMA CAS files, {@code <article>.xmi}, beside the {@code typesystem.xml} with which any UIMA tool opens them.
 *
 * <p>Offsets are UTF-16 code units. An article without the layer asked for gives the layer of the machine: its text with
 * zones, sentences and tokens. Source of the format: UIMA References, "XMI CAS Serialization".
 */
public final class XmiWriter implements FormatWriter {

    @Override
    public String id() {
        return "xmi";
    }

    @Override
    public String label() {
        return ExchangeMessages.text("xmi.label");
    }

    @Override
    public List<String> patterns() {
        return List.of("*.xmi", TypeSystem.FILE_NAME);
    }

    @Override
    public String cannotHold() {
        return ExchangeMessages.text("xmi.cannot-hold");
    }

    @Override
    public Outcome<ExportReport> write(ExportRequest request, Path output, Monitor monitor) {
        return ExportFolder.fill(output, folder -> write(request, folder, output, monitor));
    }

    private Outcome<ExportReport> write(ExportRequest request, Path folder, Path output, Monitor monitor)
            throws IOException {
        List<ExportedFile> files = new ArrayList<>();
        Outcome<Integer> articles = new ArticleExport(request, label())
                .run(article -> write(article, request.layerName(), folder, files), monitor);
        if (!articles.isPresent()) {
            return Outcome.failed(articles.problems());
        }
        files.add(typeSystem(request.project().typeSystem(), folder));
        String place = output.toAbsolutePath().normalize().toString();
        return Outcome.of(new ExportReport(place, files, List.of()), articles.problems());
    }

    private static List<Problem> write(ExportedArticle article, String layer, Path folder, List<ExportedFile> files)
            throws IOException {
        String id = article.article().getId();
        Optional<CasXmiResource> resource = article.resource();
        if (resource.isEmpty()) {
            return List.of(ExchangeMessages.warning("export.no-text", Place.article(id), id, layer));
        }
        String name = id + ".xmi";
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            resource.get().save(file, null);
        }
        files.add(new ExportedFile(name, article.spans(Annotation.class).size()));
        return List.of();
    }

    private static ExportedFile typeSystem(TypeSystem types, Path folder) throws IOException {
        Files.writeString(folder.resolve(TypeSystem.FILE_NAME), types.toXml());
        return new ExportedFile(TypeSystem.FILE_NAME, types.types().size());
    }
}
