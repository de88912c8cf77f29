package org.isnad.exchange.mapping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.TextRange;
import org.isnad.text.match.NameHit;
import org.isnad.text.match.NameMatcher;

/** Where a name stands in a text, for sources that are told by name alone. */
final class NamePlaces {

    /** A name after the words counts as so much farther away: who speaks is named before what is said, as a rule. */
    private static final int AFTER = 2;

    private final String text;
    private final Map<String, List<TextRange>> places = new HashMap<>();

    NamePlaces(String text) {
        this.text = text;
    }

    /** The place nearest to what is said, outside of it where there is one; empty where the name does not stand there. */
    Optional<TextRange> nearest(String name, TextRange said) {
        List<TextRange> all = places.computeIfAbsent(name, n -> NameMatcher.of(List.of(n)).find(text).stream()
                .map(NameHit::range)
                .toList());
        return all.stream()
                .min(Comparator.comparing((TextRange place) -> isInside(place, said))
                        .thenComparing(place -> distance(place, said))
                        .thenComparing(TextRange::begin));
    }

    private static boolean isInside(TextRange place, TextRange said) {
        return place.begin() < said.end() && said.begin() < place.end();
    }

    private static int distance(TextRange place, TextRange said) {
        return place.end() <= said.begin()
                ? said.begin() - place.end()
                : AFTER * Math.max(0, place.begin() - said.end());
    }
}
