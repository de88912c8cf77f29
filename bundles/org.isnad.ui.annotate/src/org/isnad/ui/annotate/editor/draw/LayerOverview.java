package org.isnad.ui.annotate.editor.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.RGB;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.Zone;
import org.isnad.ui.canvas.MarkLayer;
import org.isnad.ui.canvas.RulerMark;
import org.isnad.ui.canvas.RulerMark.Lane;
import org.isnad.ui.canvas.draw.ItemMarks;
import org.isnad.ui.canvas.draw.ItemPlace;
import org.isnad.ui.label.ItemLabels;
import org.isnad.ui.look.PolarityColours;
import org.isnad.ui.look.Shade;

/** Where the frames of a layer and what is wrong with it lie in the article, and how many items of a kind there are. */
final class LayerOverview {

    private static final RGB ERROR = new RGB(200, 30, 40);
    private static final RGB WARNING = new RGB(225, 160, 0);
    private static final RGB SUGGESTED = new RGB(120, 130, 150);

    private final ItemLabels labels;
    private final int length;

    LayerOverview(ItemLabels labels) {
        this.labels = labels;
        length = labels.text().length();
    }

    /** The frames of a layer. */
    List<RulerMark> frames(Collection<? extends EObject> items) {
        List<RulerMark> marks = new ArrayList<>();
        for (EObject item : items) {
            if (item instanceof Statement statement) {
                add(marks, statement, ItemMarks.colour(statement), Lane.STATEMENT);
            } else if (item instanceof Stance stance) {
                add(marks, stance, PolarityColours.line(stance.getPolarity(), Shade.LIGHT), Lane.STANCE);
            }
        }
        return marks;
    }

    /** What is suggested. */
    List<RulerMark> suggestions(Collection<? extends Item> items) {
        List<RulerMark> marks = new ArrayList<>();
        items.forEach(item -> add(marks, item, SUGGESTED, Lane.SUGGESTION));
        return marks;
    }

    /** Errors and warnings that have a place. */
    List<RulerMark> problems(Collection<Problem> problems) {
        List<RulerMark> marks = new ArrayList<>();
        for (Problem problem : problems) {
            int begin = problem.place().begin();
            if (problem.severity() != Severity.INFO && begin >= 0 && begin <= length) {
                RGB colour = problem.severity() == Severity.ERROR ? ERROR : WARNING;
                int end = Math.max(begin, Math.min(problem.place().end(), length));
                marks.add(new RulerMark(begin, end, colour, Lane.PROBLEM, problem.message()));
            }
        }
        return marks;
    }

    static Map<MarkLayer, Integer> counts(Collection<? extends EObject> items, int suggestions) {
        Map<MarkLayer, Integer> counts = new EnumMap<>(MarkLayer.class);
        for (EObject item : items) {
            MarkLayer layer = layerOf(item);
            if (layer != null) {
                counts.merge(layer, 1, Integer::sum);
            }
        }
        counts.put(MarkLayer.SUGGESTIONS, suggestions);
        return counts;
    }

    private static MarkLayer layerOf(EObject item) {
        if (item instanceof ActorMention) {
            return MarkLayer.MENTIONS;
        }
        if (item instanceof Statement) {
            return MarkLayer.STATEMENTS;
        }
        if (item instanceof Quote) {
            return MarkLayer.QUOTES;
        }
        if (item instanceof Stance) {
            return MarkLayer.STANCES;
        }
        return item instanceof Zone ? MarkLayer.ZONES : null;
    }

    private void add(List<RulerMark> marks, Item item, RGB colour, Lane lane) {
        ItemPlace.of(item)
                .filter(place -> place.end() <= length)
                .ifPresent(place ->
                        marks.add(new RulerMark(place.begin(), place.end(), colour, lane, labels.label(item))));
    }
}
