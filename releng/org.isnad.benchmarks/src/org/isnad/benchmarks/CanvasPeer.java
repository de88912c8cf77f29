package org.isnad.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.isnad.benchmarks.StyledArticle.Annotation;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.Mark;
import org.isnad.ui.canvas.MarkStyle;
import org.isnad.ui.canvas.Motion;

/** Our canvas. */
final class CanvasPeer implements CanvasProcess.Peer {

    private static final RGB COLOUR = new RGB(40, 90, 200);

    private final Shell shell;
    private final ArticleCanvas canvas;
    private final Drawn drawn;

    CanvasPeer(Shell shell) {
        this.shell = shell;
        shell.setLayout(new FillLayout());
        canvas = new ArticleCanvas(shell, SWT.NONE);
        drawn = new Drawn(canvas);
    }

    @Override
    public void show(StyledArticle article) {
        canvas.setText(article.text());
        List<Mark> marks = new ArrayList<>(article.annotations().size());
        int key = 0;
        for (Annotation annotation : article.annotations()) {
            marks.add(new Mark(annotation.begin(), annotation.end(), key++, style(annotation.look())));
        }
        canvas.setMarks(marks);
        drawn.draw();
    }

    @Override
    public void add(int step) {
        int begin = canvas.visibleRange().begin() + step;
        Mark mark = new Mark(begin, begin + 7, "new " + step, style(StyledArticle.Look.values()[step % 3]));
        canvas.changeMarks(List.of(), List.of(mark));
        drawn.draw();
    }

    @Override
    public void pageDown() {
        canvas.scrollBy(canvas.getClientArea().height);
        drawn.draw();
    }

    @Override
    public void goToEnd() {
        canvas.move(Motion.TEXT_END, false);
        drawn.draw();
    }

    @Override
    public void close() {
        shell.dispose();
    }

    private static MarkStyle style(StyledArticle.Look look) {
        return switch (look) {
            case TINT -> new MarkStyle.Background(COLOUR);
            case LINE -> new MarkStyle.Underline(COLOUR, MarkStyle.Line.SOLID);
            case FRAME -> new MarkStyle.Bracket(COLOUR);
        };
    }
}
