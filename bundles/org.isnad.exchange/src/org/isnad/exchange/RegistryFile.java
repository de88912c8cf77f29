package org.isnad.exchange;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ExportReport.ExportedFile;
import org.isnad.model.corpus.Corpus;

/**
 * {@code registry.json} beside exported layers: the actors and issues whose ids stand in them, with all they have, and what is
 * known of the articles.
 *
 * <p>UTF-8, {@code \n}; every object has the same keys, "" and [] stand for nothing.
 */
public final class RegistryFile {

    public static final String FILE_NAME = "registry.json";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private record Registry(Path file) {}

    private RegistryFile() {}

    /**
     * Writes the registry beside the layers of an export.
     *
     * @param articles ids of those that were exported
     */
    public static ExportedFile write(ExportTarget target, Set<String> articles) throws IOException {
        Corpus corpus = target.corpus();
        write(
                corpus,
                target.tellsArticles() ? articles : Set.of(),
                target.folder().resolve(FILE_NAME));
        return new ExportedFile(
                FILE_NAME, corpus.getActors().size() + corpus.getIssues().size());
    }

    /** Writes the registry of a corpus; the same registry and articles give the same bytes. */
    static void write(Corpus corpus, Set<String> articles, Path file) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter layout =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        Files.writeString(file, MAPPER.writer(layout).writeValueAsString(RegistryRows.of(corpus, articles)) + '\n');
    }

    /**
     * Reads a registry, all of it or nothing. Problems: {@code read.json} with line and column, {@code registry.id} for an id
     * that is missing or stands twice, {@code registry.reference} for one that is meant and not there, {@code registry.value}
     * for a tag that does not exist, {@code registry.character} for an article with a character that no project can hold.
     */
    public static Outcome<ReadRegistry> read(Path file) {
        return BrokenInput.bytes(file).then(bytes -> {
            try {
                return rows(MAPPER.readValue(bytes, RegistryRows.class), file);
            } catch (IOException e) {
                return Outcome.failed(BrokenInput.io(file, e));
            }
        });
    }

    private static Outcome<ReadRegistry> rows(RegistryRows rows, Path file) {
        Place place = Place.file(file.toString());
        if (rows == null) {
            return Outcome.of(ReadRegistry.NONE);
        }
        Optional<Problem> problem = rows.problem(place);
        return problem.isPresent() ? Outcome.failed(problem.get()) : Outcome.of(rows.registry());
    }

    /** The registry beside a file or one folder up; none is no problem. */
    public static Outcome<ReadRegistry> beside(Path file, ReadMemory memory) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        for (int up = 0; up < 2 && folder != null; up++) {
            Path registry = folder.resolve(FILE_NAME);
            if (Files.isRegularFile(registry)) {
                return memory.once(new Registry(registry), () -> read(registry));
            }
            folder = folder.getParent();
        }
        return Outcome.of(ReadRegistry.NONE);
    }
}
