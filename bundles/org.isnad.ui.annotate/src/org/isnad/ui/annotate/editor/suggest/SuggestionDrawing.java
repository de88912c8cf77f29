package org.isnad.ui.annotate.editor.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Item;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.Chip;
import org.isnad.ui.canvas.Mark;
import org.isnad.ui.canvas.MarkLayer;
import org.isnad.ui.canvas.MarkStyle;
import org.isnad.ui.canvas.draw.Drawn;
import org.isnad.ui.canvas.draw.ItemMarks;

/** The marks of suggestions on a canvas, lighter than those of items; their keys are the suggestions. */
final class SuggestionDrawing {

    private final ArticleCanvas canvas;
    private List<Mark> drawnMarks = List.of();
    private List<Chip> drawnChips = List.of();

    SuggestionDrawing(ArticleCanvas canvas) {
        this.canvas = canvas;
    }

    /** Draws these and no others, also after all marks were taken off the canvas. */
    void show(OpenLayer layer, List<Item> suggestions) {
        Map<String, ActorType> types = new HashMap<>();
        for (Actor actor : layer.project().corpus().getActors()) {
            types.put(actor.getId(), actor.getType());
        }
        ItemMarks marks = new ItemMarks(layer.text().length(), types::get);
        List<Mark> wantedMarks = new ArrayList<>();
        List<Chip> wantedChips = new ArrayList<>();
        for (Item item : suggestions) {
            Drawn shown = marks.of(item);
            shown.marks().stream()
                    .filter(SuggestionDrawing::canBeLighter)
                    .forEach(mark -> wantedMarks.add(suggested(mark)));
            shown.chips().forEach(chip -> wantedChips.add(suggested(chip)));
        }
        canvas.changeMarks(without(drawnMarks, wantedMarks), wantedMarks);
        canvas.changeChips(without(drawnChips, wantedChips), wantedChips);
        drawnMarks = List.copyOf(wantedMarks);
        drawnChips = List.copyOf(wantedChips);
    }

    private static boolean canBeLighter(Mark mark) {
        return !(mark.style() instanceof MarkStyle.Dim) && !(mark.style() instanceof MarkStyle.Paragraph);
    }

    private static Mark suggested(Mark mark) {
        return new Mark(
                mark.begin(),
                mark.end(),
                mark.key(),
                new MarkStyle.Suggested(MarkStyle.bare(mark.style())),
                MarkLayer.SUGGESTIONS);
    }

    private static Chip suggested(Chip chip) {
        return new Chip(chip.offset(), chip.text(), chip.colour(), chip.key(), MarkLayer.SUGGESTIONS);
    }

    private static <T> List<T> without(List<T> some, List<T> others) {
        Set<T> known = new HashSet<>(others);
        return some.stream().filter(one -> !known.contains(one)).toList();
    }
}
