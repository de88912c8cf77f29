package org.isnad.ui.annotate.editor.picture;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.isnad.ui.annotate.editor.picture.PictureWish.Format;

/** Asks how a picture of the article is wanted; what was answered last time stands there again. */
final class PictureDialog extends Dialog {

    private static final int USUAL_WIDTH = 900;

    private final boolean selected;
    private final IDialogSettings settings;
    private Button svg;
    private Button part;
    private Button legend;
    private Spinner width;
    private PictureWish wish;

    /** @param selected whether there is a selection that could be the whole picture */
    PictureDialog(Shell shell, boolean selected, IDialogSettings settings) {
        super(shell);
        this.selected = selected;
        this.settings = settings;
    }

    /** What was answered; null before. */
    PictureWish wish() {
        return wish;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(PictureMessages.Dialog_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Group format = group(area, PictureMessages.Dialog_format);
        svg = radio(format, PictureMessages.Dialog_svg);
        Button png = radio(format, PictureMessages.Dialog_png);
        boolean wasPng = Format.PNG.name().equals(settings.get("format"));
        svg.setSelection(!wasPng);
        png.setSelection(wasPng);
        Group extent = group(area, PictureMessages.Dialog_extent);
        Button all = radio(extent, PictureMessages.Dialog_all);
        part = radio(extent, PictureMessages.Dialog_selection);
        part.setEnabled(selected);
        part.setSelection(selected);
        all.setSelection(!selected);
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(new GridLayout(2, false));
        new Label(row, SWT.NONE).setText(PictureMessages.Dialog_width);
        width = new Spinner(row, SWT.BORDER);
        int before = settings.get("width") == null ? USUAL_WIDTH : settings.getInt("width");
        width.setValues(before, PictureWish.NARROWEST, PictureWish.WIDEST, 0, 50, 200);
        legend = new Button(area, SWT.CHECK);
        legend.setText(PictureMessages.Dialog_legend);
        legend.setSelection(settings.get("legend") == null || settings.getBoolean("legend"));
        return area;
    }

    @Override
    protected void okPressed() {
        wish = new PictureWish(
                svg.getSelection() ? Format.SVG : Format.PNG,
                width.getSelection(),
                part.getSelection(),
                legend.getSelection());
        settings.put("format", wish.format().name());
        settings.put("width", wish.width());
        settings.put("legend", wish.legend());
        super.okPressed();
    }

    private static Group group(Composite parent, String title) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(title);
        group.setLayout(new GridLayout());
        group.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        return group;
    }

    private static Button radio(Group group, String label) {
        Button radio = new Button(group, SWT.RADIO);
        radio.setText(label);
        return radio;
    }
}
