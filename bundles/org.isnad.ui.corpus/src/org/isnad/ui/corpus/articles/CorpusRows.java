package org.isnad.ui.corpus.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.model.corpus.Article;
import org.isnad.text.Folding;

/**
 * The articles of the corpus view: filtered by folded text and by state, sorted, their facts read when first wanted and kept
 * until they are forgotten. Without SWT.
 */
final class CorpusRows {

    private final List<Article> all;
    private final Function<Article, ArticleFacts> reader;
    private final Map<Article, ArticleFacts> facts = new HashMap<>();
    private final Map<Article, String> keys = new HashMap<>();
    private List<Article> shown;
    private String text = "";
    private RowState state;
    private Comparator<Article> order;
    private int read;

    CorpusRows(List<Article> articles, Function<Article, ArticleFacts> reader) {
        this.all = List.copyOf(articles);
        this.reader = reader;
        this.shown = all;
    }

    /** The articles that pass the filter, in order. */
    List<Article> shown() {
        return shown;
    }

    int size() {
        return all.size();
    }

    ArticleFacts facts(Article article) {
        return facts.computeIfAbsent(article, reader);
    }

    /** Facts of an article are to be read anew. */
    void forget(Article article) {
        facts.remove(article);
        read = 0;
    }

    /** Metadata may have changed. */
    void forgetKeys() {
        keys.clear();
    }

    void forgetAll() {
        facts.clear();
        keys.clear();
        read = 0;
    }

    /** @param wanted null for any state; articles whose facts are not read yet are left out until they are */
    void filter(String words, RowState wanted) {
        text = Folding.key(words.strip());
        state = wanted;
        update();
    }

    /** @param wanted null for the order of the corpus */
    void sort(Comparator<Article> wanted) {
        order = wanted;
        update();
    }

    /** Filters and sorts anew. */
    void update() {
        List<Article> rows = new ArrayList<>(all.stream().filter(this::passes).toList());
        if (order != null) {
            rows.sort(order);
        }
        shown = rows;
    }

    /** Whether a filter or an order needs facts that are not read yet. */
    boolean isWaiting() {
        return state != null && read < all.size();
    }

    /** Reads facts of further articles until the time is over. */
    void readOn(long nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        do {
            if (read < all.size()) {
                facts(all.get(read++));
            }
        } while (read < all.size() && System.nanoTime() < end);
    }

    private boolean passes(Article article) {
        if (!text.isEmpty() && !keys.computeIfAbsent(article, CorpusRows::key).contains(text)) {
            return false;
        }
        return state == null || facts.containsKey(article) && facts.get(article).state() == state;
    }

    private static String key(Article article) {
        return Folding.key(article.getTitle() + "\n" + article.getOutlet() + "\n" + article.getPublished() + "\n"
                + article.getByline() + "\n" + article.getId());
    }
}
