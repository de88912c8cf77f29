package org.isnad.exchange.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.mapping.MappingPreview.Item;
import org.isnad.exchange.mapping.MappingPreview.Left;
import org.isnad.exchange.mapping.Tally.Made;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;

/** Puts what a mapping made into words. */
final class PreviewBuilder {

    private static final String AND = " … ";
    private static final String COMMA = "، ";

    private final List<Item> items = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();

    private PreviewBuilder() {}

    static Outcome<MappingPreview> of(List<ReadDocument> documents, Mapping mapping) {
        PreviewBuilder builder = new PreviewBuilder();
        MappingReport report = MappingReport.NONE;
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Outcome<MappingRun.Trace> trace = MappingRun.trace(documents.get(i), mapping);
            problems.addAll(trace.problems());
            if (trace.isPresent()) {
                report = report.plus(trace.value().mapped().report());
                builder.add(i, trace.value());
            }
        }
        return Outcome.of(new MappingPreview(builder.items, builder.left, report), problems);
    }

    private void add(int document, MappingRun.Trace trace) {
        for (int i = 0; i < trace.layers().size(); i++) {
            String annotator = trace.mapped().document().layers().get(i).annotator();
            LayerMapping run = trace.layers().get(i);
            LayerObjects layer = run.layer();
            List<Item> ofLayer = new ArrayList<>();
            for (Made made : run.tally().made()) {
                ofLayer.add(item(document, annotator, made, layer, trace.names()));
            }
            ofLayer.sort((one, two) -> Integer.compare(one.begin(), two.begin()));
            items.addAll(ofLayer);
            for (EObject object : layer.objects()) {
                if (LayerObjects.isForeign(object) && !run.tally().isMapped(object)) {
                    left.add(
                            left(document, annotator, object, layer, run.tally().reason(object)));
                }
            }
        }
    }

    private static Left left(int document, String annotator, EObject object, LayerObjects layer, String reason) {
        TextRange range = layer.range(object);
        String type = LayerObjects.type(object);
        return range == null
                ? new Left(document, annotator, type, 0, 0, "", reason)
                : new Left(document, annotator, type, range.begin(), range.end(), range.of(layer.text()), reason);
    }

    private static Item item(int document, String annotator, Made made, LayerObjects layer, Names names) {
        Map<String, String> parts = new LinkedHashMap<>();
        List<TextRange> ranges = new ArrayList<>();
        if (made.item() instanceof ActorMention mention) {
            ranges.add(new TextRange(mention.getBegin(), mention.getEnd()));
            part(parts, "actor", names.label(mention.getActor()));
        } else if (made.item() instanceof Quote quote) {
            ranges.add(new TextRange(quote.getBegin(), quote.getEnd()));
            part(parts, "function", String.valueOf(quote.getFunction()));
        } else if (made.item() instanceof Statement statement) {
            statement.getContent().forEach(one -> ranges.add(new TextRange(one.getBegin(), one.getEnd())));
            part(parts, "source", mentions(statement.getSources(), names));
            part(parts, "cue", words(statement.getCue(), layer));
            part(parts, "relay", mentions(statement.getRelays(), names));
            part(parts, "addressee", mentions(statement.getAddressees(), names));
            part(parts, "report", String.valueOf(statement.getReportType()));
        } else if (made.item() instanceof Stance stance) {
            stance.getEvidence().forEach(one -> ranges.add(new TextRange(one.getBegin(), one.getEnd())));
            part(parts, "holder", names.label(stance.getHolder()));
            part(parts, "polarity", String.valueOf(stance.getPolarity()));
            part(parts, "target", target(stance, layer, names));
        }
        int begin = ranges.stream().mapToInt(TextRange::begin).min().orElse(0);
        int end = ranges.stream().mapToInt(TextRange::end).max().orElse(0);
        String text = ranges.stream().map(range -> range.of(layer.text())).collect(Collectors.joining(AND));
        return new Item(document, annotator, made.target(), begin, end, text, parts);
    }

    private static String target(Stance stance, LayerObjects layer, Names names) {
        return switch (stance.getTargetKind()) {
            case ACTOR -> names.label(stance.getTargetActor());
            case ISSUE -> names.issueLabel(stance.getTargetIssue());
            case STATEMENT -> words(stance.getTargetStatement().getContent(), layer);
            case EVENT, PROPOSITION -> words(stance.getTargetSpans(), layer);
        };
    }

    private static String mentions(List<ActorMention> mentions, Names names) {
        return mentions.stream().map(one -> names.label(one.getActor())).collect(Collectors.joining(COMMA));
    }

    private static String words(List<Fragment> fragments, LayerObjects layer) {
        return fragments.stream()
                .map(one -> new TextRange(one.getBegin(), one.getEnd()).of(layer.text()))
                .collect(Collectors.joining(AND));
    }

    private static void part(Map<String, String> parts, String key, String words) {
        if (!words.isEmpty()) {
            parts.put(ExchangeMessages.text("mapping.part." + key), words);
        }
    }
}
