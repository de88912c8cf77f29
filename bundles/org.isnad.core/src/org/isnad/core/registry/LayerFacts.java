package org.isnad.core.registry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.tcas.Annotation;
import org.isnad.text.TextRange;

/** What a layer says of actors and issues; the same whether read from memory or streamed from its file. */
record LayerFacts(String text, List<Mentioned> mentions, List<Said> statements, List<Held> stances) {

    record Mentioned(String item, String actor, TextRange place) {}

    /** @param sources the actors, each once */
    record Said(Set<String> sources) {}

    /** @param place of the first evidence, else of the first target span, else of the holder's mention; null for none */
    record Held(
            String item, String holder, String targetActor, String targetIssue, Polarity polarity, TextRange place) {}

    static LayerFacts of(OpenLayer layer) {
        return new LayerFacts(
                layer.text(),
                layer.mentions().stream()
                        .map(mention -> new Mentioned(mention.getId(), mention.getActor(), range(mention)))
                        .toList(),
                layer.statements().stream().map(LayerFacts::said).toList(),
                layer.stances().stream().map(LayerFacts::held).toList());
    }

    private static Said said(Statement statement) {
        return new Said(statement.getSources().stream()
                .map(ActorMention::getActor)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static Held held(Stance stance) {
        return new Held(
                stance.getId(),
                stance.getHolder(),
                stance.getTargetActor(),
                stance.getTargetIssue(),
                stance.getPolarity(),
                place(stance));
    }

    private static TextRange place(Stance stance) {
        List<Fragment> shown = stance.getEvidence().isEmpty() ? stance.getTargetSpans() : stance.getEvidence();
        if (!shown.isEmpty()) {
            return range(shown.get(0));
        }
        return stance.getHolderMention() == null ? null : range(stance.getHolderMention());
    }

    private static TextRange range(Annotation span) {
        return range(span.getBegin(), span.getEnd());
    }

    /** A span of a broken file may end before it begins. */
    static TextRange range(int begin, int end) {
        int from = Math.max(0, begin);
        return new TextRange(from, Math.max(from, end));
    }

    /** Whether an actor or issue among these is named. */
    boolean names(Set<String> ids) {
        return mentions.stream().anyMatch(mention -> has(ids, mention.actor))
                || stances.stream()
                        .anyMatch(stance -> has(ids, stance.holder)
                                || has(ids, stance.targetActor)
                                || has(ids, stance.targetIssue));
    }

    private static boolean has(Set<String> ids, String id) {
        return id != null && ids.contains(id);
    }
}
