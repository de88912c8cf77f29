package org.isnad.core.duplicate;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        List<Article> articles = project.corpus().getArticles();
        Map<String, String> charsets = new HashMap<>();
        List<String> ids = new ArrayList<>(articles.size());
        for (Article article : articles) {
            charsets.put(article.getId(), article.getCharset());
            ids.add(article.getId());
        }
        Path folder = articles.isEmpty()
                ? project.folder()
                : project.articleFolder(articles.get(0)).getParent();
        return new TextSource(
                ids, id -> read(id, new TextFile(folder.resolve(id).resolve("text.txt"), charsets.get(id))));
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
