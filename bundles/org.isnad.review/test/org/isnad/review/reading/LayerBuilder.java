package org.isnad.review.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.model.annotation.Attribution;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Expression;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Modality;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.StanceType;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.text.TextRange;

/** Makes layers for tests; what is not said of an item has one usual value. */
public final class LayerBuilder {

    public static final String ARTICLE = "a1";
    private static final int LENGTH = 1000;

    private final String annotator;
    private final List<ZoneReading> zones = new ArrayList<>();
    private final List<MentionReading> mentions = new ArrayList<>();
    private final List<QuoteReading> quotes = new ArrayList<>();
    private final List<StatementReading> statements = new ArrayList<>();
    private final List<StanceReading> stances = new ArrayList<>();

    public LayerBuilder(String annotator) {
        this.annotator = annotator;
    }

    /** @param edges begin, end, begin, end … */
    public static List<TextRange> ranges(int... edges) {
        return IntStream.range(0, edges.length / 2)
                .mapToObj(i -> new TextRange(edges[2 * i], edges[2 * i + 1]))
                .toList();
    }

    public LayerBuilder zone(String id, int begin, int end, ZoneKind kind) {
        zones.add(new ZoneReading(id, begin, end, kind));
        return this;
    }

    public LayerBuilder quote(String id, int begin, int end) {
        quotes.add(new QuoteReading(id, begin, end, QuoteFunction.SPEECH));
        return this;
    }

    public LayerBuilder mention(String id, int begin, int end, String actor) {
        return mention(id, begin, end, actor, MentionType.NAME);
    }

    public LayerBuilder mention(String id, int begin, int end, String actor, MentionType type) {
        mentions.add(new MentionReading(id, begin, end, actor, type, null));
        return this;
    }

    /** @param source identifier of a mention of this layer, or null */
    public LayerBuilder statement(
            String id, String source, List<TextRange> cue, List<TextRange> content, String parent) {
        List<MentionReading> sources =
                mentions.stream().filter(each -> each.id().equals(source)).toList();
        statements.add(new StatementReading(
                id,
                sources,
                cue,
                content,
                quotes.stream()
                        .filter(quote -> content.stream().anyMatch(range -> range.contains(quote.range())))
                        .toList(),
                List.of(),
                List.of(),
                parent,
                ReportType.INDIRECT,
                Medium.SPEECH,
                SpeechAct.ASSERTIVE,
                EventStatus.ACTUAL,
                Map.of()));
        return this;
    }

    /** With this content alone. */
    public LayerBuilder statement(String id, int... content) {
        return statement(id, null, List.of(), ranges(content), null);
    }

    public LayerBuilder stance(String id, String holder, String target, String basis, int... evidence) {
        return stance(id, holder, target, basis, Polarity.FAVOR, evidence);
    }

    public LayerBuilder stance(
            String id, String holder, String target, String basis, Polarity polarity, int... evidence) {
        boolean takesSide = polarity == Polarity.FAVOR || polarity == Polarity.AGAINST;
        stances.add(new StanceReading(
                id,
                holder,
                null,
                TargetKind.ACTOR,
                target,
                null,
                null,
                List.of(),
                polarity,
                takesSide ? Intensity.MEDIUM : null,
                StanceType.POSITION,
                Expression.EXPLICIT,
                Modality.CERTAIN,
                Attribution.SECOND_HAND,
                basis,
                ranges(evidence),
                Map.of()));
        return this;
    }

    public LayerReading build() {
        return new LayerReading(
                ARTICLE, annotator, LENGTH, LayerState.DONE, zones, mentions, quotes, statements, stances);
    }
}
