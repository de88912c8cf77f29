package org.isnad.ui.exchange.reading;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.mapping.ForeignTypes;
import org.isnad.exchange.mapping.Mapping;
import org.isnad.exchange.reading.ImportOptions;
import org.isnad.exchange.reading.Readings;

/** What a user gathered for an import, how it is to be read, and what was read of it. */
final class Intake {

    /** What a reading was made of. */
    private record Request(Set<Path> sources, Optional<FormatReader> format, Optional<Charset> charset) {}

    private final Set<Path> sources = new LinkedHashSet<>();
    private final MappingDraft mapping = new MappingDraft();
    private Optional<FormatReader> format = Optional.empty();
    private Optional<Charset> charset = Optional.empty();
    private String annotator = "";
    private Request done;
    private List<ReadDocument> documents = List.of();
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

    String annotator() {
        return annotator;
    }

    void setAnnotator(String name) {
        annotator = name.strip();
    }

    private Request request() {
        return new Request(new LinkedHashSet<>(sources), format, charset);
    }

    /** Whether what is chosen now has been read. */
    boolean isCurrent() {
        return request().equals(done);
    }

    /** The work of reading, for a thread of its own. */
    Outcome<List<ReadDocument>> read(Monitor monitor) {
        return Readings.read(sources(), format, new ReadOptions(Optional.empty(), charset), monitor);
    }

    /** Keeps what was read, and begins a mapping for the types of other tools in it. */
    void take(Outcome<List<ReadDocument>> outcome) {
        done = request();
        documents = outcome.toOptional().orElse(List.of());
        problems = outcome.problems();
        var types = ForeignTypes.of(documents);
        mapping.begin(types, types.isEmpty() ? Mapping.NONE : Mapping.suggest(documents));
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
