package org.isnad.ui.canvas;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;

/** The font of the article at the present zoom and its measures in pixels; owns its fonts. */
final class ArticleFont {

    static final int SMALLEST = 50;
    static final int LARGEST = 400;
    private static final double POINTS = 14;
    private static final double LINE_SPACING = 1.45;
    private static final List<String> FAMILIES = List.of("Noto Naskh Arabic", "Amiri", "DejaVu Sans");
    private static final String SAMPLE = "وأجرى الوزيران جولة محادثات موسعة أمس، قبل أن ينتقلا للقاء الرئيس";

    private final Device device;
    private final String family;
    private int percent = 100;
    private Font font;
    private Font small;
    private Face body;
    private Face headline;
    private Face furniture;
    private Face blank;
    private double advance;

    ArticleFont(Device device) {
        this.device = device;
        String system = device.getSystemFont().getFontData()[0].getName();
        family = FAMILIES.stream()
                .filter(name -> device.getFontList(name, true).length > 0)
                .findFirst()
                .orElse(system);
        create();
    }

    /** Creates fonts of the size and disposes those before; no layout may still use them. */
    void setZoom(int newPercent) {
        percent = Math.max(SMALLEST, Math.min(newPercent, LARGEST));
        dispose();
        create();
    }

    int zoom() {
        return percent;
    }

    Font font() {
        return font;
    }

    /** A smaller font of the same family, for chips and tooltips. */
    Font small() {
        return small;
    }

    int em() {
        return (int) Math.round(points(1) * device.getDPI().y / 72);
    }

    /** The type of a paragraph without letters, which only keeps others apart. */
    Face blank() {
        return blank;
    }

    /** The type of a paragraph, null for the usual one. */
    Face face(MarkStyle.Role role) {
        if (role == null) {
            return body;
        }
        return role == MarkStyle.Role.HEADLINE ? headline : furniture;
    }

    /** Width of a thin line. */
    int unit() {
        return Math.max(1, (int) Math.round(percent / 100.0 * device.getDPI().y / 96));
    }

    /** Space between two lines, so that marks find room in it and in no line. */
    int spacing() {
        return body.spacing();
    }

    /** Distance of two lines. */
    int pitch() {
        return body.ascent() + body.descent() + spacing();
    }

    int paragraphGap() {
        return em() / 2;
    }

    /** A guess at the height of a block that is not laid out. */
    int estimate(int units, int width) {
        if (units == 0) {
            return blank.ascent() + blank.descent() + blank.spacing();
        }
        int lines = (int) Math.ceil(units * advance / Math.max(1, width));
        return Math.max(1, lines) * pitch();
    }

    void dispose() {
        small.dispose();
        body.font().dispose();
        headline.font().dispose();
        furniture.font().dispose();
        blank.font().dispose();
    }

    private void create() {
        small = new Font(device, family, Math.max(6, (int) Math.round(points(0.72))), SWT.NORMAL);
        body = face(1, SWT.NORMAL);
        headline = face(1.3, SWT.BOLD);
        furniture = face(0.86, SWT.NORMAL);
        blank = face(0.5, SWT.NORMAL);
        font = body.font();
    }

    private Face face(double factor, int style) {
        Font made = new Font(device, family, Math.max(6, (int) Math.round(points(factor))), style);
        TextLayout probe = new TextLayout(device);
        probe.setFont(made);
        probe.setText(SAMPLE);
        int ascent = probe.getLineMetrics(0).getAscent();
        int descent = probe.getBounds().height - ascent;
        if (factor == 1) {
            advance = (double) probe.getBounds().width / SAMPLE.length();
        }
        probe.dispose();
        return new Face(made, ascent, descent, (int) Math.ceil((ascent + descent) * (LINE_SPACING - 1)));
    }

    private double points(double factor) {
        return POINTS * factor * percent / 100;
    }

    /**
     * A font with its measures in pixels.
     *
     * @param spacing between two lines
     */
    record Face(Font font, int ascent, int descent, int spacing) {}
}
