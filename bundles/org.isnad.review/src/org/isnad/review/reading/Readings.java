package org.isnad.review.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Extra;
import org.isnad.model.annotation.Frame;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.Zone;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.text.TextRange;

/** Reads the objects of a layer into plain data; spans that are no range of the text are left out. */
public final class Readings {

    private static final Comparator<Reading> TEXT_ORDER = Comparator.comparingInt(Reading::begin)
            .thenComparing(Comparator.comparingInt(Reading::end).reversed())
            .thenComparing(Reading::id);

    private final Map<EObject, MentionReading> mentions = new IdentityHashMap<>();
    private final Map<EObject, QuoteReading> quotes = new IdentityHashMap<>();
    private final List<ZoneReading> zones = new ArrayList<>();
    private final List<StatementReading> statements = new ArrayList<>();
    private final List<StanceReading> stances = new ArrayList<>();
    private final CasXmiResource resource;
    private final int length;

    private Readings(CasXmiResource resource) {
        this.resource = resource;
        this.length = resource.sofa()
                .map(sofa ->
                        sofa.getSofaString() == null ? 0 : sofa.getSofaString().length())
                .orElse(0);
    }

    /** To be called by the thread that owns the project. */
    public static LayerReading of(OpenLayer layer) {
        return of(layer.article().getId(), layer.annotator(), layer.resource());
    }

    public static LayerReading of(String article, String annotator, CasXmiResource resource) {
        return new Readings(resource).read(article, annotator);
    }

    private LayerReading read(String article, String annotator) {
        List<Frame> frames = new ArrayList<>();
        for (EObject object : resource.getContents()) {
            if (object instanceof Frame frame) {
                frames.add(frame);
            } else if (object instanceof Span span && isInText(span)) {
                span(span);
            }
        }
        frames.forEach(this::frame);
        return new LayerReading(
                article,
                annotator,
                length,
                resource.first(Layer.class).map(Layer::getState).orElse(null),
                ordered(zones),
                ordered(mentions.values()),
                ordered(quotes.values()),
                ordered(statements),
                ordered(stances));
    }

    private static <T extends Reading> List<T> ordered(Iterable<T> readings) {
        List<T> list = new ArrayList<>();
        readings.forEach(list::add);
        list.sort(TEXT_ORDER);
        return list;
    }

    private boolean isInText(Span span) {
        return span.getBegin() >= 0 && span.getBegin() < span.getEnd() && span.getEnd() <= length;
    }

    private void span(Span span) {
        String id = id(span);
        int begin = span.getBegin();
        int end = span.getEnd();
        if (span instanceof Zone zone) {
            zones.add(new ZoneReading(id, begin, end, zone.getKind()));
        } else if (span instanceof ActorMention mention) {
            mentions.put(
                    span,
                    new MentionReading(
                            id, begin, end, mention.getActor(), mention.getMentionType(), mention.getSourceForm()));
        } else if (span instanceof Quote quote) {
            quotes.put(span, new QuoteReading(id, begin, end, quote.getFunction()));
        }
    }

    private void frame(Frame frame) {
        if (frame instanceof Statement statement) {
            statements.add(statement(statement));
        } else if (frame instanceof Stance stance) {
            stances.add(stance(stance));
        }
    }

    private StatementReading statement(Statement statement) {
        return new StatementReading(
                id(statement),
                known(mentions, statement.getSources()),
                ranges(statement.getCue()),
                ranges(statement.getContent()),
                known(quotes, statement.getQuotes()),
                known(mentions, statement.getRelays()),
                known(mentions, statement.getAddressees()),
                idOrNull(statement.getParent()),
                statement.getReportType(),
                statement.getMedium(),
                statement.getSpeechAct(),
                statement.getEventStatus(),
                extras(statement));
    }

    private StanceReading stance(Stance stance) {
        return new StanceReading(
                id(stance),
                stance.getHolder(),
                stance.getHolderMention() == null ? null : mentions.get(stance.getHolderMention()),
                stance.getTargetKind(),
                stance.getTargetActor(),
                stance.getTargetIssue(),
                idOrNull(stance.getTargetStatement()),
                ranges(stance.getTargetSpans()),
                stance.getPolarity(),
                stance.getIntensity(),
                stance.getStanceType(),
                stance.getExpression(),
                stance.getModality(),
                stance.getAttribution(),
                idOrNull(stance.getBasis()),
                ranges(stance.getEvidence()),
                extras(stance));
    }

    private static <T> List<T> known(Map<EObject, T> readings, List<? extends EObject> objects) {
        return objects.stream().filter(readings::containsKey).map(readings::get).toList();
    }

    private List<TextRange> ranges(List<? extends Span> spans) {
        return spans.stream()
                .filter(this::isInText)
                .map(span -> new TextRange(span.getBegin(), span.getEnd()))
                .toList();
    }

    private static Map<String, String> extras(Frame frame) {
        Map<String, String> values = new TreeMap<>();
        for (Extra extra : frame.getExtras()) {
            if (extra.getName() != null && extra.getValue() != null) {
                values.put(extra.getName(), extra.getValue());
            }
        }
        return values;
    }

    private String idOrNull(Item item) {
        return item == null ? null : id(item);
    }

    /** An item of another tool may have no identifier; the place in the file serves then. */
    private String id(Item item) {
        return item.getId() == null || item.getId().isEmpty() ? "#" + resource.idOf(item) : item.getId();
    }
}
