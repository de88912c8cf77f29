package org.isnad.exchange.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.core.project.Hashes;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;

/**
 * Finds the article that has exactly a text, by the hash of its bytes in each encoding that the project has, with and without a
 * byte order mark, so that no text is read.
 */
final class KnownTexts {

    private static final String MARK = "\uFEFF";

    private final Map<String, Article> byHash = new HashMap<>();
    private final Set<String> charsets = new LinkedHashSet<>();

    KnownTexts(Project project) {
        project.corpus().getArticles().forEach(this::add);
    }

    void add(Article article) {
        byHash.putIfAbsent(article.getSha256(), article);
        charsets.add(article.getCharset() == null ? StandardCharsets.UTF_8.name() : article.getCharset());
    }

    Optional<Article> article(String text) {
        for (String name : charsets) {
            if (!Charset.isSupported(name) || !Charset.forName(name).canEncode()) {
                continue;
            }
            Charset charset = Charset.forName(name);
            Article plain = byHash.get(Hashes.sha256(text.getBytes(charset)));
            if (plain == null && name.startsWith("UTF")) {
                plain = byHash.get(Hashes.sha256((MARK + text).getBytes(charset)));
            }
            if (plain != null && plain.eContainer() != null) {
                return Optional.of(plain);
            }
        }
        return Optional.empty();
    }
}
