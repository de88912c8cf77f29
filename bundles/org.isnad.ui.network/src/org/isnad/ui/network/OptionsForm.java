package org.isnad.ui.network;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * A form of options beside a picture, which scrolls: as wide as its longest choice needs, or as the user draws the sash, however
 * wide the window is. Where it is narrower than that, labels stand above their choices.
 */
final class OptionsForm {

    /** In hundredths of what there is: the picture is what the user came for. */
    private static final int WIDEST = 42;

    private static final int COLUMNS = 2;

    /** Shares of a sash are not exact. */
    private static final int ROUNDING = 2;

    private final SashForm sides;
    private final ScrolledComposite scroll;
    private final Composite body;
    private int needed;

    /** By the user, 0 for not. */
    private int drawn;

    private int shared;
    private int sharedOf;

    /** The form is the first of two sides. */
    OptionsForm(SashForm sides) {
        this.sides = sides;
        scroll = new ScrolledComposite(sides, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        body = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(COLUMNS)
                .margins(6, 6)
                .spacing(6, 4)
                .applyTo(body);
        scroll.setContent(body);
    }

    Composite body() {
        return body;
    }

    void label(String text) {
        new Label(body, SWT.NONE).setText(text);
    }

    /** Two beside each other, alike wide, in the column of the choices or across the form. */
    Composite pair(boolean across) {
        Composite pair = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .spacing(6, 4)
                .applyTo(pair);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(across ? COLUMNS : 1, 1)
                .applyTo(pair);
        return pair;
    }

    /** To be called when both sides are there, and again when choices may have become longer. */
    void fit() {
        boolean first = needed == 0;
        columns(COLUMNS);
        needed = body.computeSize(SWT.DEFAULT, SWT.DEFAULT).x
                + scroll.getVerticalBar().getSize().x;
        if (first) {
            sides.addListener(SWT.Resize, event -> share());
            scroll.addListener(SWT.Resize, event -> resized());
        }
        share();
        resized();
    }

    private void share() {
        int whole = sides.getClientArea().width - sides.getSashWidth();
        if (whole < 2) {
            return;
        }
        int wanted = drawn > 0 ? drawn : Math.min(needed, whole * WIDEST / 100);
        shared = Math.max(1, Math.min(wanted, whole - 1));
        sharedOf = whole;
        sides.setWeights(shared, whole - shared);
    }

    private void resized() {
        int whole = sides.getClientArea().width - sides.getSashWidth();
        int width = scroll.getSize().x;
        if (width == 0) {
            return;
        }
        // Neither the window nor the form has changed it.
        if (whole == sharedOf && Math.abs(width - shared) > ROUNDING) {
            drawn = width;
            shared = width;
        }
        int room = scroll.getClientArea().width;
        columns(room < needed - scroll.getVerticalBar().getSize().x ? 1 : COLUMNS);
        scroll.setMinSize(0, body.computeSize(room, SWT.DEFAULT).y);
        body.layout(true);
    }

    private void columns(int columns) {
        ((GridLayout) body.getLayout()).numColumns = columns;
    }
}
