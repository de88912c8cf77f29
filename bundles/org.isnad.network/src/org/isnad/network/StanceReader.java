package org.isnad.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Span;

/** Makes plain data of the stances of one layer. */
public final class StanceReader {

    /** Longer words are cut: lists show a line of them. */
    private static final int MOST_WORDS = 160;

    private StanceReader() {}

    /**
     * The stances in text order; those without a holder are left out.
     *
     * @param contents of the layer
     * @param text of the article
     */
    public static List<Stance> read(
            Document document, String layer, Collection<? extends EObject> contents, String text) {
        List<Stance> stances = new ArrayList<>();
        for (EObject object : contents) {
            if (object instanceof org.isnad.model.annotation.Stance stance && stance.getHolder() != null) {
                stances.add(stance(document, layer, stance, text));
            }
        }
        stances.sort(Comparator.comparingInt(Stance::begin).thenComparing(Stance::item));
        return stances;
    }

    private static Stance stance(
            Document document, String layer, org.isnad.model.annotation.Stance stance, String text) {
        List<? extends Span> shown = shown(stance, text);
        int begin = shown.stream().mapToInt(Span::getBegin).min().orElse(0);
        int end = shown.stream().mapToInt(Span::getEnd).max().orElse(0);
        return new Stance(
                document,
                layer,
                or(stance.getId()),
                or(stance.getHolder()),
                or(stance.getTargetIssue()),
                or(stance.getTargetActor()),
                stance.getPolarity(),
                score(stance),
                begin,
                end,
                words(shown, text));
    }

    private static String or(String value) {
        return value == null ? "" : value;
    }

    /** What shows it: evidence, else the words of its target, else what was said, else its holder. */
    private static List<? extends Span> shown(org.isnad.model.annotation.Stance stance, String text) {
        List<? extends Span> said =
                stance.getBasis() == null ? List.of() : stance.getBasis().getContent();
        List<? extends Span> holder =
                stance.getHolderMention() == null ? List.of() : List.of(stance.getHolderMention());
        return Stream.<List<? extends Span>>of(stance.getEvidence(), stance.getTargetSpans(), said, holder)
                .map(spans -> spans.stream()
                        .filter(span -> span.getBegin() >= 0
                                && span.getBegin() < span.getEnd()
                                && span.getEnd() <= text.length())
                        .sorted(Comparator.comparingInt(Span::getBegin))
                        .toList())
                .filter(spans -> !spans.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String words(List<? extends Span> spans, String text) {
        String words = String.join(
                        " … ",
                        spans.stream()
                                .map(span -> text.substring(span.getBegin(), span.getEnd()))
                                .toList())
                .replaceAll("\\s+", " ")
                .strip();
        if (words.length() <= MOST_WORDS) {
            return words;
        }
        int blank = words.lastIndexOf(' ', MOST_WORDS);
        return words.substring(0, blank > MOST_WORDS / 2 ? blank : words.offsetByCodePoints(0, MOST_WORDS / 2)) + " …";
    }

    private static Integer score(org.isnad.model.annotation.Stance stance) {
        Polarity polarity = stance.getPolarity();
        if (polarity == Polarity.NEUTRAL) {
            return 0;
        }
        Intensity intensity = stance.getIntensity();
        if (intensity == null || polarity != Polarity.FAVOR && polarity != Polarity.AGAINST) {
            return null;
        }
        int strength = intensity.ordinal() + 1;
        return polarity == Polarity.FAVOR ? strength : -strength;
    }
}
