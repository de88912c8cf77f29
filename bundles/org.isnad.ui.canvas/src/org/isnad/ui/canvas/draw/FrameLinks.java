package org.isnad.ui.canvas.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.RGB;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.ui.canvas.Link;
import org.isnad.ui.canvas.LinkKind;
import org.isnad.ui.look.PolarityColours;
import org.isnad.ui.look.Shade;

/**
 * The lines that show what belongs together: from the sources of a statement to its cue and on to its content, from the chip
 * of a stance to its target where that has a place in the text.
 */
public final class FrameLinks {

    private final int length;
    private final Collection<? extends EObject> items;

    /**
     * @param length of the text in UTF-16 code units
     * @param items of the layer, among which the nearest mention of a target is sought
     */
    public FrameLinks(int length, Collection<? extends EObject> items) {
        this.length = length;
        this.items = items;
    }

    /** The links of a frame, none of another item. */
    public List<Link> of(Item item) {
        List<Link> links = new ArrayList<>();
        if (item instanceof Statement statement) {
            statement(statement, links);
        } else if (item instanceof Stance stance) {
            stance(stance, links);
        }
        return links;
    }

    private void statement(Statement statement, List<Link> links) {
        RGB colour = ItemMarks.colour(statement);
        Fragment content = first(statement.getContent());
        Fragment cue = first(statement.getCue());
        for (ActorMention source : statement.getSources()) {
            add(links, source, cue != null ? cue : content, colour);
        }
        if (cue != null) {
            add(links, cue, content, colour);
        }
    }

    private void stance(Stance stance, List<Link> links) {
        RGB colour = PolarityColours.line(stance.getPolarity(), Shade.LIGHT);
        int from = ItemPlace.of(stance).map(place -> place.begin()).orElse(0);
        target(stance, from)
                .filter(this::isInside)
                .ifPresent(span -> links.add(new Link(
                        from,
                        Math.min(length, from + 1),
                        span.getBegin(),
                        span.getEnd(),
                        colour,
                        LinkKind.ARC,
                        "",
                        stance)));
    }

    private Optional<? extends Span> target(Stance stance, int from) {
        TargetKind kind = stance.getTargetKind();
        if (kind == null) {
            return Optional.empty();
        }
        return switch (kind) {
            case ACTOR ->
                items.stream()
                        .filter(ActorMention.class::isInstance)
                        .map(ActorMention.class::cast)
                        .filter(mention -> stance.getTargetActor() != null
                                && stance.getTargetActor().equals(mention.getActor()))
                        .min(Comparator.comparingInt(mention -> Math.abs(mention.getBegin() - from)));
            case STATEMENT ->
                Optional.ofNullable(stance.getTargetStatement()).map(target -> first(target.getContent()));
            case EVENT, PROPOSITION -> Optional.ofNullable(first(stance.getTargetSpans()));
            case ISSUE -> Optional.empty();
        };
    }

    private void add(List<Link> links, Span from, Span to, RGB colour) {
        boolean apart = to != null && (from.getEnd() <= to.getBegin() || to.getEnd() <= from.getBegin());
        if (apart && isInside(from) && isInside(to)) {
            links.add(new Link(
                    from.getBegin(), from.getEnd(), to.getBegin(), to.getEnd(), colour, LinkKind.CONNECTOR, ""));
        }
    }

    private boolean isInside(Span span) {
        return 0 <= span.getBegin() && span.getBegin() <= span.getEnd() && span.getEnd() <= length;
    }

    private static Fragment first(List<Fragment> parts) {
        return parts.stream().min(Comparator.comparingInt(Fragment::getBegin)).orElse(null);
    }
}
