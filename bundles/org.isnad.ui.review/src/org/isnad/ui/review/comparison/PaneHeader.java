package org.isnad.ui.review.comparison;

import java.util.Locale;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Tags;

/** Whose layer a pane shows and how far it is, in one line that runs as the user's language does. */
final class PaneHeader extends Composite {

    private static final int BAND = 6;

    private final Canvas band;
    private final Label name;
    private final Label state;
    private RGB colour;
    private String number = "";

    PaneHeader(Composite parent) {
        super(parent, direction());
        GridLayout layout = new GridLayout(3, false);
        layout.marginHeight = 3;
        setLayout(layout);
        band = new Canvas(this, SWT.NONE);
        GridData size = new GridData(SWT.CENTER, SWT.FILL, false, true);
        size.widthHint = BAND;
        size.heightHint = BAND;
        band.setLayoutData(size);
        // Painted, since the style sheets of the workbench take backgrounds for theirs.
        band.addListener(SWT.Paint, event -> paint(event.gc));
        setColour(null);
        name = new Label(this, SWT.NONE);
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        state = new Label(this, SWT.NONE);
        state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    void setColour(RGB newColour) {
        colour = newColour;
        ((GridData) band.getLayoutData()).exclude = colour == null;
        band.setVisible(colour != null);
        band.redraw();
        layout(true);
    }

    /** What stands before the name, "" for nothing. */
    void setNumber(String newNumber) {
        number = newNumber.isEmpty() ? "" : newNumber + " ";
    }

    private void paint(GC gc) {
        if (colour != null) {
            gc.setBackground(new Color(colour));
            gc.fillRectangle(band.getClientArea());
        }
    }

    void show(ShownLayer layer) {
        name.setText(number + LayerNames.label(layer.name()).replace("&", "&&"));
        state.setText(layer.state() == null ? "" : "· " + Isolate.of(Tags.label(layer.state())));
        layout(true);
    }

    /** As the language of the user runs. */
    static int direction() {
        return Locale.getDefault().getLanguage().equals("ar") ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
    }
}
