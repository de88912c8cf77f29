package org.isnad.ui.exchange.article;

import java.util.function.Consumer;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A cell in which one thing about an article is put right; dates are written from the left, all else from the right. */
final class FieldEditing extends EditingSupport {

    private final Field field;
    private final Consumer<Candidate> edited;
    private final CellEditor editor;

    FieldEditing(ColumnViewer viewer, Field field, Consumer<Candidate> edited) {
        super(viewer);
        this.field = field;
        this.edited = edited;
        int direction = field == Field.PUBLISHED ? SWT.LEFT_TO_RIGHT : SWT.RIGHT_TO_LEFT;
        this.editor = new TextCellEditor((Composite) viewer.getControl(), direction);
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return true;
    }

    @Override
    protected Object getValue(Object element) {
        return ((Candidate) element).value(field);
    }

    @Override
    protected void setValue(Object element, Object value) {
        Candidate candidate = (Candidate) element;
        candidate.set(field, String.valueOf(value));
        edited.accept(candidate);
    }
}
