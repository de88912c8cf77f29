package org.isnad.ui.corpus.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.model.corpus.Article;
import org.isnad.text.Folding;
import org.isnad.ui.table.SlicedSort;

/**
 * The articles of the corpus view: filtered by folded text, by state and by shared text, sorted, their facts read when first wanted
 * and kept until they are forgotten. The first articles are looked at right away, further ones in slices of time, so that nobody
 * waits for a large corpus. Without SWT.
 */
final class CorpusRows {

    /** So many are looked at right away. */
    static final int AT_ONCE = 200;

    /** So many facts may be read while the rows are sorted; where more are missing they are read before, in slices. */
    private static final int FEW = 64;

    private final List<Article> all;
    private final Function<Article, ArticleFacts> reader;
    private final Map<Article, ArticleFacts> facts = new HashMap<>();
    private final Map<Article, String> keys = new HashMap<>();
    private Alike alike = Alike.NONE;
    private List<Article> ordered;
    /** Null where all are in order. */
    private SlicedSort<Article> sorting;

    private List<Article> shown = new ArrayList<>();
    /** How many of the ordered articles the filter has seen. */
    private int looked;

    private String text = "";
    private RowState state;
    private boolean onlyAlike;
    private CorpusColumn column;
    private boolean down;
    private boolean unordered;
    private int read;

    CorpusRows(List<Article> articles, Function<Article, ArticleFacts> reader) {
        this.all = List.copyOf(articles);
        this.reader = reader;
        this.ordered = all;
        update();
    }

    /** The articles that pass the filter, in order, as far as they are known. */
    List<Article> shown() {
        return shown;
    }

    int size() {
        return all.size();
    }

    ArticleFacts facts(Article article) {
        return facts.computeIfAbsent(article, reader);
    }

    Alike alike() {
        return alike;
    }

    /** Which articles share text. */
    void alike(Alike found) {
        alike = found;
        unordered |= column == CorpusColumn.ALIKE;
    }

    /** Facts of an article are to be read anew. */
    void forget(Article article) {
        facts.remove(article);
        unordered |= column != null && column.needsFacts();
        looked = 0;
    }

    /** Metadata may have changed. */
    void forgetKeys() {
        keys.clear();
        unordered |= column != null;
    }

    void forgetAll() {
        facts.clear();
        forgetKeys();
        looked = 0;
    }

    /** @param wanted null for any state; articles whose facts are not read yet are left out until they are */
    void filter(String words, RowState wanted) {
        filter(words, wanted, false);
    }

    /** @param shared whether only articles are wanted that share text with others */
    void filter(String words, RowState wanted, boolean shared) {
        text = Folding.key(words.strip());
        state = wanted;
        onlyAlike = shared;
        update();
    }

    /** @param wanted null for the order of the corpus */
    void sort(CorpusColumn wanted, boolean downwards) {
        column = wanted;
        down = downwards;
        unordered = true;
        update();
    }

    /** Filters and sorts anew: the first articles now, the others when {@link #readOn} is called. */
    void update() {
        order();
        while (sorting != null && all.size() <= AT_ONCE) {
            sortOn();
        }
        lookAnew();
        while (looked < Math.min(AT_ONCE, ordered.size()) && isKnown(ordered.get(looked))) {
            look();
        }
    }

    private void lookAnew() {
        looked = 0;
        shown = new ArrayList<>();
    }

    /** Begins to sort; until the first are known, the articles stay in the order they have. */
    private void order() {
        if (unordered && !lacksFacts()) {
            unordered = false;
            sorting = null;
            if (column == null) {
                ordered = all;
            } else {
                Comparator<Article> order = column.order(this);
                sorting = new SlicedSort<>(all, down ? order.reversed() : order);
            }
        }
    }

    private void sortOn() {
        boolean first = sorting.sorted().isEmpty();
        sorting.step();
        if (first && !sorting.sorted().isEmpty()) {
            ordered = sorting.sorted();
            lookAnew();
        }
        if (sorting.isDone()) {
            sorting = null;
        }
    }

    private boolean lacksFacts() {
        return column != null && column.needsFacts() && all.size() - facts.size() > FEW;
    }

    /** Whether there are articles that the filter or the order did not see yet. */
    boolean isWaiting() {
        return looked < ordered.size() || unordered || sorting != null;
    }

    /** Looks at further articles until the time is over, at least at one. */
    void readOn(long nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        if (looked == 0) {
            shown = new ArrayList<>();
        }
        while (isWaiting()) {
            step();
            if (System.nanoTime() > end) {
                return;
            }
        }
    }

    private void step() {
        if (unordered && lacksFacts()) {
            facts(all.get(read++ % all.size()));
        } else if (unordered) {
            update();
        } else if (sorting != null && !sorting.isReady()) {
            sortOn();
        } else if (looked < ordered.size()) {
            look();
        } else {
            sortOn();
        }
    }

    private void look() {
        Article article = ordered.get(looked++);
        if (passes(article)) {
            shown.add(article);
        }
    }

    private boolean isKnown(Article article) {
        return state == null || facts.containsKey(article);
    }

    private boolean passes(Article article) {
        return (!onlyAlike || alike.isIn(article.getId()))
                && (text.isEmpty()
                        || keys.computeIfAbsent(article, CorpusRows::key).contains(text))
                && (state == null || facts(article).state() == state);
    }

    private static String key(Article article) {
        return Folding.key(article.getTitle() + "\n" + article.getOutlet() + "\n" + article.getPublished() + "\n"
                + article.getByline() + "\n" + article.getId());
    }
}
