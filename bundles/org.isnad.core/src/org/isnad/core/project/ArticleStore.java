package org.isnad.core.project;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.core.CoreMessages;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.text.Folding;
import org.isnad.text.decode.TextDecoder;
import org.isnad.text.decode.UndecodableTextException;

/** The texts of a project: bytes as imported, never changed, known by SHA-256; the same text is taken once. */
final class ArticleStore {

    static final String TEXT = "text.txt";

    private final Path folder;
    /** Hash of the folded text by hash of the bytes: what makes two texts the same to a reader. */
    private final Map<String, String> folded = new HashMap<>();
    /** The last number that made a name unique, so that thousands of one name do not try all from the first. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final ArticleIndex index = new ArticleIndex();
    private final Unsynced unsynced = new Unsynced();

    ArticleStore(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path folder(Article article) {
        return folder.resolve(article.getId());
    }

    Optional<Article> article(Corpus corpus, String id) {
        return id == null ? Optional.empty() : index.id(corpus, id);
    }

    /** Files of articles that were added since the corpus was saved. */
    Unsynced unsynced() {
        return unsynced;
    }

    Outcome<String> text(Article article) {
        Path path = folder(article).resolve(TEXT);
        Place place = new Place(path.toString(), article.getId(), null, null, -1, -1, -1, -1);
        try {
            byte[] bytes = Files.readAllBytes(path);
            String text = TextDecoder.decode(bytes, Charset.forName(article.getCharset()))
                    .text();
            boolean same = Hashes.sha256(bytes).equals(article.getSha256());
            return Outcome.of(
                    text, same ? List.of() : List.of(CoreMessages.error("article.hash", place, article.getId())));
        } catch (UndecodableTextException | IllegalArgumentException e) {
            return Outcome.failed(CoreMessages.error("article.charset", place, article.getId(), article.getCharset()));
        } catch (IOException e) {
            return Outcome.failed(TrackedFile.unreadable(path, e));
        }
    }

    /** Writes the text and adds the article to the corpus. */
    Outcome<Article> add(Corpus corpus, NewArticle wish) {
        Optional<Problem> refusal = ArticleRules.refusal(wish);
        if (refusal.isEmpty()) {
            refusal = twice(corpus, wish);
        }
        if (refusal.isPresent()) {
            return Outcome.failed(refusal.get());
        }
        String id = unique(corpus, SafeName.of(wish.id(), "article"), wish);
        Path path = folder.resolve(id).resolve(TEXT);
        try {
            Files.createDirectories(path.getParent());
            unsynced.write(path, wish.bytes());
        } catch (IOException e) {
            return Outcome.failed(TrackedFile.unwritable(path, e));
        }
        Article article = article(id, wish);
        corpus.getArticles().add(article);
        return Outcome.of(article);
    }

    private String unique(Corpus corpus, String name, NewArticle wish) {
        int tried = numbers.getOrDefault(name, 1);
        if (tried == 1 && !isTaken(corpus, name, wish)) {
            return name;
        }
        int number = tried + 1;
        while (isTaken(corpus, name + '-' + number, wish)) {
            number++;
        }
        numbers.put(name, number);
        return name + '-' + number;
    }

    private Optional<Problem> twice(Corpus corpus, NewArticle wish) {
        String bytes = Hashes.sha256(wish.bytes());
        String fold = fold(wish.text());
        Optional<Article> known = index.bytes(corpus, bytes).or(() -> index.text(corpus, fold, this::fold));
        folded.putIfAbsent(bytes, fold);
        Place place = Place.file(wish.source() == null ? wish.id() : wish.source());
        return known.map(article -> CoreMessages.warning(
                "article.twice", place, place.file(), article.getId(), String.valueOf(article.getTitle())));
    }

    private String fold(Article article) {
        return folded.computeIfAbsent(String.valueOf(article.getSha256()), hash -> {
            String text = text(article).value();
            return text == null ? "" : fold(text);
        });
    }

    private static String fold(String text) {
        return Hashes.sha256(Folding.key(text));
    }

    /** A folder that nobody speaks of may be left from an import that was not saved: with the same text it serves again. */
    private boolean isTaken(Corpus corpus, String name, NewArticle wish) {
        if (index.hasFileName(corpus, name)) {
            return true;
        }
        Path path = folder.resolve(name);
        try {
            if (!Files.exists(path)) {
                return false;
            }
            try (var files = Files.list(path)) {
                boolean alone =
                        files.allMatch(file -> file.getFileName().toString().equals(TEXT));
                return !alone
                        || Files.exists(path.resolve(TEXT))
                                && !Arrays.equals(wish.bytes(), Files.readAllBytes(path.resolve(TEXT)));
            }
        } catch (IOException e) {
            return true;
        }
    }

    private static Article article(String id, NewArticle wish) {
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId(id);
        article.setTitle(wish.title());
        article.setByline(wish.byline());
        article.setOutlet(wish.outlet());
        article.setPublished(wish.published());
        article.setUrl(wish.url());
        article.setSource(wish.source());
        article.setEvent(wish.event());
        article.setCharset(wish.charset().name());
        article.setSha256(Hashes.sha256(wish.bytes()));
        article.setCharacters(wish.text().codePointCount(0, wish.text().length()));
        return article;
    }
}
