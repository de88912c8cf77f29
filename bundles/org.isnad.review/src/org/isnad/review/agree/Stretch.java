package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.agreement.span.LabelledSpan;
import org.isnad.review.reading.LayerReading;
import org.isnad.review.reading.MentionReading;
import org.isnad.review.reading.QuoteReading;
import org.isnad.review.reading.StatementReading;
import org.isnad.review.reading.ZoneReading;
import org.isnad.text.TextRange;

/** A stretch of text that an annotator marked, and the item to which it belongs. */
record Stretch(LabelledSpan span, String item) {

    private static final String UNLABELLED = "-";

    static List<Stretch> zones(LayerReading layer) {
        return distinct(layer.zones(), ZoneReading::id, zone -> one(zone.begin(), zone.end(), zone.zone()));
    }

    static List<Stretch> mentions(LayerReading layer) {
        return distinct(
                layer.mentions(),
                MentionReading::id,
                mention -> one(mention.begin(), mention.end(), mention.mentionType()));
    }

    static List<Stretch> quotes(LayerReading layer) {
        return distinct(layer.quotes(), QuoteReading::id, quote -> one(quote.begin(), quote.end(), quote.function()));
    }

    static List<Stretch> cues(LayerReading layer) {
        return distinct(layer.statements(), StatementReading::id, each -> all(each.cue(), each.reportType()));
    }

    static List<Stretch> contents(LayerReading layer) {
        return distinct(layer.statements(), StatementReading::id, each -> all(each.content(), each.reportType()));
    }

    private static List<LabelledSpan> one(int begin, int end, Enum<?> label) {
        return all(List.of(new TextRange(begin, end)), label);
    }

    private static List<LabelledSpan> all(List<TextRange> ranges, Enum<?> label) {
        String name = label == null ? UNLABELLED : label.name();
        return ranges.stream()
                .filter(range -> range.begin() < range.end())
                .map(range -> new LabelledSpan(range.begin(), range.end(), name))
                .toList();
    }

    /** What stands in two statements alike is one stretch of text. */
    private static <T> List<Stretch> distinct(
            List<T> readings, Function<T, String> id, Function<T, List<LabelledSpan>> spans) {
        Map<LabelledSpan, Stretch> known = new TreeMap<>(LabelledSpan.ORDER);
        for (T reading : readings) {
            for (LabelledSpan span : spans.apply(reading)) {
                known.putIfAbsent(span, new Stretch(span, id.apply(reading)));
            }
        }
        List<Stretch> stretches = new ArrayList<>(known.values());
        stretches.sort(Comparator.comparing(Stretch::span, LabelledSpan.ORDER));
        return stretches;
    }
}
