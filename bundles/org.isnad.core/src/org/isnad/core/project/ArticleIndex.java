package org.isnad.core.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusPackage;

/**
 * Finds articles of a corpus by what names them, without looking at each; follows the list of the corpus. Added articles are
 * taken up one by one, after any other change all are looked at anew when something is asked.
 */
final class ArticleIndex extends AdapterImpl {

    private final Map<String, Article> byId = new HashMap<>();
    private final Map<String, Article> byFileName = new HashMap<>();
    private final Map<String, Article> byBytes = new HashMap<>();
    private final Map<String, Article> byText = new HashMap<>();
    /** Articles whose texts were not asked for yet. */
    private final List<Article> unread = new ArrayList<>();

    private Corpus corpus;
    private boolean stale = true;

    /** The first article of an identifier. */
    synchronized Optional<Article> id(Corpus wanted, String id) {
        return Optional.ofNullable(follow(wanted).byId.get(id)).filter(article -> id.equals(article.getId()));
    }

    /** Whether an article has this name on a file system that does not tell capitals from small letters. */
    synchronized boolean hasFileName(Corpus wanted, String name) {
        return follow(wanted).byFileName.containsKey(caseless(name));
    }

    /** @param sha256 of the bytes */
    synchronized Optional<Article> bytes(Corpus wanted, String sha256) {
        return Optional.ofNullable(follow(wanted).byBytes.get(sha256));
    }

    /** @param texts gives the key that articles with the same text share */
    synchronized Optional<Article> text(Corpus wanted, String key, Function<Article, String> texts) {
        follow(wanted);
        unread.forEach(article -> byText.putIfAbsent(texts.apply(article), article));
        unread.clear();
        return Optional.ofNullable(byText.get(key));
    }

    private ArticleIndex follow(Corpus wanted) {
        if (corpus != wanted) {
            if (corpus != null) {
                corpus.eAdapters().remove(this);
            }
            corpus = wanted;
            corpus.eAdapters().add(this);
            stale = true;
        }
        if (stale) {
            stale = false;
            byId.clear();
            byFileName.clear();
            byBytes.clear();
            byText.clear();
            unread.clear();
            corpus.getArticles().forEach(this::add);
        }
        return this;
    }

    private void add(Article article) {
        if (article.getId() == null) {
            // It is about to get its features, of which nobody tells.
            stale = true;
            return;
        }
        byId.putIfAbsent(article.getId(), article);
        byFileName.putIfAbsent(caseless(article.getId()), article);
        byBytes.putIfAbsent(String.valueOf(article.getSha256()), article);
        unread.add(article);
    }

    private static String caseless(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    @Override
    public synchronized void notifyChanged(Notification change) {
        if (change.getFeatureID(Corpus.class) != CorpusPackage.CORPUS__ARTICLES || change.isTouch()) {
            return;
        }
        if (change.getEventType() == Notification.ADD && !stale) {
            add((Article) change.getNewValue());
        } else {
            stale = true;
        }
    }
}
