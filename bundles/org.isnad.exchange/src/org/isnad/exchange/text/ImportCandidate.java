package org.isnad.exchange.text;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ArticleDetails;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.text.TextRange;

/**
 * A file that may become an article: as it was read, before anything is written. Immutable; changes give another one.
 *
 * <p>With an error among its problems it cannot be imported, and text and details may be empty.
 */
public final class ImportCandidate {

    private final Path path;
    private final byte[] bytes;
    private final Charset charset;
    private final boolean charsetCertain;
    private final String text;
    private final ArticleDetails details;
    private final Map<TextRange, ZoneKind> zones;
    private final Path duplicateOf;
    private final List<Problem> problems;

    private ImportCandidate(Reading reading, ArticleDetails details, Path duplicateOf, List<Problem> problems) {
        this.path = reading.path();
        this.bytes = reading.bytes();
        this.charset = reading.charset();
        this.charsetCertain = reading.charsetCertain();
        this.text = reading.text();
        this.zones = Collections.unmodifiableMap(reading.zones());
        this.details = details;
        this.duplicateOf = duplicateOf;
        this.problems = List.copyOf(problems);
    }

    static ImportCandidate of(Reading reading) {
        return new ImportCandidate(reading, reading.details(), null, reading.problems());
    }

    /** The file, or the folder or missing file that gives none. */
    public Path path() {
        return path;
    }

    /** The charset the file was read as; UTF-8 where it was not read. */
    public Charset charset() {
        return charset;
    }

    /** Whether the charset was told or proven; else it is a guess that the user should see. */
    public boolean isCharsetCertain() {
        return charsetCertain;
    }

    /** The decoded text without byte order mark; "" where there is none. */
    public String text() {
        return text;
    }

    /** The guessed details, or those that were put in their place. */
    public ArticleDetails details() {
        return details;
    }

    /** The zones of the text in its order; ranges in UTF-16 code units. */
    public Map<TextRange, ZoneKind> zones() {
        return zones;
    }

    /** The file before this one in the list that holds the same text. */
    public Optional<Path> duplicateOf() {
        return Optional.ofNullable(duplicateOf);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Whether nothing forbids the import: no error, and not the same text twice. */
    public boolean isImportable() {
        return duplicateOf == null && problems.stream().noneMatch(Problem::isError);
    }

    /** The same file with other details. */
    public ImportCandidate withDetails(ArticleDetails other) {
        return new ImportCandidate(reading(), other, duplicateOf, problems);
    }

    /** The same bytes read in another charset; details are guessed anew, and whether it is a duplicate is forgotten. */
    public ImportCandidate as(Charset other) {
        return bytes.length == 0 ? this : of(Reading.of(path, bytes, other));
    }

    ImportCandidate duplicateOf(Path other) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(TextMessages.warning("import.twice", path, path.getFileName(), other.getFileName()));
        return new ImportCandidate(reading(), details, other, all);
    }

    byte[] bytes() {
        return bytes;
    }

    private Reading reading() {
        return new Reading(path, bytes, charset, charsetCertain, text, details, zones, problems);
    }
}
