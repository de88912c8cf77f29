package org.isnad.ui.review.comparison;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.isnad.review.difference.DifferenceKind;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.look.Images;
import org.isnad.ui.review.KeyHints;
import org.isnad.ui.review.comparison.list.Counts;
import org.isnad.ui.review.comparison.list.Filter;

/** Between texts and list: how much there is, and buttons for what the keys do. */
final class CompareBar extends Composite {

    private static final int MOST_KINDS = 6;

    private final Label summary;
    private final ToolItem overlay;
    private final ToolItem agreed;
    private final ToolItem flagged;
    private final ToolItem filter;

    /**
     * @param action does what a button is for
     * @param fill fills the menu of the filter when it opens
     */
    CompareBar(Composite parent, Consumer<ComparisonAction> action, Consumer<Menu> fill) {
        super(parent, PaneHeader.direction());
        GridLayout layout = new GridLayout();
        layout.marginHeight = 2;
        layout.verticalSpacing = 2;
        setLayout(layout);
        ToolBar tools = new ToolBar(this, SWT.FLAT | SWT.HORIZONTAL | SWT.RIGHT | PaneHeader.direction());
        button(tools, ComparisonAction.PREVIOUS, ComparisonMessages.Bar_previous, action, SWT.PUSH)
                .setImage(Images.get("previous-hit"));
        button(tools, ComparisonAction.NEXT, ComparisonMessages.Bar_next, action, SWT.PUSH)
                .setImage(Images.get("next-hit"));
        new ToolItem(tools, SWT.SEPARATOR);
        overlay = named(tools, ComparisonAction.OVERLAY, ComparisonMessages.Bar_overlay, action, SWT.CHECK);
        agreed = named(tools, ComparisonAction.AGREED, ComparisonMessages.Bar_agreedTip, action, SWT.CHECK);
        flagged = named(tools, ComparisonAction.FLAGGED, ComparisonMessages.Bar_flagged, action, SWT.CHECK);
        filter = new ToolItem(tools, SWT.DROP_DOWN);
        filter.setText(ComparisonMessages.Bar_filter);
        filter.addListener(SWT.Selection, event -> drop(tools, fill));
        named(tools, ComparisonAction.LAYERS, ComparisonMessages.Bar_layers, action, SWT.PUSH);
        summary = new Label(this, SWT.NONE);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 1;
        summary.setLayoutData(data);
    }

    private ToolItem named(
            ToolBar tools, ComparisonAction does, String name, Consumer<ComparisonAction> action, int style) {
        ToolItem item = button(tools, does, name, action, style);
        item.setText(Isolate.sentence(name));
        return item;
    }

    private static ToolItem button(
            ToolBar tools, ComparisonAction does, String name, Consumer<ComparisonAction> action, int style) {
        ToolItem item = new ToolItem(tools, style);
        item.setToolTipText(KeyHints.added(name, does.command()));
        item.addListener(SWT.Selection, event -> action.accept(does));
        return item;
    }

    private void drop(ToolBar tools, Consumer<Menu> fill) {
        Menu menu = new Menu(getShell(), SWT.POP_UP | PaneHeader.direction());
        fill.accept(menu);
        Rectangle place = filter.getBounds();
        Point corner = tools.toDisplay(place.x, place.y + place.height);
        menu.setLocation(corner);
        menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** Shows how the comparison is now. */
    void show(Counts counts, Filter shown, boolean overlaid) {
        String text = summary(counts, shown);
        summary.setText(Isolate.sentence(text).replace("&", "&&"));
        summary.setToolTipText(text.replace("&", "&&"));
        overlay.setSelection(overlaid);
        agreed.setSelection(shown.agreed());
        agreed.setText(Isolate.sentence(NLS.bind(ComparisonMessages.Bar_agreed, Isolate.of(counts.agreed()))));
        flagged.setSelection(shown.flagged());
        filter.setText(shown.isOn() ? ComparisonMessages.Bar_filterOn : ComparisonMessages.Bar_filter);
        layout(true);
    }

    /** Shows that work is going on. */
    void busy() {
        summary.setText(ComparisonMessages.Summary_comparing);
    }

    String summary() {
        return summary.getText();
    }

    static String summary(Counts counts, Filter shown) {
        if (counts.differences() == 0) {
            return NLS.bind(ComparisonMessages.Summary_same, Isolate.of(counts.units()));
        }
        String all = NLS.bind(ComparisonMessages.Summary_counts, new Object[] {
            Isolate.of(counts.differences()), Isolate.of(counts.units() - counts.agreed()), Isolate.of(counts.units())
        });
        String kinds = counts.byKind().entrySet().stream()
                .sorted(Map.Entry.<DifferenceKind, Integer>comparingByValue().reversed())
                .limit(MOST_KINDS)
                .map(kind -> kind.getKey().label() + " " + Isolate.of(kind.getValue()))
                .collect(Collectors.joining(" · "));
        String listed = shown.isOn() ? NLS.bind(ComparisonMessages.Summary_listed, Isolate.of(counts.listed())) : "";
        return all + (listed.isEmpty() ? "" : "  ·  " + listed) + "  —  " + kinds;
    }
}
