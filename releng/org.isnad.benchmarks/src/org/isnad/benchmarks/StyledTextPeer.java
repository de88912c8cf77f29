package org.isnad.benchmarks;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;

/** SWT's text widget, right to left, wrapped, in the same font and with styles that look alike; all styles set at once. */
final class StyledTextPeer implements CanvasProcess.Peer {

    private static final Color COLOUR = new Color(40, 90, 200);
    private static final Color TINT = new Color(200, 214, 243);

    private final Shell shell;
    private final StyledText text;
    private final Drawn drawn;

    StyledTextPeer(Shell shell) {
        this.shell = shell;
        shell.setLayout(new FillLayout());
        text = new StyledText(shell, SWT.RIGHT_TO_LEFT | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.MULTI);
        Font font = new Font(shell.getDisplay(), "Noto Naskh Arabic", 14, SWT.NORMAL);
        text.setFont(font);
        text.setLineSpacing(14);
        drawn = new Drawn(text);
        text.addListener(SWT.Dispose, e -> font.dispose());
    }

    @Override
    public void show(StyledArticle article) {
        text.setText(article.text());
        StyleRange[] ranges = article.annotations().stream()
                .map(annotation -> range(annotation.begin(), annotation.end(), annotation.look()))
                .toArray(StyleRange[]::new);
        text.setStyleRanges(ranges);
        drawn.draw();
    }

    @Override
    public void add(int step) {
        int begin = text.getOffsetAtLine(text.getTopIndex()) + step;
        text.setStyleRange(range(begin, begin + 7, StyledArticle.Look.values()[step % 3]));
        drawn.draw();
    }

    @Override
    public void pageDown() {
        text.setTopPixel(text.getTopPixel() + text.getClientArea().height);
        drawn.draw();
    }

    @Override
    public void goToEnd() {
        text.invokeAction(ST.TEXT_END);
        drawn.draw();
    }

    @Override
    public void close() {
        shell.dispose();
    }

    private static StyleRange range(int begin, int end, StyledArticle.Look look) {
        StyleRange range = new StyleRange(begin, end - begin, null, null);
        switch (look) {
            case TINT -> range.background = TINT;
            case LINE -> {
                range.underline = true;
                range.underlineColor = COLOUR;
            }
            case FRAME -> {
                range.borderStyle = SWT.BORDER_SOLID;
                range.borderColor = COLOUR;
            }
        }
        return range;
    }
}
