package org.isnad.exchange.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.isnad.core.duplicate.DuplicateGroups;
import org.isnad.core.duplicate.Pair;
import org.isnad.exchange.Placement;
import org.isnad.exchange.release.ReleaseFacts.Counts;
import org.isnad.exchange.release.ReleaseFacts.Leakage;
import org.isnad.exchange.release.ReleaseFacts.SplitFacts;
import org.isnad.exchange.release.ReleaseSettings.Method;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.ReportType;

/** Which article is in which group and split, by the method chosen and by the other. */
final class SplitPlan {

    private final List<SurveyedArticle> articles;
    private final Grouping grouping;
    private final DuplicateGroups duplicates;
    private final boolean claimed;
    private final Map<Method, int[]> byMethod = new LinkedHashMap<>();
    private final List<String> names;
    private final int[] splits;
    private final Map<String, Placement> placements = new HashMap<>();

    SplitPlan(List<SurveyedArticle> articles, DuplicateGroups duplicates, ReleaseSettings settings) {
        this.articles = articles;
        this.duplicates = duplicates;
        grouping = Grouping.of(articles, duplicates);
        int count = grouping.groups().size();
        claimed = count >= Release.FEWEST_GROUPS;
        if (claimed) {
            Splitting splitting = new Splitting(articles, grouping, settings.sizes());
            for (Method method : Method.values()) {
                byMethod.put(method, splitting.by(method, settings.seed()));
            }
        }
        names = claimed ? Splitting.NAMES : List.of(ReleaseFacts.FULL);
        splits = claimed ? byMethod.get(settings.method()) : new int[count];
        for (int group = 0; group < count; group++) {
            for (int place : grouping.groups().get(group)) {
                placements.put(articles.get(place).id(), new Placement(Grouping.name(group), names.get(splits[group])));
            }
        }
    }

    /** The splits there are, or the one part of what is not split. */
    List<String> names() {
        return names;
    }

    boolean isClaimed() {
        return claimed;
    }

    Placement placement(String article) {
        return placements.getOrDefault(article, Placement.NONE);
    }

    DuplicateGroups duplicates() {
        return duplicates;
    }

    int groups() {
        return grouping.groups().size();
    }

    /** Identifiers of the articles of a group. */
    List<String> members(int group) {
        return IntStream.of(grouping.groups().get(group))
                .mapToObj(place -> articles.get(place).id())
                .toList();
    }

    /** Where a group would be by each method; empty where no split is claimed. */
    Map<String, String> splits(int group) {
        Map<String, String> named = new LinkedHashMap<>();
        byMethod.forEach((method, all) -> named.put(method.name(), names.get(all[group])));
        return named;
    }

    String split(int group) {
        return names.get(splits[group]);
    }

    List<SplitFacts> facts() {
        List<SplitFacts> facts = new ArrayList<>();
        for (int split = 0; split < names.size(); split++) {
            int wanted = split;
            List<SurveyedArticle> members = new ArrayList<>();
            int[] ofSplit = IntStream.range(0, splits.length)
                    .filter(group -> splits[group] == wanted)
                    .toArray();
            for (int group : ofSplit) {
                IntStream.of(grouping.groups().get(group))
                        .mapToObj(articles::get)
                        .forEach(members::add);
            }
            facts.add(facts(names.get(split), ofSplit.length, members));
        }
        return facts;
    }

    private static SplitFacts facts(String name, int groups, List<SurveyedArticle> members) {
        Map<String, Integer> outlets = new TreeMap<>();
        Map<String, Integer> polarities = new TreeMap<>();
        Map<String, Integer> reportTypes = new TreeMap<>();
        for (SurveyedArticle article : members) {
            outlets.merge(article.outlet(), 1, Integer::sum);
            add(polarities, article.polarities(), tag -> Polarity.values()[tag].toString());
            add(reportTypes, article.reportTypes(), tag -> ReportType.values()[tag].toString());
        }
        List<String> dates = members.stream()
                .map(SurveyedArticle::published)
                .filter(date -> !date.isEmpty())
                .sorted()
                .toList();
        return new SplitFacts(
                name,
                groups,
                counts(members),
                outlets,
                polarities,
                reportTypes,
                dates.isEmpty() ? "" : dates.get(0),
                dates.isEmpty() ? "" : dates.get(dates.size() - 1));
    }

    private static void add(Map<String, Integer> counts, int[] byTag, Function<Integer, String> name) {
        for (int tag = 0; tag < byTag.length; tag++) {
            if (byTag[tag] > 0) {
                counts.merge(tag == 0 ? "" : name.apply(tag - 1), byTag[tag], Integer::sum);
            }
        }
    }

    static Counts counts(List<SurveyedArticle> articles) {
        return new Counts(
                articles.size(),
                (int) articles.stream().filter(SurveyedArticle::hasGold).count(),
                articles.stream().mapToLong(SurveyedArticle::characters).sum(),
                articles.stream().mapToInt(SurveyedArticle::mentions).sum(),
                articles.stream().mapToInt(SurveyedArticle::statements).sum(),
                articles.stream().mapToInt(SurveyedArticle::stances).sum(),
                bits(articles, SurveyedArticle::actors).cardinality(),
                bits(articles, SurveyedArticle::issues).cardinality());
    }

    private static BitSet bits(List<SurveyedArticle> articles, Function<SurveyedArticle, int[]> numbers) {
        BitSet bits = new BitSet();
        articles.forEach(article -> IntStream.of(numbers.apply(article)).forEach(bits::set));
        return bits;
    }

    /**
     * @param overlaps pairs of articles that share less than would join them
     * @param searchedFrom those that share less than this were not looked for
     * @param actors identifiers of the registry by their places
     */
    Leakage leakage(List<Pair> overlaps, double searchedFrom, List<String> actors, List<String> issues) {
        if (!claimed) {
            return new Leakage(0, duplicates.pairs().size(), 0, List.of(), List.of(), List.of(), 0);
        }
        Pair largest = null;
        for (Pair pair : overlaps) {
            boolean across =
                    !placement(pair.a()).split().equals(placement(pair.b()).split());
            if (across && (largest == null || pair.jaccard() > largest.jaccard())) {
                largest = pair;
            }
        }
        return new Leakage(
                0,
                duplicates.pairs().size(),
                largest == null ? 0 : largest.jaccard(),
                largest == null ? List.of() : List.of(largest.a(), largest.b()),
                onlyInTest(SurveyedArticle::actors, actors),
                onlyInTest(SurveyedArticle::issues, issues),
                searchedFrom);
    }

    private List<String> onlyInTest(Function<SurveyedArticle, int[]> numbers, List<String> ids) {
        BitSet test = new BitSet();
        BitSet others = new BitSet();
        for (SurveyedArticle article : articles) {
            boolean isTest = placement(article.id()).split().equals("test");
            IntStream.of(numbers.apply(article)).forEach(isTest ? test::set : others::set);
        }
        test.andNot(others);
        return test.stream().mapToObj(ids::get).sorted().toList();
    }
}
