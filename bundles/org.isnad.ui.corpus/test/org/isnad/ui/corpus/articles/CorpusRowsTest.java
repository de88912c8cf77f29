package org.isnad.ui.corpus.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.core.duplicate.DuplicateGroups;
import org.isnad.core.duplicate.Pair;
import org.isnad.core.project.LayerSummary;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.CorpusFactory;
import org.junit.jupiter.api.Test;

class CorpusRowsTest {

    private final List<String> reads = new ArrayList<>();
    private final Map<String, LayerSummary> layers = new HashMap<>();
    private final Article truce = article("truce", "إردوغان: الهدنة صامدة", "الضفاف");
    private final Article talks = article("talks", "محادثات آستانة", "نيفسكايا");
    private final Article vote = article("vote", "تصويت في مجلس الأمن", "الضفاف");
    private final CorpusRows rows = new CorpusRows(List.of(truce, talks, vote), this::read);

    @Test
    void factsAreReadOnlyWhenAskedFor() {
        rows.filter("الضفاف", null);
        assertEquals(List.of(truce, vote), rows.shown());
        assertEquals(List.of(), reads);
        rows.facts(vote);
        rows.facts(vote);
        assertEquals(List.of("vote"), reads);
    }

    @Test
    void theFilterFindsOtherSpellings() {
        rows.filter(" أردوغان ", null);
        assertEquals(List.of(truce), rows.shown());
        rows.filter("استانه", null);
        assertEquals(List.of(talks), rows.shown());
        rows.filter("", null);
        assertEquals(3, rows.shown().size());
    }

    @Test
    void aStateIsKnownOnceAllFactsAreRead() {
        layers.put("talks", new LayerSummary("me", LayerState.DONE, 5, 2, 1));
        layers.put("vote", new LayerSummary("me", LayerState.IN_PROGRESS, 1, 0, 0));
        rows.filter("", RowState.DONE);
        assertTrue(rows.isWaiting());
        rows.readOn(Long.MAX_VALUE / 4);
        rows.update();
        assertFalse(rows.isWaiting());
        assertEquals(List.of(talks), rows.shown());
        rows.filter("", RowState.NEW);
        assertEquals(List.of(truce), rows.shown());
    }

    @Test
    void aForgottenArticleIsReadAgain() {
        rows.filter("", RowState.NEW);
        rows.readOn(Long.MAX_VALUE / 4);
        layers.put("vote", new LayerSummary("me", LayerState.DONE, 5, 2, 1));
        rows.forget(vote);
        rows.readOn(Long.MAX_VALUE / 4);
        rows.update();
        assertEquals(List.of(truce, talks), rows.shown());
        assertEquals(List.of("truce", "talks", "vote", "vote"), reads);
    }

    @Test
    void aColumnSortsAndTheOrderOfTheCorpusComesBack() {
        layers.put("talks", new LayerSummary("me", null, 9, 0, 0));
        layers.put("truce", new LayerSummary("me", null, 4, 0, 0));
        rows.sort(CorpusColumn.MENTIONS, false);
        assertEquals(List.of(vote, truce, talks), rows.shown());
        rows.sort(CorpusColumn.MENTIONS, true);
        assertEquals(List.of(talks, truce, vote), rows.shown());
        rows.sort(null, false);
        assertEquals(List.of(truce, talks, vote), rows.shown());
    }

    @Test
    void ofALargeCorpusTheFirstArticlesAreThereAtOnceAndTheRestInSlices() {
        CorpusRows large = new CorpusRows(many(5_000), this::read);
        assertEquals(CorpusRows.AT_ONCE, large.shown().size());
        assertTrue(large.isWaiting());
        large.filter("9", null);
        int first = large.shown().size();
        large.readOn(0);
        assertTrue(large.isWaiting());
        large.readOn(Long.MAX_VALUE / 4);
        assertFalse(large.isWaiting());
        assertTrue(first < large.shown().size());
        assertEquals(5_000 - 4 * 9 * 9 * 9 - 9 * 9 * 9, large.shown().size());
        assertEquals(List.of(), reads);
    }

    @Test
    void anOrderByWhatLayersHoldWaitsUntilTheyAreRead() {
        layers.put("4321", new LayerSummary("me", null, 1, 0, 0));
        List<Article> all = many(5_000);
        CorpusRows large = new CorpusRows(all, this::read);
        large.sort(CorpusColumn.MENTIONS, true);
        assertEquals(List.of(), reads);
        assertEquals(all.get(0), large.shown().get(0));
        large.readOn(Long.MAX_VALUE / 4);
        assertFalse(large.isWaiting());
        assertEquals(all.get(4_321), large.shown().get(0));
        assertEquals(5_000, large.shown().size());
    }

    @Test
    void aLargeCorpusIsSortedInSlicesAndKeepsItsOrderUntilTheFirstAreKnown() {
        List<Article> all = many(5_000);
        for (int i = 0; i < all.size(); i++) {
            all.get(i).setTitle("%04d".formatted(4_999 - i));
        }
        CorpusRows large = new CorpusRows(all, this::read);
        large.sort(CorpusColumn.TITLE, false);
        large.readOn(0);
        assertTrue(large.isWaiting());
        assertEquals(all.get(0), large.shown().get(0));
        large.readOn(Long.MAX_VALUE / 4);
        assertFalse(large.isWaiting());
        assertEquals(all.get(4_999), large.shown().get(0));
        assertEquals(all.get(0), large.shown().get(4_999));
    }

    @Test
    void articlesThatShareTextStandTogether() {
        Pair pair = new Pair("truce", "vote", 0.456);
        rows.alike(new Alike(new DuplicateGroups(List.of(List.of("truce", "vote")), List.of(pair))));
        rows.sort(CorpusColumn.ALIKE, false);
        assertEquals(List.of(truce, vote, talks), rows.shown());
        rows.filter("", null, true);
        assertEquals(List.of(truce, vote), rows.shown());
        assertEquals(List.of("vote"), rows.alike().others("truce"));
        assertEquals(46, rows.alike().percent("vote", "truce"));
        assertEquals(0, rows.alike().most("talks"));
        assertTrue(CorpusColumn.ALIKE.text(vote, rows).contains("1 · 46 %"));
        assertEquals("", CorpusColumn.ALIKE.text(talks, rows));
    }

    private static List<Article> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> article(Integer.toString(i), "مقالة", "الضفاف"))
                .toList();
    }

    @Test
    void aLayerWithoutMarksIsNew() {
        assertEquals(RowState.NEW, RowState.of(new LayerSummary("me", LayerState.IN_PROGRESS, 0, 0, 0)));
        assertEquals(RowState.DONE, RowState.of(new LayerSummary("me", LayerState.DONE, 0, 0, 0)));
        assertEquals(RowState.IN_PROGRESS, RowState.of(new LayerSummary("me", null, 0, 0, 1)));
    }

    private ArticleFacts read(Article article) {
        reads.add(article.getId());
        return new ArticleFacts(layers.getOrDefault(article.getId(), LayerSummary.none("me")), List.of());
    }

    private static Article article(String id, String title, String outlet) {
        Article article = CorpusFactory.eINSTANCE.createArticle();
        article.setId(id);
        article.setTitle(title);
        article.setOutlet(outlet);
        return article;
    }
}
