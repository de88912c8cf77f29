package org.isnad.ui.review.agreement;

import java.util.List;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.isnad.review.agree.Matrix;

/** The confusion matrices of a question, one below the other. */
final class MatrixPage {

    /** More labels than these, as actors are, are no picture. */
    private static final int MOST_LABELS = 40;

    /** What is to be done with a cell. */
    interface Open {
        void cell(Matrix matrix, String row, String column);
    }

    private final ScrolledComposite scroll;
    private final Composite inside;
    private final FigureNames names;
    private final Open open;

    MatrixPage(Composite parent, FigureNames names, Open open) {
        this.names = names;
        this.open = open;
        scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        inside = new Composite(scroll, SWT.NONE);
        inside.setBackground(inside.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        GridLayoutFactory.fillDefaults().applyTo(inside);
        scroll.setContent(inside);
    }

    Control control() {
        return scroll;
    }

    void show(List<Matrix> matrices) {
        for (Control old : inside.getChildren()) {
            old.dispose();
        }
        List<Matrix> drawn = matrices.stream()
                .filter(matrix -> matrix.total() > 0 && matrix.labels().size() <= MOST_LABELS)
                .toList();
        for (Matrix matrix : drawn) {
            new HeatMap(inside, matrix, names, (row, column) -> open.cell(matrix, row, column));
        }
        if (drawn.isEmpty()) {
            Label none = new Label(inside, SWT.WRAP);
            none.setText(AgreementMessages.Matrix_none);
            none.setBackground(inside.getBackground());
            none.setForeground(inside.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        }
        inside.layout(true, true);
        Rectangle area = scroll.getClientArea();
        scroll.setMinSize(inside.computeSize(drawn.isEmpty() ? Math.max(200, area.width) : SWT.DEFAULT, SWT.DEFAULT));
    }
}
