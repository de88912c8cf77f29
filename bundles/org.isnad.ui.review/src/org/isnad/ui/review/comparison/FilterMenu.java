package org.isnad.ui.review.comparison;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.isnad.model.annotation.UnitKind;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.review.comparison.list.Counts;
import org.isnad.ui.review.comparison.list.Filter;

/** The menu of what is listed: kinds of differences that there are, kinds of annotations, pairs of annotators. */
final class FilterMenu {

    private final Menu menu;

    private FilterMenu(Menu menu) {
        this.menu = menu;
    }

    /**
     * @param layers all that are shown
     * @param pair those that are compared now
     */
    static void fill(
            Menu menu,
            Counts counts,
            Filter filter,
            List<String> layers,
            List<String> pair,
            Consumer<Filter> filtered,
            Consumer<List<String>> paired) {
        FilterMenu filling = new FilterMenu(menu);
        filling.item(SWT.RADIO, ComparisonMessages.Filter_all, !filter.isOn(), () -> filtered.accept(filter.cleared()));
        filling.separator();
        counts.byKind()
                .forEach((kind, count) -> filling.item(
                        SWT.CHECK,
                        kind.label() + " (" + Isolate.of(count) + ")",
                        filter.kinds().contains(kind),
                        () -> filtered.accept(filter.with(kind, !filter.kinds().contains(kind)))));
        filling.separator();
        for (UnitKind kind : UnitKind.values()) {
            filling.item(
                    SWT.CHECK,
                    DifferenceNames.label(kind),
                    filter.units().contains(kind),
                    () -> filtered.accept(filter.with(kind, !filter.units().contains(kind))));
        }
        if (layers.size() > 2) {
            filling.separator();
            filling.pairs(layers, pair, paired);
        }
    }

    private void pairs(List<String> layers, List<String> pair, Consumer<List<String>> paired) {
        item(SWT.RADIO, ComparisonMessages.Filter_allLayers, pair.size() == layers.size(), () -> paired.accept(layers));
        for (int one = 0; one < layers.size(); one++) {
            for (int other = one + 1; other < layers.size(); other++) {
                List<String> both = List.of(layers.get(one), layers.get(other));
                String label = LayerNames.label(both.get(0)) + " – " + LayerNames.label(both.get(1));
                item(SWT.RADIO, label, pair.equals(both), () -> paired.accept(both));
            }
        }
    }

    private void item(int style, String label, boolean selected, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(label);
        item.setSelection(selected);
        item.addListener(SWT.Selection, event -> {
            if (style != SWT.RADIO || item.getSelection()) {
                action.run();
            }
        });
    }

    private void separator() {
        new MenuItem(menu, SWT.SEPARATOR);
    }
}
