package org.isnad.ui.review.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.LayerState;
import org.isnad.review.adjudicate.MergePlan;
import org.isnad.review.adjudicate.Unit;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.review.comparison.Gap;
import org.isnad.ui.review.comparison.LayerPane;

/** Gold in the article: what is settled as it is, what is open as a gap; the unit at hand stands out. */
final class GoldPane {

    private final LayerPane pane;
    private OpenLayer shown;
    private LayerState state;
    private MergePlan plan;
    private Consumer<Unit> chosen = unit -> {};

    GoldPane(Composite parent) {
        pane = new LayerPane(parent);
        pane.onClick(this::clicked);
    }

    Control control() {
        return pane;
    }

    ArticleCanvas canvas() {
        return pane.canvas();
    }

    /** Hears of the unit that is clicked. */
    void onChosen(Consumer<Unit> listener) {
        chosen = listener;
    }

    /** Shows a layer with the units of a plan. */
    void show(OpenLayer gold, MergePlan newPlan) {
        plan = newPlan;
        if (shown != gold || gold.head().getState() != state) {
            shown = gold;
            state = gold.head().getState();
            pane.show(gold);
        }
        pane.setGaps(plan.open().stream()
                .filter(unit -> unit.gold().isEmpty() && unit.begin() < unit.end())
                .map(unit -> new Gap(unit.begin(), unit.end(), unit.key()))
                .toList());
    }

    /** Emphasises a unit and brings it into view; null for none. */
    void select(Unit unit) {
        if (unit == null) {
            pane.emphasise(List.of());
            return;
        }
        List<Object> keys = new ArrayList<>(unit.gold());
        keys.add(unit.key());
        pane.emphasise(keys);
        int length = shown.text().length();
        canvas().reveal(Math.min(unit.begin(), length), Math.min(unit.end(), length));
    }

    private void clicked(List<Object> keys) {
        for (Object key : keys) {
            var unit = key instanceof Item item ? plan.unitOf(item) : plan.unit(String.valueOf(key));
            if (unit.isPresent()) {
                chosen.accept(unit.get());
                return;
            }
        }
    }
}
