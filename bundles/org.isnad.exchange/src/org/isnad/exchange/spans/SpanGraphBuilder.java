package org.isnad.exchange.spans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.core.project.OpenLayer;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.spans.SpanRelation.Type;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;

/** Makes the graph of one layer. */
final class SpanGraphBuilder {

    private final ExportedArticle article;
    private final ItemTags tagged;
    private final List<TaggedSpan> spans = new ArrayList<>();
    private final List<SpanRelation> relations = new ArrayList<>();
    private final Map<Object, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int placeless;

    SpanGraphBuilder(ExportedArticle article) {
        this.article = article;
        this.tagged = new ItemTags(article.corpus());
    }

    SpanGraph build(OpenLayer layer) {
        for (ActorMention mention : sound(layer.mentions())) {
            add(mention, SpanLabel.MENTION, tagged.of(mention));
        }
        for (Quote quote : sound(layer.quotes())) {
            add(quote, SpanLabel.QUOTE, ItemTags.of(quote));
        }
        layer.statements().forEach(this::statementSpans);
        layer.stances().forEach(this::stanceSpans);
        layer.statements().forEach(this::statementRelations);
        layer.stances().forEach(this::stanceRelations);
        return new SpanGraph(spans, relations, placeless);
    }

    private void statementSpans(Statement statement) {
        List<Fragment> content = sound(statement.getContent());
        List<Fragment> cue = sound(statement.getCue());
        stand(statement, content, SpanLabel.CONTENT, ItemTags.of(statement));
        if (content.isEmpty()) {
            stand(statement, cue, SpanLabel.CUE, ItemTags.of(statement));
        } else {
            cue.forEach(fragment -> add(fragment, SpanLabel.CUE, Map.of()));
        }
        placeless += ids.containsKey(statement) ? 0 : 1;
    }

    private void stanceSpans(Stance stance) {
        List<Fragment> evidence = sound(stance.getEvidence());
        List<Fragment> target = sound(stance.getTargetSpans());
        stand(stance, evidence, SpanLabel.EVIDENCE, tagged.of(stance));
        if (evidence.isEmpty()) {
            stand(stance, target, SpanLabel.TARGET, tagged.of(stance));
        } else {
            target.forEach(fragment -> add(fragment, SpanLabel.TARGET, Map.of()));
        }
        placeless += ids.containsKey(stance) ? 0 : 1;
    }

    /** The first fragment stands for the whole; the others are its parts. */
    private void stand(Object whole, List<Fragment> fragments, SpanLabel label, Map<String, String> tags) {
        for (Fragment fragment : fragments) {
            boolean isFirst = fragment == fragments.get(0);
            add(fragment, label, isFirst ? tags : Map.of());
            if (isFirst) {
                ids.put(whole, ids.get(fragment));
            }
        }
    }

    private void statementRelations(Statement statement) {
        relate(Type.PART, statement, statement.getContent());
        relate(Type.SOURCE, statement, statement.getSources());
        relate(Type.CUE, statement, statement.getCue());
        relate(Type.QUOTE, statement, statement.getQuotes());
        relate(Type.ADDRESSEE, statement, statement.getAddressees());
        relate(Type.RELAY, statement, statement.getRelays());
        relate(Type.PARENT, statement, listOf(statement.getParent()));
    }

    private void stanceRelations(Stance stance) {
        relate(Type.PART, stance, stance.getEvidence());
        relate(Type.HOLDER, stance, listOf(stance.getHolderMention()));
        relate(Type.TARGET, stance, stance.getTargetSpans());
        relate(Type.TARGET, stance, listOf(stance.getTargetStatement()));
        relate(Type.BASIS, stance, listOf(stance.getBasis()));
    }

    private void relate(Type type, Object from, List<?> others) {
        String begin = ids.get(from);
        for (Object other : others) {
            String end = ids.get(other);
            if (begin != null && end != null && !begin.equals(end)) {
                relations.add(new SpanRelation(type, begin, end));
            }
        }
    }

    private static List<?> listOf(Object object) {
        return Optional.ofNullable(object).map(List::of).orElse(List.of());
    }

    private void add(Span span, SpanLabel label, Map<String, String> tags) {
        if (ids.containsKey(span)) {
            return;
        }
        String wish = span.getId() == null || span.getId().isEmpty() ? "span" : span.getId();
        String id = wish;
        for (int n = 2; !taken.add(id); n++) {
            id = wish + "-" + n;
        }
        ids.put(span, id);
        spans.add(new TaggedSpan(id, label, span.getBegin(), span.getEnd(), new LinkedHashMap<>(tags)));
    }

    private <T extends Span> List<T> sound(List<T> all) {
        return all.stream().filter(article::isSound).toList();
    }
}
