package org.isnad.exchange.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Hashes;
import org.isnad.exchange.ArticleDetails;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.text.TextRange;
import org.isnad.text.decode.TextDecoder;
import org.isnad.text.decode.UndecodableTextException;

/**
 * A file that may become an article: as it was read, before anything is written. Immutable; changes give another one. Of many
 * files the texts do not stay in memory: what is wanted of a lean one is read again.
 *
 * <p>With an error among its problems it cannot be imported, and text and details may be empty.
 */
public final class ImportCandidate {

    private final Path path;
    /** Null in a lean one. */
    private final byte[] bytes;

    private final Charset charset;
    private final boolean charsetCertain;
    /** Null in a lean one. */
    private final String text;

    /** Of the bytes, only in a lean one. */
    private final String sha256;

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
        this.sha256 = null;
        this.zones = Collections.unmodifiableMap(reading.zones());
        this.details = details;
        this.duplicateOf = duplicateOf;
        this.problems = List.copyOf(problems);
    }

    private ImportCandidate(
            ImportCandidate from, ArticleDetails details, Path duplicateOf, List<Problem> problems, boolean lean) {
        this.path = from.path;
        this.bytes = lean ? null : from.bytes;
        this.charset = from.charset;
        this.charsetCertain = from.charsetCertain;
        this.text = lean ? null : from.text;
        this.sha256 = lean && from.bytes != null ? Hashes.sha256(from.bytes) : from.sha256;
        this.zones = from.zones;
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

    /** The decoded text without byte order mark; "" where there is none, or where the file was changed meanwhile. */
    public String text() {
        return whole().text;
    }

    /** The same, which keeps nothing in memory that can be read again. */
    ImportCandidate lean() {
        boolean empty = bytes != null && bytes.length == 0;
        return empty ? this : new ImportCandidate(this, details, duplicateOf, problems, true);
    }

    /** The same with text and bytes; one that cannot be imported where the file is no longer what it was. */
    ImportCandidate whole() {
        if (bytes != null) {
            return this;
        }
        Reading again = isSound() ? again() : Reading.of(path, charset);
        if (!Hashes.sha256(again.bytes()).equals(sha256)) {
            return of(Reading.failed(path, TextMessages.error("import.changed", path, path.getFileName())));
        }
        Reading same = new Reading(
                path, again.bytes(), charset, charsetCertain, again.text(), again.details(), again.zones(), problems);
        return new ImportCandidate(same, details, duplicateOf, problems);
    }

    private boolean isSound() {
        return problems.stream().noneMatch(Problem::isError);
    }

    /** What was found in the text the first time holds as long as the bytes are the same. */
    private Reading again() {
        byte[] read = new byte[0];
        String decoded = "";
        try {
            read = Files.readAllBytes(path);
            decoded = TextDecoder.decode(read, charset).text();
        } catch (IOException | UndecodableTextException e) {
            // It is another file by now, as its hash tells.
        }
        return new Reading(path, read, charset, charsetCertain, decoded, details, zones, problems);
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
        return duplicateOf == null && isSound();
    }

    /** The same file with other details. */
    public ImportCandidate withDetails(ArticleDetails other) {
        return new ImportCandidate(this, other, duplicateOf, problems, bytes == null);
    }

    /** The same bytes read in another charset; details are guessed anew, and whether it is a duplicate is forgotten. */
    public ImportCandidate as(Charset other) {
        byte[] all = whole().bytes;
        return all.length == 0 ? this : of(Reading.of(path, all, other));
    }

    ImportCandidate duplicateOf(Path other) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(TextMessages.warning("import.twice", path, path.getFileName(), other.getFileName()));
        return new ImportCandidate(this, details, other, all, bytes == null);
    }

    byte[] bytes() {
        return bytes;
    }
}
