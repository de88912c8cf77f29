package org.isnad.exchange.reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.Project;
import org.isnad.core.project.SafeName;
import org.isnad.exchange.ArticleDetails;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadLayer;
import org.isnad.exchange.reading.ReadingReport.ImportedDocument;
import org.isnad.model.annotation.Layer;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.uima.MachinePipeline;

/** Brings single documents into a project. */
final class DocumentImport {

    private static final String LANGUAGE = "ar";

    private final Project project;
    private final ImportOptions options;
    private final MachinePipeline pipeline;
    private final RegistryIntake registry;
    private final KnownTexts texts;

    /** The pipeline is null for an import without the machine's layer. */
    DocumentImport(Project project, ImportOptions options, MachinePipeline pipeline, RegistryIntake registry) {
        this.project = project;
        this.options = options;
        this.pipeline = pipeline;
        this.registry = registry;
        texts = new KnownTexts(project);
    }

    Outcome<ImportedDocument> add(ReadDocument document) {
        for (ReadLayer layer : document.layers()) {
            Outcome<Void> types = project.intake().types(layer.types());
            if (types.hasErrors()) {
                return Outcome.failed(types.problems());
            }
        }
        Optional<Article> known = texts.article(document.text());
        if (known.isPresent()) {
            List<Problem> problems = new ArrayList<>();
            if (document.layers().isEmpty()) {
                problems.add(warning(
                        "import.text-there",
                        document,
                        document.id(),
                        known.get().getId()));
            }
            return layers(document, known.get(), false, problems);
        }
        return newArticle(document).then(article -> {
            Outcome<ImportedDocument> outcome = layers(document, article, true, new ArrayList<>());
            if (outcome.hasErrors()) {
                project.removeArticle(article);
                return Outcome.failed(outcome.problems());
            }
            texts.add(article);
            return outcome;
        });
    }

    private Outcome<Article> newArticle(ReadDocument document) {
        ArticleDetails details = document.details();
        if (!isDate(details.published())) {
            return Outcome.failed(error("import.date", document, document.id(), details.published()));
        }
        String file = document.place().file();
        Outcome<Article> added = project.addArticle(new NewArticle(
                document.id(),
                document.text().getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                document.text(),
                orNull(details.title().isEmpty() ? document.id() : details.title()),
                orNull(details.byline()),
                orNull(details.outlet()),
                orNull(details.published()),
                orNull(details.url()),
                file == null ? null : file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1),
                orNull(details.event())));
        if (!added.isPresent() && !added.hasErrors()) {
            // The same words in another spelling: the offsets of the layers would not fit.
            return Outcome.failed(error("import.text-differs", document, document.id()));
        }
        return added.then(article -> {
            if (!document.language().isEmpty()) {
                article.setLanguage(document.language());
            }
            return machine(article, document);
        });
    }

    private static boolean isDate(String published) {
        try {
            return published.isEmpty() || LocalDate.parse(published) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private Outcome<Article> machine(Article article, ReadDocument document) {
        if (pipeline == null) {
            return Outcome.of(article);
        }
        String language = document.language().isEmpty() ? LANGUAGE : document.language();
        Outcome<Void> saved = pipeline.layer(document.text(), language, article.getId(), article.getSha256())
                .then(machine -> project.saveMachineLayer(article, machine));
        if (saved.hasErrors()) {
            project.removeArticle(article);
            return Outcome.failed(saved.problems());
        }
        return Outcome.of(article, saved.problems());
    }

    /** All layers of a document, or for a new article none with an error. */
    private Outcome<ImportedDocument> layers(
            ReadDocument document, Article article, boolean fresh, List<Problem> problems) {
        List<String> added = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        Set<String> names = new HashSet<>();
        LayerDressing dressing = new LayerDressing(project, article, pipeline != null);
        for (ReadLayer layer : document.layers()) {
            String annotator = SafeName.unique(annotator(layer), name -> names.contains(name));
            names.add(annotator);
            if (project.layers(article).contains(annotator)) {
                kept.add(annotator);
                problems.add(warning("import.layer-there", document, annotator, article.getId()));
                continue;
            }
            CasXmiResource resource = layer.resource();
            registry.take(document.registry(), resource);
            dressing.dress(resource, annotator);
            Outcome<Void> written = project.intake().layer(article, annotator, resource);
            problems.addAll(written.problems());
            if (written.hasErrors()) {
                return Outcome.failed(problems);
            }
            added.add(annotator);
        }
        return Outcome.of(new ImportedDocument(document.id(), article.getId(), fresh, added, kept), problems);
    }

    /** Who made a layer: as its file says, else as its head says, else as the user says. */
    private String annotator(ReadLayer layer) {
        String told = layer.annotator();
        if (told.isEmpty()) {
            told = layer.resource()
                    .first(Layer.class)
                    .map(Layer::getAnnotator)
                    .filter(name -> name != null && !name.equals(Project.MACHINE))
                    .orElse("");
        }
        if (told.isEmpty()) {
            told = options.annotator().isEmpty() ? ImportOptions.ANNOTATOR : options.annotator();
        }
        String name = SafeName.of(told, ImportOptions.ANNOTATOR);
        return name.equals(Project.MACHINE) ? ImportOptions.ANNOTATOR : name;
    }

    private static Problem error(String code, ReadDocument document, Object... arguments) {
        return ExchangeMessages.error(code, place(document), arguments);
    }

    private static Problem warning(String code, ReadDocument document, Object... arguments) {
        return ExchangeMessages.warning(code, place(document), arguments);
    }

    private static Place place(ReadDocument document) {
        return document.place() == null ? Place.NOWHERE : document.place();
    }
}
