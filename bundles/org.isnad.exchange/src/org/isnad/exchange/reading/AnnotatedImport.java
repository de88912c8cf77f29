package org.isnad.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.mapping.MappedDocument;
import org.isnad.exchange.mapping.Mapping;
import org.isnad.exchange.mapping.MappingReport;
import org.isnad.exchange.mapping.MappingRun;
import org.isnad.exchange.reading.ReadingReport.ImportedDocument;
import org.isnad.uima.MachinePipeline;

/**
 * Brings documents that readers read into a project, one by one: each wholly or not at all. Layers that are there stay as they
 * are. To be closed; used once.
 */
public final class AnnotatedImport implements AutoCloseable {

    /** After so many documents the corpus is saved, so that a kill loses little. */
    private static final int SAVE_EVERY = 100;

    private final Project project;
    private final ImportOptions options;
    private final MachinePipeline pipeline;
    private final DocumentImport documents;
    private final RegistryIntake registry;
    private final List<ImportedDocument> imported = new ArrayList<>();
    private MappingReport report = MappingReport.NONE;

    private AnnotatedImport(Project project, ImportOptions options, MachinePipeline pipeline) {
        this.project = project;
        this.options = options;
        this.pipeline = pipeline;
        registry = new RegistryIntake(project);
        documents = new DocumentImport(project, options, pipeline, registry);
    }

    /** Begins an import; without value where no analysis engine could be produced. */
    public static Outcome<AnnotatedImport> begin(Project project, ImportOptions options) {
        return options.asIs()
                ? Outcome.of(new AnnotatedImport(project, options, null))
                : MachinePipeline.open().then(pipeline -> Outcome.of(new AnnotatedImport(project, options, pipeline)));
    }

    /**
     * Imports documents and saves. A document that cannot be taken is a problem and the others go on; a cancel takes effect
     * between two of them and keeps those before.
     *
     * @return with {@code import.layer-there} (a warning) for each layer that stays as it was
     */
    public static Outcome<ReadingReport> run(
            Project project, List<ReadDocument> documents, ImportOptions options, Monitor monitor) {
        return begin(project, options).then(run -> {
            try (run) {
                List<Problem> problems = new ArrayList<>();
                monitor.beginTask(ExchangeMessages.text("import.task"), documents.size());
                boolean cancelled = false;
                for (ReadDocument document : documents) {
                    cancelled = monitor.isCanceled();
                    if (cancelled) {
                        break;
                    }
                    monitor.subTask(document.id());
                    problems.addAll(run.add(document).problems());
                    monitor.worked(1);
                }
                monitor.done();
                Outcome<ReadingReport> finished = run.finish(cancelled);
                problems.addAll(finished.problems());
                return Outcome.of(finished.value(), problems);
            }
        });
    }

    /** Takes one document; the value says what came of it. */
    public Outcome<ImportedDocument> add(ReadDocument document) {
        Mapping mapping = options.mapping().or(() -> builtIn(document)).orElse(Mapping.NONE);
        Outcome<MappedDocument> mapped = mapping.rules().isEmpty()
                ? Outcome.of(new MappedDocument(document, MappingReport.NONE))
                : MappingRun.apply(document, mapping);
        Outcome<ImportedDocument> outcome = mapped.then(value -> documents.add(value.document()));
        if (outcome.isPresent() && !outcome.value().isRefused()) {
            report = report.plus(mapped.value().report());
        }
        ImportedDocument result = outcome.isPresent()
                ? outcome.value()
                : new ImportedDocument(document.id(), "", false, List.of(), List.of());
        imported.add(result);
        List<Problem> problems = new ArrayList<>(outcome.problems());
        if (imported.size() % SAVE_EVERY == 0 && project.isCorpusDirty()) {
            problems.addAll(project.saveCorpus().problems());
        }
        return Outcome.of(result, problems);
    }

    private static Optional<Mapping> builtIn(ReadDocument document) {
        return Mapping.builtIn(document);
    }

    /** Saves the corpus. */
    public Outcome<ReadingReport> finish(boolean cancelled) {
        List<Problem> problems = new ArrayList<>();
        if (project.isCorpusDirty()) {
            problems.addAll(project.saveCorpus().problems());
        }
        return Outcome.of(
                new ReadingReport(imported, registry.actorsAdded(), registry.issuesAdded(), report, cancelled),
                problems);
    }

    @Override
    public void close() {
        if (pipeline != null) {
            pipeline.close();
        }
    }
}
