package org.isnad.ui.exchange.reading;

import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.text.TextRange;
import org.isnad.ui.exchange.reading.LayerTypes.LayerType;

/** The begin of a text with the stretches that a type covers, right-to-left. */
final class DocumentText {

    /** What a person looks at to see whether offsets are right. */
    private static final int SHOWN = 20_000;

    private static final Color GROUND = new Color(new RGB(255, 226, 150));
    private static final Color INK = new Color(new RGB(0, 0, 0));

    private final StyledText text;

    DocumentText(Composite parent) {
        int style = SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER;
        text = new StyledText(parent, style | SWT.RIGHT_TO_LEFT);
        text.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        text.addTraverseListener(event ->
                event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    Control control() {
        return text;
    }

    void show(String whole) {
        text.setText(whole.length() <= SHOWN ? whole : whole.substring(0, SHOWN));
    }

    /** @param type null for none */
    void mark(LayerType type) {
        List<TextRange> ranges = type == null ? List.of() : apart(type.ranges());
        text.setStyleRanges(ranges.stream()
                .filter(range -> range.end() <= text.getCharCount())
                .map(range -> new StyleRange(range.begin(), range.end() - range.begin(), INK, GROUND))
                .toArray(StyleRange[]::new));
        ranges.stream()
                .findFirst()
                .filter(range -> range.end() <= text.getCharCount())
                .ifPresent(range -> {
                    text.setSelection(range.begin());
                    text.showSelection();
                });
    }

    /** Without those that begin inside another: a style cannot be in two layers. */
    private static List<TextRange> apart(List<TextRange> ranges) {
        int[] end = {0};
        return ranges.stream()
                .sorted(Comparator.comparingInt(TextRange::begin))
                .filter(range -> {
                    boolean free = range.begin() >= end[0];
                    end[0] = free ? range.end() : end[0];
                    return free;
                })
                .toList();
    }
}
