package org.isnad.ui.corpus.articles;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import org.isnad.core.project.LayerSummary;
import org.isnad.model.corpus.Article;
import org.isnad.ui.corpus.Messages;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.look.Images;

/** The columns of the corpus view; those about layers read facts. */
enum CorpusColumn {
    TITLE(220, article -> article.getTitle() == null ? article.getId() : article.getTitle()),
    STATE(95, null),
    MENTIONS(40, null),
    STATEMENTS(40, null),
    STANCES(40, null),
    OUTLET(90, article -> Objects.requireNonNullElse(article.getOutlet(), "")),
    DATE(85, article -> Objects.requireNonNullElse(article.getPublished(), "")),
    OTHERS(130, null),
    ALIKE(75, null);

    private final int width;
    private final Function<Article, String> metadata;

    CorpusColumn(int width, Function<Article, String> metadata) {
        this.width = width;
        this.metadata = metadata;
    }

    int width() {
        return width;
    }

    String label() {
        return switch (this) {
            case TITLE -> Messages.Corpus_title;
            case OUTLET -> Messages.Corpus_outlet;
            case DATE -> Messages.Corpus_date;
            case STATE -> Messages.Corpus_state;
            case MENTIONS -> Messages.Corpus_mentions;
            case STATEMENTS -> Messages.Corpus_statements;
            case STANCES -> Messages.Corpus_stances;
            case OTHERS -> Messages.Corpus_others;
            case ALIKE -> Messages.Corpus_alike;
        };
    }

    /** Whether it shows what has to be read from layers. */
    boolean needsFacts() {
        return metadata == null && this != ALIKE;
    }

    /** The drawing that stands for the label of a narrow column, or null. */
    String image() {
        return switch (this) {
            case MENTIONS -> Images.MENTION;
            case STATEMENTS -> Images.STATEMENT;
            case STANCES -> Images.STANCE;
            default -> null;
        };
    }

    String text(Article article, CorpusRows rows) {
        if (this == DATE) {
            String date = metadata.apply(article);
            return date.isEmpty() ? "" : Isolate.of(date);
        }
        if (this == ALIKE) {
            return alike(rows.alike(), article.getId());
        }
        return metadata == null ? text(rows.facts(article)) : metadata.apply(article);
    }

    /** The number of the group, and how much it shares with the one that is most alike. */
    private static String alike(Alike alike, String article) {
        return alike.isIn(article) ? Isolate.of(alike.group(article) + " · " + alike.most(article) + " %") : "";
    }

    Comparator<Article> order(CorpusRows rows) {
        if (metadata != null) {
            return Comparator.comparing(metadata);
        }
        return switch (this) {
            case ALIKE -> Comparator.comparingInt(article -> rows.alike().group(article.getId()));
            case STATE -> Comparator.comparing(article -> rows.facts(article).state());
            case OTHERS ->
                Comparator.comparing(
                        article -> String.join(" ", rows.facts(article).others()));
            default ->
                Comparator.comparingInt(article -> count(rows.facts(article).own()));
        };
    }

    private String text(ArticleFacts facts) {
        if (this == STATE) {
            return facts.state().label();
        }
        if (this == OTHERS) {
            return Isolate.of(String.join(", ", facts.others()));
        }
        return count(facts.own()) == 0 ? "" : Isolate.of(count(facts.own()));
    }

    private int count(LayerSummary summary) {
        return switch (this) {
            case MENTIONS -> summary.mentions();
            case STATEMENTS -> summary.statements();
            case STANCES -> summary.stances();
            default -> 0;
        };
    }
}
