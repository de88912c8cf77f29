package org.isnad.ui.corpus.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.isnad.core.search.Hit;
import org.isnad.text.Folding;
import org.isnad.ui.label.Isolate;

/** Columns of the concordance from the right end, where a right-to-left reader begins: the line, then where it is from. */
enum KwicColumn {
    BEFORE(SWT.RIGHT),
    HIT(SWT.CENTER),
    AFTER(SWT.LEFT),
    ARTICLE(SWT.LEFT),
    DATE(SWT.LEFT),
    OUTLET(SWT.LEFT),
    LAYER(SWT.LEFT);

    private final int alignment;

    KwicColumn(int alignment) {
        this.alignment = alignment;
    }

    /** In the sense of a right-to-left table, where left is where a line begins. */
    int alignment() {
        return alignment;
    }

    String label() {
        return switch (this) {
            case BEFORE -> SearchTexts.Column_before;
            case HIT -> SearchTexts.Column_hit;
            case AFTER -> SearchTexts.Column_after;
            case ARTICLE -> SearchTexts.Column_article;
            case DATE -> SearchTexts.Column_date;
            case OUTLET -> SearchTexts.Column_outlet;
            case LAYER -> SearchTexts.Column_layer;
        };
    }

    String text(Hit hit) {
        return switch (this) {
            case BEFORE -> hit.before().strip();
            case HIT -> hit.text();
            case AFTER -> hit.after().strip();
            case ARTICLE -> hit.article().title();
            case DATE -> Isolate.of(hit.article().published());
            case OUTLET -> hit.article().outlet();
            case LAYER -> hit.annotator() == null ? "" : Isolate.of(hit.annotator());
        };
    }

    boolean isContext() {
        return this == BEFORE || this == HIT || this == AFTER;
    }

    /** Sorts what stands before a hit from the word next to it outwards, as concordances do. */
    Comparator<Hit> order() {
        Comparator<Hit> place =
                Comparator.comparingInt((Hit hit) -> hit.article().number()).thenComparingInt(Hit::begin);
        return switch (this) {
            case ARTICLE -> place;
            case BEFORE -> keyed(hit -> reversed(hit.before())).thenComparing(place);
            case HIT, AFTER, DATE, OUTLET, LAYER ->
                keyed(hit -> Folding.key(text(hit))).thenComparing(place);
        };
    }

    private static String reversed(String before) {
        List<String> words = Arrays.asList(Folding.key(before).split(" "));
        Collections.reverse(words);
        return String.join(" ", words);
    }

    /** Each key is made once for a sort, since folding is dear. */
    private static Comparator<Hit> keyed(Function<Hit, String> key) {
        java.util.Map<Hit, String> keys = new java.util.IdentityHashMap<>();
        return Comparator.comparing(hit -> keys.computeIfAbsent(hit, key));
    }
}
