package org.isnad.uima.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Decision;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Statement;
import org.isnad.model.xmi.CasXmiResource;

/**
 * Compares proposals with a gold layer of the same text; rejected items of it do not count. Each of either side is counted
 * for one of the other at most, in text order.
 */
public final class Comparison {

    /** Names of the scores, in the order they are printed. */
    public static final List<String> SCORES = List.of(
            "mentions exact",
            "mentions span",
            "mentions named exact",
            "quotes exact",
            "quotes with function",
            "statements cue",
            "statements content exact",
            "statements content overlap",
            "statements source",
            "statements speech act");

    private static final double HALF = 0.5;

    private final CasXmiResource proposed;
    private final CasXmiResource gold;
    private final Map<String, Score> scores = new LinkedHashMap<>();

    private Comparison(CasXmiResource proposed, CasXmiResource gold) {
        this.proposed = proposed;
        this.gold = gold;
    }

    /** The scores by name. */
    public static Map<String, Score> of(CasXmiResource proposed, CasXmiResource gold) {
        Comparison comparison = new Comparison(proposed, gold);
        comparison.mentions();
        comparison.quotes();
        comparison.statements();
        return comparison.scores;
    }

    private void mentions() {
        List<ActorMention> ours = all(proposed, ActorMention.class);
        List<ActorMention> theirs = all(gold, ActorMention.class);
        count("mentions exact", ours, theirs, (a, b) -> sameSpan(a, b) && Objects.equals(a.getActor(), b.getActor()));
        count("mentions span", ours, theirs, Comparison::sameSpan);
        count(
                "mentions named exact",
                ours.stream().filter(Comparison::isNamed).toList(),
                theirs.stream().filter(Comparison::isNamed).toList(),
                (a, b) -> sameSpan(a, b) && Objects.equals(a.getActor(), b.getActor()));
    }

    private static boolean isNamed(ActorMention mention) {
        return mention.getMentionType() == MentionType.NAME;
    }

    private void quotes() {
        List<Quote> ours = all(proposed, Quote.class);
        List<Quote> theirs = all(gold, Quote.class);
        count("quotes exact", ours, theirs, Comparison::sameSpan);
        count("quotes with function", ours, theirs, (a, b) -> sameSpan(a, b) && a.getFunction() == b.getFunction());
    }

    private void statements() {
        List<Statement> ours = all(proposed, Statement.class);
        List<Statement> theirs = all(gold, Statement.class);
        BiPredicate<Statement, Statement> cue = (a, b) -> overlap(units(a.getCue()), units(b.getCue())) > 0
                || a.getCue().isEmpty() && b.getCue().isEmpty() && share(a.getContent(), b.getContent()) >= HALF;
        count("statements cue", ours, theirs, cue);
        count("statements content exact", ours, theirs, cue.and((a, b) -> places(a.getContent())
                .equals(places(b.getContent()))));
        count(
                "statements content overlap",
                ours,
                theirs,
                cue.and((a, b) -> share(a.getContent(), b.getContent()) >= HALF));
        count(
                "statements source",
                ours,
                theirs,
                cue.and((a, b) -> !a.getSources().isEmpty() && speakers(a).equals(speakers(b))));
        count("statements speech act", ours, theirs, cue.and((a, b) -> a.getSpeechAct() == b.getSpeechAct()));
    }

    private <T> void count(String name, List<T> ours, List<T> theirs, BiPredicate<T, T> same) {
        Set<T> taken = new HashSet<>();
        int right = 0;
        for (T one : ours) {
            for (T other : theirs) {
                if (!taken.contains(other) && same.test(one, other)) {
                    taken.add(other);
                    right++;
                    break;
                }
            }
        }
        scores.put(name, new Score(right, ours.size(), theirs.size()));
    }

    private static <T extends Item> List<T> all(CasXmiResource layer, Class<T> type) {
        List<T> all = new ArrayList<>();
        for (EObject object : layer.getContents()) {
            if (type.isInstance(object) && ((Item) object).getDecision() != Decision.REJECTED) {
                all.add(type.cast(object));
            }
        }
        return all;
    }

    private static boolean sameSpan(Span one, Span other) {
        return one.getBegin() == other.getBegin() && one.getEnd() == other.getEnd();
    }

    private static Set<String> speakers(Statement statement) {
        return statement.getSources().stream()
                .map(ActorMention::getActor)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> places(List<Fragment> fragments) {
        return fragments.stream().map(f -> f.getBegin() + "-" + f.getEnd()).toList();
    }

    private static Set<Integer> units(List<Fragment> fragments) {
        Set<Integer> units = new HashSet<>();
        for (Fragment fragment : fragments) {
            for (int i = fragment.getBegin(); i < fragment.getEnd(); i++) {
                units.add(i);
            }
        }
        return units;
    }

    private static int overlap(Set<Integer> some, Set<Integer> others) {
        return (int) some.stream().filter(others::contains).count();
    }

    /** What both have of what either has, in UTF-16 code units. */
    private static double share(List<Fragment> some, List<Fragment> others) {
        Set<Integer> one = units(some);
        Set<Integer> other = units(others);
        int both = overlap(one, other);
        return both == 0 ? 0 : (double) both / (one.size() + other.size() - both);
    }
}
