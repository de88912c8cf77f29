package org.isnad.ui.exchange.article;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Hashes;
import org.isnad.exchange.ArticleDetails;
import org.isnad.exchange.text.ImportCandidate;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.text.Folding;
import org.isnad.ui.ProblemDialogs;

/** A file that may become an article: how it is read, what the user put right about it, and whether it is wanted. */
final class Candidate {

    /** A stretch of the text and what it is. */
    record Zone(ZoneKind kind, String text) {}

    private final ImportCandidate detected;
    private final Map<Field, String> edited = new EnumMap<>(Field.class);
    private ImportCandidate current;
    private Charset chosen;
    private String key;
    private String twin;
    private boolean wanted = true;

    /** @param detected the file in the encoding that its bytes tell */
    Candidate(ImportCandidate detected) {
        this.detected = detected;
        take(detected);
    }

    private void take(ImportCandidate read) {
        current = read;
        key = isReadable() ? key(read.text()) : null;
    }

    /** The same for texts that are the same to a reader, however their letters are encoded. */
    static String key(String text) {
        return Hashes.sha256(Folding.key(text));
    }

    Path file() {
        return detected.path();
    }

    String fileName() {
        Path name = file().getFileName();
        return name == null ? file().toString() : name.toString();
    }

    String text() {
        return current.text();
    }

    String key() {
        return key;
    }

    Charset charset() {
        return current.charset();
    }

    /** Whether the encoding was told or proven, and not guessed. */
    boolean isCharsetCertain() {
        return current.isCharsetCertain();
    }

    /** The encoding that the user chose; empty where it is told or guessed from the bytes. */
    Optional<Charset> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** Reads the file in an encoding, or with null as at first; what the user put right stays. */
    void read(Charset charset) {
        chosen = charset;
        take(charset == null ? detected : detected.as(charset));
    }

    List<Zone> zones() {
        return current.zones().entrySet().stream()
                .map(zone -> new Zone(zone.getValue(), zone.getKey().of(text()).toString()))
                .toList();
    }

    boolean isReadable() {
        return current.problems().stream().noneMatch(Problem::isError);
    }

    /** Why the file cannot be read so; empty where it can. */
    Optional<String> fault() {
        return current.problems().stream().filter(Problem::isError).findFirst().map(ProblemDialogs::sentence);
    }

    /** What the user wrote, or else the guess; never null. */
    String value(Field field) {
        return edited.getOrDefault(field, guess(field));
    }

    void set(Field field, String value) {
        edited.put(field, value.strip());
    }

    private String guess(Field field) {
        ArticleDetails guess = current.details();
        return switch (field) {
            case TITLE -> guess.title();
            case BYLINE -> guess.byline();
            case PUBLISHED -> guess.published();
            case OUTLET -> guess.outlet();
        };
    }

    /** Whether the date is an ISO 8601 date that the calendar has, or is left out. */
    boolean hasValidDate() {
        String date = value(Field.PUBLISHED);
        try {
            return date.isEmpty() || LocalDate.parse(date) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Name of the article of the project, or of the other wanted file, that has the same text. */
    Optional<String> twin() {
        return Optional.ofNullable(twin);
    }

    /** A text that is there already is not wanted, nor again when the other goes, unless the user says so. */
    void setTwin(String name) {
        twin = name;
        wanted &= name == null;
    }

    boolean isWanted() {
        return wanted && twin == null && isReadable();
    }

    void setWanted(boolean value) {
        wanted = value;
    }

    /** What is to be imported. */
    ImportCandidate toImport() {
        // The other file of the same text may have been left out by the user; the import looks itself once more.
        ImportCandidate alone = current.duplicateOf().isPresent() ? current.as(current.charset()) : current;
        String url = current.details().url();
        return alone.withDetails(new ArticleDetails(
                value(Field.TITLE), value(Field.BYLINE), value(Field.OUTLET), value(Field.PUBLISHED), url));
    }
}
