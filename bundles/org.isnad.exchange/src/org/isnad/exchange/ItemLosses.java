package org.isnad.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.isnad.exchange.xmi.DkproTypes;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Adjudication;
import org.isnad.model.annotation.Frame;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.typesystem.TypeNames;

/**
 * Counts what of the items of a layer a format has no place for: what nearly all formats lose is counted here, what is
 * peculiar to one (nesting, parts of words…) by its writer.
 */
public final class ItemLosses {

    private final Set<Part> held;
    private final Predicate<Item> where;
    private final Losses losses;

    /** What an item may have beyond its place and tags. */
    public enum Part {
        COMMENT,
        CONFIDENCE,
        /** When it was made and changed last. */
        DATES,
        /** Mark of the annotator for the reviewer. */
        FLAG,
        /** From which annotators' items gold comes, and how that was decided. */
        DECISION,
        REASON,
        /** Values of features that the project added. */
        EXTRA,
        SOURCE_FORM,
        /** Mention by which the holder of a stance is meant. */
        HOLDER_MENTION,
        /** Span of a target that is an actor, an issue or a statement. */
        TARGET_SPAN,
        /** Quotation of no statement. */
        FREE_QUOTE,
        /** Record of how a unit was adjudicated. */
        ADJUDICATION
    }

    private ItemLosses(Set<Part> held, Predicate<Item> where, Losses losses) {
        this.held = held;
        this.where = where;
        this.losses = losses;
    }

    /** Counts all parts but those that the format holds; spans outside the text count always. */
    public static void countAllBut(Set<Part> held, ExportedArticle article, Losses losses) {
        countAllBut(held, item -> true, article, losses);
    }

    /**
     * Counts all parts but those that the format holds, where it holds them for some items only.
     *
     * @param where the items of which the parts are held
     */
    public static void countAllBut(Set<Part> held, Predicate<Item> where, ExportedArticle article, Losses losses) {
        new ItemLosses(held, where, losses).count(article);
    }

    /** Whether the target of a stance of this kind is a stretch of text. */
    public static boolean isBySpan(TargetKind kind) {
        return kind == TargetKind.EVENT || kind == TargetKind.PROPOSITION;
    }

    private void count(ExportedArticle article) {
        List<EObject> contents = article.layer()
                .<List<EObject>>map(layer -> layer.resource().getContents())
                .orElse(List.of());
        Set<Quote> used = new HashSet<>();
        for (EObject object : contents) {
            if (object instanceof Statement statement) {
                used.addAll(statement.getQuotes());
            }
        }
        for (EObject object : contents) {
            if (object instanceof Item item) {
                losses.add("BROKEN_SPAN", item instanceof Span span && !article.isSound(span));
                count(item, used);
            }
            losses.add(Part.ADJUDICATION.name(), object instanceof Adjudication);
            losses.add("FOREIGN", isForeign(object.eClass()));
        }
    }

    /** Sentences and tokens of others are no annotations of anybody. */
    private static boolean isForeign(EClass eClass) {
        return !OwnTypes.contains(eClass) && !DkproTypes.UNITS.contains(TypeNames.typeName(eClass));
    }

    private void count(Item item, Set<Quote> used) {
        add(item, Part.COMMENT, isThere(item.getComment()));
        add(item, Part.CONFIDENCE, item.getConfidence() != 0);
        add(item, Part.DATES, isThere(item.getCreated()) || isThere(item.getModified()));
        add(item, Part.FLAG, item.getFlag() != null);
        add(
                item,
                Part.DECISION,
                item.getDecision() != null || !item.getDerivedFrom().isEmpty());
        add(item, Part.REASON, isThere(item.getReason()));
        add(item, Part.FREE_QUOTE, item instanceof Quote quote && !used.contains(quote));
        add(item, Part.SOURCE_FORM, item instanceof ActorMention mention && mention.getSourceForm() != null);
        if (item instanceof Frame frame) {
            frame.getExtras().forEach(extra -> add(item, Part.EXTRA, true));
        }
        if (item instanceof Stance stance) {
            add(item, Part.HOLDER_MENTION, stance.getHolderMention() != null);
            if (!isBySpan(stance.getTargetKind())) {
                stance.getTargetSpans().forEach(span -> add(item, Part.TARGET_SPAN, true));
            }
        }
    }

    private void add(Item item, Part part, boolean happened) {
        if (!held.contains(part) || !where.test(item)) {
            losses.add(part.name(), happened);
        }
    }

    private static boolean isThere(String value) {
        return value != null && !value.isEmpty();
    }
}
