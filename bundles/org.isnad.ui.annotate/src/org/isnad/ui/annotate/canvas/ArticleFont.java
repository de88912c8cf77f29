package org.isnad.ui.annotate.canvas;

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
    private static final double LINE_SPACING = 1.3;
    private static final List<String> FAMILIES = List.of("Noto Naskh Arabic", "Amiri", "DejaVu Sans");
    private static final String SAMPLE = "وأجرى الوزيران جولة محادثات موسعة أمس، قبل أن ينتقلا للقاء الرئيس";

    private final Device device;
    private final String family;
    private int percent = 100;
    private Font font;
    private Font small;
    private int ascent;
    private int descent;
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

    /** Height of a line above its baseline. */
    int ascent() {
        return ascent;
    }

    /** Height of a line below its baseline. */
    int descent() {
        return descent;
    }

    /** Space between two lines, so that their distance is at least 1.3 times the height of the font. */
    int spacing() {
        return (int) Math.ceil((ascent + descent) * (LINE_SPACING - 1));
    }

    /** Distance of two lines. */
    int pitch() {
        return ascent + descent + spacing();
    }

    int paragraphGap() {
        return em() / 2;
    }

    /** A guess at the height of a block that is not laid out. */
    int estimate(int units, int width) {
        int lines = (int) Math.ceil(units * advance / Math.max(1, width));
        return Math.max(1, lines) * pitch();
    }

    void dispose() {
        font.dispose();
        small.dispose();
    }

    private void create() {
        font = new Font(device, family, (int) Math.round(points(1)), SWT.NORMAL);
        small = new Font(device, family, Math.max(6, (int) Math.round(points(0.72))), SWT.NORMAL);
        TextLayout probe = new TextLayout(device);
        probe.setFont(font);
        probe.setText(SAMPLE);
        advance = (double) probe.getBounds().width / SAMPLE.length();
        ascent = probe.getLineMetrics(0).getAscent();
        descent = probe.getBounds().height - ascent;
        probe.dispose();
    }

    private double points(double factor) {
        return POINTS * factor * percent / 100;
    }
}
