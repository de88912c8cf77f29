package org.isnad.ui.review.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.RGB;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.ui.canvas.Chip;
import org.isnad.ui.canvas.Mark;
import org.isnad.ui.canvas.MarkLayer;
import org.isnad.ui.canvas.MarkStyle;
import org.isnad.ui.canvas.draw.Drawn;
import org.isnad.ui.canvas.draw.ItemMarks;
import org.isnad.ui.canvas.draw.NoteSigns;

/** What a pane draws: the items of a layer, quiet ones without colour, and the gaps. */
record PaneMarks(List<Mark> marks, List<Chip> chips) {

    static final RGB QUIET = new RGB(165, 165, 165);
    private static final RGB GAP = new RGB(205, 60, 60);
    static final String NOTHING = "—";

    /** Nothing at all. */
    static final PaneMarks EMPTY = new PaneMarks(List.of(), List.of());

    /** A layer in its own colours. */
    static PaneMarks of(ShownLayer layer, Predicate<? super EObject> quiet, Collection<Gap> gaps) {
        PaneMarks drawn = of(layer, item -> quiet.test(item) ? colour -> QUIET : UnaryOperator.identity());
        return drawn.with(gaps);
    }

    /** @param colours gives the colouring of an item; null for one that is not drawn */
    static PaneMarks of(ShownLayer layer, Function<? super EObject, UnaryOperator<RGB>> colours) {
        Map<String, ActorType> types = new HashMap<>();
        for (Actor actor : layer.corpus().getActors()) {
            types.put(actor.getId(), actor.getType());
        }
        int length = layer.text().length();
        ItemMarks look = new ItemMarks(length, types::get);
        List<Mark> marks = new ArrayList<>();
        List<Chip> chips = new ArrayList<>();
        for (EObject item : layer.items()) {
            UnaryOperator<RGB> colour = colours.apply(item);
            if (colour != null) {
                Drawn drawn = NoteSigns.added(look.of(item), item, length);
                drawn.marks().forEach(mark -> marks.add(coloured(mark, colour)));
                drawn.chips().forEach(chip -> chips.add(coloured(chip, colour)));
            }
        }
        return new PaneMarks(marks, chips);
    }

    /** The same with gaps: a dashed frame round the words and a sign in the margin. */
    PaneMarks with(Collection<Gap> gaps) {
        List<Mark> allMarks = new ArrayList<>(marks);
        List<Chip> allChips = new ArrayList<>(chips);
        Set<Object> known = new HashSet<>();
        for (Gap gap : gaps) {
            MarkStyle look = new MarkStyle.Suggested(new MarkStyle.Background(GAP));
            allMarks.add(new Mark(gap.begin(), gap.end(), gap.key(), look, MarkLayer.SUGGESTIONS));
            if (known.add(gap.key())) {
                allChips.add(new Chip(gap.begin(), NOTHING, GAP, gap.key(), MarkLayer.SUGGESTIONS));
            }
        }
        return new PaneMarks(allMarks, allChips);
    }

    /** The same with signs of gaps in the margin alone, one for all that begin at the same place; frames would cover others. */
    PaneMarks withSigns(Collection<Gap> gaps, String sign, RGB colour) {
        List<Chip> allChips = new ArrayList<>(chips);
        Set<Object> units = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        for (Gap gap : gaps) {
            if (units.add(gap.key()) && places.add(gap.begin())) {
                allChips.add(new Chip(gap.begin(), sign, colour, gap.key(), MarkLayer.SUGGESTIONS));
            }
        }
        return new PaneMarks(marks, allChips);
    }

    /** Both, one over the other. */
    PaneMarks and(PaneMarks other) {
        List<Mark> allMarks = new ArrayList<>(marks);
        allMarks.addAll(other.marks);
        List<Chip> allChips = new ArrayList<>(chips);
        allChips.addAll(other.chips);
        return new PaneMarks(allMarks, allChips);
    }

    private static Mark coloured(Mark mark, UnaryOperator<RGB> colour) {
        return new Mark(mark.begin(), mark.end(), mark.key(), coloured(mark.style(), colour), mark.layer());
    }

    private static Chip coloured(Chip chip, UnaryOperator<RGB> colour) {
        return new Chip(chip.offset(), chip.text(), colour.apply(chip.colour()), chip.key(), chip.layer());
    }

    private static MarkStyle coloured(MarkStyle style, UnaryOperator<RGB> colour) {
        if (style instanceof MarkStyle.Background background) {
            return new MarkStyle.Background(colour.apply(background.colour()));
        }
        if (style instanceof MarkStyle.Wash wash) {
            return new MarkStyle.Wash(colour.apply(wash.colour()));
        }
        if (style instanceof MarkStyle.Underline underline) {
            return new MarkStyle.Underline(colour.apply(underline.colour()), underline.line());
        }
        if (style instanceof MarkStyle.Bracket bracket) {
            return new MarkStyle.Bracket(colour.apply(bracket.colour()));
        }
        if (style instanceof MarkStyle.Bridge bridge) {
            return new MarkStyle.Bridge(colour.apply(bridge.colour()));
        }
        return style;
    }
}
