package org.isnad.ui.label;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.Zone;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.Issue;

/**
 * The items of a layer as lines of right-to-left lists: a mention by its words, a statement as "source: «content…»", a stance
 * as "holder ← target +2".
 *
 * @param corpus where actors and issues are registered
 * @param text the article's, whose UTF-16 code units the spans count
 */
public record ItemLabels(Corpus corpus, String text) {

    private static final int LENGTH = 60;

    /** Any item, actor or issue; others by their type. */
    public String label(EObject item) {
        if (item instanceof Statement statement) {
            return statement(statement);
        }
        if (item instanceof Stance stance) {
            return stance(stance);
        }
        if (item instanceof ActorMention mention) {
            return words(mention) + " (" + actor(mention.getActor()) + ")";
        }
        if (item instanceof Actor actor) {
            return name(actor);
        }
        if (item instanceof Issue issue) {
            return name(issue);
        }
        if (item instanceof Zone zone && zone.getKind() != null) {
            return Tags.label(zone.getKind(), corpus) + ": " + words(zone);
        }
        if (item instanceof Quote || item instanceof Fragment) {
            return "«" + words((Span) item) + "»";
        }
        return item instanceof Span span ? words(span) : Tags.label(item.eClass());
    }

    /** The words under a span, shortened; what reaches over the text's ends is left out. */
    public String words(Span span) {
        return Snippet.of(covered(span), LENGTH);
    }

    /** The whole text under a span; what reaches over the text's ends is left out. */
    public String covered(Span span) {
        int end = Math.min(span.getEnd(), text.length());
        int begin = Math.max(0, span.getBegin());
        return begin < end ? text.substring(begin, end) : "";
    }

    public String statement(Statement statement) {
        String sources = statement.getSources().stream()
                .map(mention -> actor(mention.getActor()))
                .distinct()
                .collect(Collectors.joining("، "));
        return (sources.isEmpty() ? "؟" : sources) + ": «" + words(statement.getContent()) + "»";
    }

    public String stance(Stance stance) {
        return actor(stance.getHolder()) + " ← " + target(stance) + " " + score(stance);
    }

    /** What a stance is about. */
    public String target(Stance stance) {
        if (stance.getTargetKind() == null) {
            return "؟";
        }
        return switch (stance.getTargetKind()) {
            case ACTOR -> actor(stance.getTargetActor());
            case ISSUE -> issue(stance.getTargetIssue());
            case STATEMENT ->
                stance.getTargetStatement() == null ? "؟" : "[" + statement(stance.getTargetStatement()) + "]";
            case EVENT, PROPOSITION -> "«" + words(stance.getTargetSpans()) + "»";
        };
    }

    /** −3 to +3, isolated; only the sign where the intensity is not set; the tag for a holder who refuses to say. */
    public String score(Stance stance) {
        Polarity polarity = stance.getPolarity();
        if (polarity == null) {
            return "؟";
        }
        String strength = stance.getIntensity() == null
                ? ""
                : String.valueOf(stance.getIntensity().ordinal() + 1);
        return switch (polarity) {
            case FAVOR -> Isolate.of("+" + strength);
            case AGAINST -> Isolate.of("−" + strength);
            case NEUTRAL -> Isolate.of("0");
            case NONE -> Isolate.of(Tags.label(polarity, corpus));
        };
    }

    /** The name of an actor; its identifier where the registry does not know it, "؟" for none. */
    public String actor(String id) {
        return name(
                id,
                corpus.getActors().stream()
                        .filter(actor -> actor.getId().equals(id))
                        .findFirst()
                        .map(ItemLabels::name));
    }

    /** The name of an issue; its identifier where the catalogue does not know it, "؟" for none. */
    public String issue(String id) {
        return name(
                id,
                corpus.getIssues().stream()
                        .filter(issue -> issue.getId().equals(id))
                        .findFirst()
                        .map(ItemLabels::name));
    }

    /** The Arabic name, else the English, else the identifier. */
    public static String name(Actor actor) {
        return first(actor.getLabel(), actor.getLabelEn(), actor.getId());
    }

    /** The Arabic name, else the English, else the identifier. */
    public static String name(Issue issue) {
        return first(issue.getLabel(), issue.getLabelEn(), issue.getId());
    }

    private static String first(String arabic, String english, String id) {
        if (arabic != null && !arabic.isBlank()) {
            return arabic;
        }
        return Isolate.of(english == null || english.isBlank() ? id : english);
    }

    private static String name(String id, Optional<String> known) {
        return known.orElseGet(() -> id == null || id.isEmpty() ? "؟" : Isolate.of(id));
    }

    private String words(List<? extends Span> fragments) {
        Stream<String> parts = fragments.stream().map(this::covered);
        return Snippet.of(parts.collect(Collectors.joining(" … ")), LENGTH);
    }
}
