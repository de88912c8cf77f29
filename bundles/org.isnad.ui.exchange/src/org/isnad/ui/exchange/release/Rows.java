package org.isnad.ui.exchange.release;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.exchange.release.ReleaseSettings.Author;
import org.isnad.exchange.release.ReleaseSettings.Change;

/** Authors and changes as lines of a field, their parts with {@code |} between them. */
final class Rows {

    private static final int PARTS = 3;
    private static final String BETWEEN = " | ";

    private Rows() {}

    static String ofAuthors(List<Author> authors) {
        return authors.stream()
                .map(author -> line(author.name(), author.affiliation(), author.orcid()))
                .collect(Collectors.joining("\n"));
    }

    static List<Author> authors(String text) {
        return lines(text)
                .map(parts -> new Author(parts[0], parts[1], parts[2]))
                .filter(author -> !author.name().isEmpty())
                .toList();
    }

    static String ofChanges(List<Change> changes) {
        return changes.stream()
                .map(change -> line(change.version(), change.released(), change.text()))
                .collect(Collectors.joining("\n"));
    }

    static List<Change> changes(String text) {
        return lines(text)
                .map(parts -> new Change(parts[0], parts[1], parts[2]))
                .filter(change -> !change.version().isEmpty())
                .toList();
    }

    private static String line(String... parts) {
        int used = parts.length;
        while (used > 0 && parts[used - 1].isEmpty()) {
            used--;
        }
        return String.join(BETWEEN, Arrays.copyOf(parts, used)).replace('\n', ' ');
    }

    private static Stream<String[]> lines(String text) {
        return text.lines().map(line -> {
            String[] parts = Arrays.copyOf(line.split("\\|", PARTS), PARTS);
            return Arrays.stream(parts)
                    .map(part -> part == null ? "" : part.strip())
                    .toArray(String[]::new);
        });
    }
}
