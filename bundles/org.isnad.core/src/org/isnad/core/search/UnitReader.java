package org.isnad.core.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.Zone;
import org.isnad.text.TextRange;

/** Makes units of the objects of one layer. */
final class UnitReader {

    private static final int DEEPEST = 16;

    private final String text;
    private final RegistryNames registry;
    private final TreeMap<Integer, Zone> zones = new TreeMap<>();
    private final Map<Statement, List<Stance>> stances = new HashMap<>();

    private UnitReader(String text, RegistryNames registry) {
        this.text = text;
        this.registry = registry;
    }

    /** The units of a layer in text order. */
    static List<Unit> read(Collection<? extends EObject> contents, String text, RegistryNames registry) {
        UnitReader reader = new UnitReader(text, registry);
        for (EObject object : contents) {
            if (object instanceof Zone zone) {
                reader.zones.put(zone.getBegin(), zone);
            } else if (object instanceof Stance stance && stance.getBasis() != null) {
                reader.stances
                        .computeIfAbsent(stance.getBasis(), basis -> new ArrayList<>())
                        .add(stance);
            }
        }
        return contents.stream()
                .flatMap(object -> reader.unit(object).stream())
                .sorted(Comparator.comparing(Unit::extent)
                        .thenComparing(Unit::kind)
                        .thenComparing(Unit::id))
                .toList();
    }

    private List<Unit> unit(EObject object) {
        if (object instanceof ActorMention mention) {
            return List.of(mention(mention));
        }
        if (object instanceof Statement statement) {
            return List.of(statement(statement));
        }
        if (object instanceof Stance stance) {
            return List.of(stance(stance));
        }
        if (object instanceof Quote quote) {
            Values values = common(quote, spans(List.of(quote)));
            values.tag(Field.TYPE, quote.getFunction()).tag(Field.FUNCTION, quote.getFunction());
            return List.of(values.unit(Kind.QUOTE));
        }
        if (object instanceof Zone zone) {
            return List.of(common(zone, spans(List.of(zone)))
                    .tag(Field.TYPE, zone.getKind())
                    .unit(Kind.ZONE));
        }
        return List.of();
    }

    private Unit mention(ActorMention mention) {
        Values values = common(mention, spans(List.of(mention)));
        values.add(Field.ACTOR, mention.getActor()).tag(Field.TYPE, mention.getMentionType());
        values.tag(Field.FORM, mention.getSourceForm());
        values.add(Field.ACTOR_TYPE, registry.type(mention.getActor()));
        return values.unit(Kind.MENTION);
    }

    private Unit statement(Statement statement) {
        List<TextRange> content = spans(statement.getContent());
        List<TextRange> cue = spans(statement.getCue());
        Values values = common(statement, content.isEmpty() ? cue : content);
        actors(values, Field.SOURCE, statement.getSources());
        actors(values, Field.RELAY, statement.getRelays());
        actors(values, Field.ADDRESSEE, statement.getAddressees());
        values.tag(Field.TYPE, statement.getReportType()).tag(Field.MEDIUM, statement.getMedium());
        values.tag(Field.ACT, statement.getSpeechAct()).tag(Field.STATUS, statement.getEventStatus());
        values.add(Field.DEPTH, String.valueOf(depth(statement)));
        values.add(Field.CUE, words(cue)).add(Field.CONTENT, words(content));
        statement.getQuotes().forEach(quote -> values.tag(Field.FUNCTION, quote.getFunction()));
        stances.getOrDefault(statement, List.of()).forEach(stance -> about(values, stance));
        return values.unit(Kind.STATEMENT);
    }

    private Unit stance(Stance stance) {
        Values values = common(stance, place(stance));
        about(values, stance);
        values.add(Field.ACTOR, stance.getHolder()).add(Field.ACTOR, stance.getTargetActor());
        values.tag(Field.TYPE, stance.getStanceType()).tag(Field.INTENSITY, stance.getIntensity());
        values.tag(Field.EXPRESSION, stance.getExpression()).tag(Field.MODALITY, stance.getModality());
        values.tag(Field.ATTRIBUTION, stance.getAttribution()).tag(Field.TARGET_KIND, stance.getTargetKind());
        return values.unit(Kind.STANCE);
    }

