package org.isnad.ui.exchange.reading;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.article.NamePattern;
import org.isnad.exchange.mapping.ForeignTypes;
import org.isnad.exchange.mapping.Mapping;
import org.isnad.exchange.reading.AnnotatedImport;
import org.isnad.exchange.reading.ImportOptions;
import org.isnad.exchange.reading.ReadingReport;
import org.isnad.exchange.reading.Readings;

/** What a user gathered for an import, how it is to be read, and what was read of it. */
final class Intake {

    /** So many documents are held to be looked at; what comes after them is read when it is taken. */
    static final int SHOWN = 200;

    /** What a reading was made of. */
    private record Request(
            Set<Path> sources, Optional<FormatReader> format, ReadOptions options, Optional<NamePattern> pattern) {}

    private final Set<Path> sources = new LinkedHashSet<>();
    private final MappingDraft mapping = new MappingDraft();
    private Optional<FormatReader> format = Optional.empty();
    private Optional<Charset> charset = Optional.empty();
    private Optional<Path> typeSystem = Optional.empty();
    private Optional<NamePattern> pattern = Optional.empty();
    private String annotator = "";
    private Request done;
    private List<ReadDocument> documents = List.of();
    private boolean partial;
    private List<Problem> problems = List.of();

    List<Path> sources() {
        return List.copyOf(sources);
    }

    void add(List<Path> paths) {
        sources.addAll(paths);
    }

    void remove(List<Path> paths) {
        paths.forEach(sources::remove);
    }

    /** Empty where each file is to be recognised. */
    Optional<FormatReader> format() {
        return format;
    }

    void setFormat(Optional<FormatReader> chosen) {
        format = chosen;
    }

    Optional<Charset> charset() {
        return charset;
    }

    void setCharset(Charset chosen) {
        charset = Optional.ofNullable(chosen);
    }

    /** Empty where the one beside each file counts. */
    void setTypeSystem(Optional<Path> file) {
        typeSystem = file;
    }

    /** What the names of files tell; empty for nothing. */
    void setPattern(Optional<NamePattern> told) {
        pattern = told;
    }

    String annotator() {
        return annotator;
    }

    void setAnnotator(String name) {
        annotator = name.strip();
    }

    private Request request() {
        return new Request(new LinkedHashSet<>(sources), format, new ReadOptions(typeSystem, charset), pattern);
    }

    /** Whether what is chosen now has been read. */
    boolean isCurrent() {
        return request().equals(done);
    }

    /** The work of reading what is shown, for a thread of its own. */
    Outcome<FirstDocuments> read(Monitor monitor) {
        FirstDocuments first = new FirstDocuments(SHOWN, monitor);
        List<Problem> problems = each(first, first::take);
        return problems.isEmpty() && first.documents().isEmpty() && monitor.isCanceled()
                ? Outcome.failed()
                : Outcome.of(first, problems);
    }

    private List<Problem> each(Monitor monitor, Consumer<ReadDocument> taker) {
        Request request = request();
        return Readings.each(
                List.copyOf(request.sources()),
                request.format(),
                request.options(),
                monitor,
                document -> taker.accept(
                        request.pattern().map(told -> told.applied(document)).orElse(document)));
    }

    /** Keeps what was read, and begins a mapping for the types of other tools in it; a cancelled reading is made again. */
    void take(Outcome<FirstDocuments> outcome) {
        done = outcome.isPresent() || !outcome.problems().isEmpty() ? request() : null;
        documents = outcome.toOptional().map(FirstDocuments::documents).orElse(List.of());
        partial = outcome.toOptional().map(FirstDocuments::isPartial).orElse(false);
        problems = outcome.problems();
        var types = ForeignTypes.of(documents);
        mapping.begin(types, types.isEmpty() ? Mapping.NONE : Mapping.suggest(documents));
    }

    /** Whether there are more documents than are shown. */
    boolean isPartial() {
        return partial;
    }

    /** The work of bringing all documents into a project, for a thread of its own. */
    Outcome<ReadingReport> bring(Project project, Monitor monitor) {
        if (!partial) {
            return AnnotatedImport.run(project, documents, options(), monitor);
        }
        return AnnotatedImport.begin(project, options()).then(run -> {
            try (run) {
                List<Problem> met = new ArrayList<>();
                monitor.beginTask("", Monitor.UNKNOWN);
                List<Problem> read = each(monitor, document -> {
                    if (!monitor.isCanceled()) {
                        met.addAll(run.add(document).problems());
                    }
                });
                met.addAll(read);
                return run.finish(monitor.isCanceled()).with(met);
            }
        });
    }

    List<ReadDocument> documents() {
        return documents;
    }

    List<Problem> problems() {
        return new ArrayList<>(problems);
    }

    MappingDraft mapping() {
        return mapping;
    }

    /** Whether there is anything that a mapping could turn into ours. */
    boolean hasForeignTypes() {
        return !mapping.types().isEmpty();
    }

    ImportOptions options() {
        return new ImportOptions(
                annotator, hasForeignTypes() ? Optional.of(mapping.mapping()) : Optional.empty(), false);
    }
}
