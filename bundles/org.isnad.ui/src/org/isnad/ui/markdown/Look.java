package org.isnad.ui.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;

/** Fonts and colours of a text, taken from those of the desktop; owns its fonts. */
final class Look {

    static final int MARGIN = 14;
    static final int INDENT = 22;
    private static final double LINE_SPACING = 0.22;
    private static final List<String> ARABIC = List.of("Noto Naskh Arabic", "Amiri");
    private static final double[] HEADINGS = {1.7, 1.35, 1.15, 1.05, 1, 1};

    private record Face(int style, double size, boolean arabic, boolean code) {}

    private final Display display;
    private final Map<Face, Font> fonts = new HashMap<>();
    private final FontData base;
    private final String arabicFamily;
    final Color ink;
    final Color ground;
    final Color faint;
    final Color line;
    final Color link;

    Look(Display display) {
        this.display = display;
        base = JFaceResources.getDialogFont().getFontData()[0];
        arabicFamily = ARABIC.stream()
                .filter(name -> display.getFontList(name, true).length > 0)
                .findFirst()
                .orElse(base.getName());
        ink = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        ground = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        link = display.getSystemColor(SWT.COLOR_LINK_FOREGROUND);
        faint = mix(0.06);
        line = mix(0.25);
    }

    Display display() {
        return display;
    }

    int em() {
        return (int) Math.round(base.getHeight() * display.getDPI().y / 72.0);
    }

    /** A layout of a text that begins with a font of a size; the caller disposes it. */
    TextLayout layout(RichText text, boolean rightToLeft, int headingLevel) {
        boolean heading = headingLevel > 0;
        double size = heading ? HEADINGS[headingLevel - 1] : 1;
        int bold = heading ? SWT.BOLD : SWT.NORMAL;
        TextLayout layout = new TextLayout(display);
        layout.setOrientation(rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        layout.setFont(font(new Face(bold, size, rightToLeft, false)));
        layout.setSpacing((int) (em() * LINE_SPACING));
        layout.setText(text.text());
        for (RichText.Run run : text.runs()) {
            if (run.begin() < run.end()) {
                layout.setStyle(style(run, bold, size, rightToLeft), run.begin(), run.end() - 1);
            }
        }
        return layout;
    }

    TextLayout code(String text) {
        TextLayout layout = new TextLayout(display);
        layout.setFont(font(new Face(SWT.NORMAL, 0.95, false, true)));
        layout.setText(text);
        return layout;
    }

    void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }

    private TextStyle style(RichText.Run run, int bold, double size, boolean arabic) {
        int style = (run.bold() ? SWT.BOLD : bold) | (run.italic() && !arabic ? SWT.ITALIC : SWT.NORMAL);
        TextStyle text = new TextStyle(font(new Face(style, size, arabic, run.code())), null, null);
        if (run.code()) {
            text.background = faint;
        }
        if (run.target() != null) {
            text.foreground = link;
            text.underline = true;
            text.underlineStyle = SWT.UNDERLINE_SINGLE;
        }
        return text;
    }

    private Font font(Face face) {
        return fonts.computeIfAbsent(face, wanted -> {
            String name = wanted.code() ? "Monospace" : wanted.arabic() ? arabicFamily : base.getName();
            double size = base.getHeight() * wanted.size() * (wanted.arabic() && !wanted.code() ? 1.15 : 1);
            return new Font(display, new FontData(name, (int) Math.round(size), wanted.style()));
        });
    }

    private Color mix(double share) {
        return new Color(new RGB(
                mix(ground.getRed(), ink.getRed(), share),
                mix(ground.getGreen(), ink.getGreen(), share),
                mix(ground.getBlue(), ink.getBlue(), share)));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
