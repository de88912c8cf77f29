package org.isnad.exchange.mapping;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.core.outcome.Outcome;
import org.isnad.exchange.ReadDocument;

/**
 * What the annotations of another tool mean in our scheme; immutable. Of the rules for a type, the first that fits makes an
 * item of each target.
 *
 * @param name for the user
 */
public record Mapping(String name, List<MappingRule> rules) {

    /** Nothing is mapped. */
    public static final Mapping NONE = new Mapping("", List.of());

    public Mapping {
        rules = List.copyOf(rules);
    }

    /** Reads a mapping file; problems with line and column: {@code mapping.broken}, {@code mapping.unknown}. */
    public static Outcome<Mapping> read(Path file) {
        return MappingFile.read(file);
    }

    /** Writes a mapping file; the same mapping gives the same bytes. Problem: {@code mapping.io}. */
    public Outcome<Void> write(Path file) {
        return MappingFile.write(this, file);
    }

    /** The mapping that a format brings with it for a document: that of Discourse Network Analyzer; else none. */
    public static Optional<Mapping> builtIn(ReadDocument document) {
        return DnaMapping.of(document);
    }

    /** A first guess from the names and features of the types that occur; may have no rules. */
    public static Mapping suggest(List<ReadDocument> documents) {
        return MappingGuess.of(documents);
    }
}
