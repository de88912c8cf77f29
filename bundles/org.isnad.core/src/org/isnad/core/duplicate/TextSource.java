package org.isnad.core.duplicate;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.core.CoreMessages;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.text.decode.TextDecoder;
import org.isnad.text.decode.UndecodableTextException;

/**
 * Texts that are asked for one at a time, by any thread.
 *
 * @param ids each once
 * @param text a text by its identifier; a problem where it cannot be read
 */
public record TextSource(List<String> ids, Function<String, Outcome<String>> text) {

    private record TextFile(Path file, String charset) {}

    public TextSource {
        ids = List.copyOf(ids);
    }

    /** Texts in memory, in the order of the map. */
    public static TextSource of(Map<String, String> texts) {
        return new TextSource(List.copyOf(texts.keySet()), id -> Outcome.of(texts.get(id)));
    }

    /** The articles of a project as they are now, to be read later; to be called by the thread that owns the project. */
    public static TextSource of(Project project) {
        Map<String, TextFile> places = new HashMap<>();
        for (Article article : project.corpus().getArticles()) {
            Path file = project.articleFolder(article).resolve("text.txt");
            places.put(article.getId(), new TextFile(file, article.getCharset()));
        }
        List<String> ids =
                project.corpus().getArticles().stream().map(Article::getId).toList();
        return new TextSource(ids, id -> read(id, places.get(id)));
    }

    private static Outcome<String> read(String id, TextFile place) {
        Path file = place.file;
        Place where = new Place(file.toString(), id, null, null, -1, -1, -1, -1);
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Outcome.of(
                    TextDecoder.decode(bytes, Charset.forName(place.charset)).text());
        } catch (UndecodableTextException | IllegalArgumentException e) {
            return Outcome.failed(CoreMessages.error("article.charset", where, id, String.valueOf(place.charset)));
        } catch (IOException e) {
            return Outcome.failed(CoreMessages.error("file.unreadable", where, file.toString(), e.getMessage()));
        }
    }
}