    private void about(Values values, Stance stance) {
        values.add(Field.HOLDER, stance.getHolder()).add(Field.TARGET, stance.getTargetActor());
        values.add(Field.TARGET, stance.getTargetIssue()).add(Field.ISSUE, stance.getTargetIssue());
        values.add(Field.TARGET, words(spans(stance.getTargetSpans())));
        values.tag(Field.STANCE, stance.getPolarity()).add(Field.SCORE, score(stance));
    }

    /** What shows a stance in the text: evidence, else the words of its target, else its basis, else its holder. */
    private List<TextRange> place(Stance stance) {
        List<Span> holder = stance.getHolderMention() == null ? List.of() : List.of(stance.getHolderMention());
        List<? extends Span> basis =
                stance.getBasis() == null ? List.of() : stance.getBasis().getContent();
        return Stream.<List<? extends Span>>of(stance.getEvidence(), stance.getTargetSpans(), basis, holder)
                .map(this::spans)
                .filter(ranges -> !ranges.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** −3 to +3; null where polarity or intensity do not give a number. */
    private static String score(Stance stance) {
        Polarity polarity = stance.getPolarity();
        if (polarity == Polarity.NEUTRAL) {
            return "0";
        }
        boolean takesSide = polarity == Polarity.FAVOR || polarity == Polarity.AGAINST;
        if (!takesSide || stance.getIntensity() == null) {
            return null;
        }
        int strength = stance.getIntensity().ordinal() + 1;
        return String.valueOf(polarity == Polarity.FAVOR ? strength : -strength);
    }

    private static int depth(Statement statement) {
        int depth = 1;
        for (Statement parent = statement.getParent(); parent != null && depth < DEEPEST; depth++) {
            parent = parent.getParent();
        }
        return depth;
    }

    private static void actors(Values values, Field field, List<ActorMention> mentions) {
        for (ActorMention mention : mentions) {
            values.add(field, mention.getActor()).add(Field.ACTOR, mention.getActor());
        }
    }

    private Values common(Item item, List<TextRange> ranges) {
        Values values = new Values(item, ranges);
        values.add(Field.ID, item.getId()).add(Field.WORDS, words(ranges));
        values.tag(Field.ORIGIN, item.getOrigin()).tag(Field.FLAG, item.getFlag());
        values.add(Field.CONFIDENCE, item.getConfidence() == 0 ? null : String.valueOf(item.getConfidence()));
        values.add(Field.COMMENT, item.getComment()).add(Field.REASON, item.getReason());
        values.tag(Field.DECISION, item.getDecision());
        item.getDerivedFrom().forEach(from -> values.add(Field.FROM, from));
        if (!ranges.isEmpty()) {
            var zone = zones.floorEntry(ranges.get(0).begin());
            if (zone != null && zone.getValue().getEnd() > ranges.get(0).begin()) {
                values.tag(Field.ZONE, zone.getValue().getKind());
            }
        }
        return values;
    }

    /** What reaches over the ends of the text is left out. */
    private List<TextRange> spans(List<? extends Span> spans) {
        return spans.stream()
                .filter(span -> span.getBegin() >= 0 && span.getBegin() <= span.getEnd())
                .filter(span -> span.getEnd() <= text.length())
                .map(span -> new TextRange(span.getBegin(), span.getEnd()))
                .sorted()
                .toList();
    }

    private String words(List<TextRange> ranges) {
        return String.join(" … ", ranges.stream().map(range -> range.of(text)).toList());
    }

    /** Collects what is set. */
    private static final class Values {

        private final Map<Field, List<String>> values = new EnumMap<>(Field.class);
        private final Item item;
        private final List<TextRange> ranges;

        Values(Item item, List<TextRange> ranges) {
            this.item = item;
            this.ranges = ranges;
        }

        Values tag(Field field, Enumerator tag) {
            return add(field, tag == null ? null : tag.getName());
        }

        Values add(Field field, String value) {
            if (value != null && !value.isEmpty()) {
                List<String> all = values.computeIfAbsent(field, name -> new ArrayList<>(1));
                if (!all.contains(value)) {
                    all.add(value);
                }
            }
            return this;
        }

        Unit unit(Kind kind) {
            return new Unit(kind, item.getId() == null ? "" : item.getId(), item.getCreated(), ranges, values);
        }
    }
}
