package org.isnad.exchange.release;

import java.util.List;

/**
 * What a release remembers of an article.
 *
 * @param layers whose there are, by pseudonym, gold last
 * @param characters code points
 * @param polarities stances of gold by polarity: unset, then in the order of the tag set
 * @param reportTypes statements of gold, likewise
 * @param actors places in the registry of those who occur in gold, ascending
 * @param issues likewise
 */
record SurveyedArticle(
        String id,
        String outlet,
        String published,
        String event,
        List<String> layers,
        boolean hasGold,
        int characters,
        int mentions,
        int statements,
        int stances,
        int[] polarities,
        int[] reportTypes,
        int[] actors,
        int[] issues) {}
