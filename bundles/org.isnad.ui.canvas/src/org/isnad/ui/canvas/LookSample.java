package org.isnad.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** A line of words each of which looks as a style makes it look on an article canvas; for legends. */
public final class LookSample extends Canvas {

    private static final int NARROWEST = 200;

    /** Of what stands around it under the article. */
    private static final int MARGINS = 16;

    private static final String GAP = "\u2003";

    private final ArticleCanvas article;
    private final List<Entry> entries;
    private final String text;
    private final boolean rightToLeft;
    private ArticleView view;

    /**
     * A style and the word for it.
     *
     * @param sign what a chip before the word says, or null for none
     * @param colour of that chip
     */
    public record Entry(MarkStyle style, String text, String sign, RGB colour) {

        public Entry(MarkStyle style, String text) {
            this(style, text, null, null);
        }

        /** A word after a chip. */
        public static Entry chip(RGB colour, String sign, String text) {
            return new Entry(new MarkStyle.Background(colour), text, sign, colour);
        }
    }

    /** @param article gives colours; its zoom does not matter */
    public LookSample(Composite parent, ArticleCanvas article, List<Entry> entries, boolean rightToLeft) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT | SWT.NO_FOCUS);
        this.article = article;
        this.entries = List.copyOf(entries);
        this.rightToLeft = rightToLeft;
        List<String> words = entries.stream()
                .map(e -> e.sign() == null ? e.text() : e.sign() + "\u00a0" + e.text())
                .toList();
        text = (rightToLeft ? "\u200f" : "\u200e") + String.join(GAP, words);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Dispose, e -> release());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = text;
            }
        });
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? Math.max(NARROWEST, article.getSize().x - MARGINS) : widthHint;
        int[] bottom = new int[1];
        layOut(width).forVisible(0, 10_000, (block, layout, y) -> bottom[0] = y + layout.height());
        return new Point(width, bottom[0] + 2);
    }

    private ArticleView layOut(int width) {
        if (view == null) {
            view = ArticleView.plain(Display.getCurrent(), 72);
            view.setText(text);
            view.marks().replace(marks());
        }
        view.resize(width, 10_000);
        return view;
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        int at = 1;
        for (Entry entry : entries) {
            int length = entry.text().length()
                    + (entry.sign() == null ? 0 : entry.sign().length() + 1);
            marks.add(new Mark(at, at + length, entry, entry.style()));
            if (entry.style() instanceof MarkStyle.Bridge bridge) {
                MarkStyle ends = new MarkStyle.Bracket(bridge.colour());
                marks.remove(marks.size() - 1);
                int first = entry.text().indexOf(' ');
                int last = entry.text().lastIndexOf(' ');
                marks.add(new Mark(at, at + first, entry, ends));
                marks.add(new Mark(at + first, at + last + 1, entry, bridge));
                marks.add(new Mark(at + last + 1, at + length, entry, ends));
            }
            at += length + GAP.length();
        }
        return marks;
    }

    private void paint(Event event) {
        Rectangle area = getClientArea();
        article.palette().refresh();
        ArticleView laid = layOut(area.width);
        new ArticlePainter(laid, article.palette(), new ChipColumn(article.palette(), laid.font()))
                .paint(new GcInk(event.gc), area, new Selection(0, 0), Set.of(), false, List.of());
    }

    private void release() {
        if (view != null) {
            view.dispose();
        }
    }
}
