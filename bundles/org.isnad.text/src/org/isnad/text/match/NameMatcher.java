package org.isnad.text.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.text.Characters;
import org.isnad.text.Folded;
import org.isnad.text.Folding;
import org.isnad.text.TextRange;

/**
 * Finds all occurrences of many names in a text, in one walk through it.
 *
 * <p>Names and text are compared folded, word by word: never inside another word, never across a line. Before its first
 * word a name may have the particles و ف ب ل ك, which are left out of the range; a name with ال is found after لل too.
 * Quotation marks inside a name may be there or not. Of hits that overlap the longest stays, then the first. Takes time
 * linear in the text but for the sorting of hits; safe for use by many threads.
 */
public final class NameMatcher {

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private String name;
    }

    private record Candidate(int begin, int end, String name) {}

    private final Node root = new Node();

    private NameMatcher() {}

    /** For these names; those without a letter or digit are never found. */
    public static NameMatcher of(Collection<String> names) {
        NameMatcher matcher = new NameMatcher();
        names.forEach(matcher::add);
        return matcher;
    }

    /** The name as hits spell it: equal for names that are found at the same places. */
    public static String key(CharSequence name) {
        return FoldedToken.of(Folding.fold(name).text()).stream()
                .map(FoldedToken::text)
                .collect(Collectors.joining(" "));
    }

    private void add(String name) {
        String key = key(name);
        if (key.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        Node node = root;
        for (String token : key.split(" ")) {
            node = node.next.computeIfAbsent(token, t -> new Node());
        }
        node.name = key;
    }

    /** The hits in text order, none overlapping another. */
    public List<NameHit> find(CharSequence text) {
        Folded folded = Folding.fold(text);
        List<FoldedToken> tokens = FoldedToken.of(folded.text());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            FoldedToken first = tokens.get(i);
            for (AttachedParticles.Reading reading : AttachedParticles.readings(first.text())) {
                Node node = root.next.get(reading.word());
                if (node != null) {
                    collect(folded.text(), tokens, i, first.begin() + reading.length(), node, candidates);
                }
            }
        }
        return longest(candidates).stream()
                .map(hit -> new NameHit(folded.original(new TextRange(hit.begin, hit.end)), hit.name))
                .toList();
    }

    private static void collect(
            String text, List<FoldedToken> tokens, int index, int begin, Node first, List<Candidate> candidates) {
        Node node = first;
        int marks = 0;
        for (int i = index; node != null; i++) {
            int end = closed(text, tokens.get(i).end(), marks);
            if (node.name != null && end >= 0) {
                candidates.add(new Candidate(begin, end, node.name));
            }
            if (i + 1 == tokens.size() || tokens.get(i + 1).afterLine()) {
                return;
            }
            marks += tokens.get(i + 1).marks();
            node = node.next.get(tokens.get(i + 1).text());
        }
    }

    /** The end with the mark that closes what was opened inside, or -1 where there is none. */
    private static int closed(String text, int end, int marks) {
        if (marks % 2 == 0) {
            return end;
        }
        boolean mark = end < text.length() && Characters.isQuotationMark(text.charAt(end));
        return mark ? end + 1 : -1;
    }

    private static Collection<Candidate> longest(List<Candidate> candidates) {
        candidates.sort(
                Comparator.comparingInt((Candidate c) -> c.begin - c.end).thenComparingInt(c -> c.begin));
        TreeMap<Integer, Candidate> taken = new TreeMap<>();
        for (Candidate candidate : candidates) {
            Map.Entry<Integer, Candidate> before = taken.lowerEntry(candidate.end);
            if (before == null || before.getValue().end <= candidate.begin) {
                taken.put(candidate.begin, candidate);
            }
        }
        return taken.values();
    }
}
