package org.isnad.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LongTableViewerTest {

    private final Shell shell = new Shell(Display.getDefault());
    private final Set<Object> asked = new HashSet<>();
    private final List<Object> told = new ArrayList<>();
    private List<String> rows = List.of();
    private LongTableViewer<String> viewer;
    private Table table;

    @BeforeEach
    void open() {
        shell.setLayout(new FillLayout());
        shell.setSize(300, 200);
        viewer = new LongTableViewer<>(shell, () -> rows);
        table = viewer.getTable();
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEAD);
        column.getColumn().setWidth(200);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                asked.add(element);
                return String.valueOf(element);
            }
        });
        viewer.addSelectionChangedListener(
                event -> told.add(event.getStructuredSelection().toList()));
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void onlyRowsInViewAreAskedFor() {
        show(rows(0, 20_000));
        until(() -> table.getItemCount() == 20_000 && asked.contains("0"));
        assertTrue(asked.size() < 100, () -> asked.size() + " rows");
    }

    @Test
    void rowsComeAndGoInSlices() {
        show(rows(0, 50_000));
        assertTrue(table.getItemCount() >= RowCount.STEP);
        until(() -> !viewer.isWaiting());
        assertEquals(50_000, table.getItemCount());
        asked.clear();
        show(rows(0, 3));
        assertTrue(table.getItemCount() < 50_000);
        until(() -> !viewer.isWaiting());
        assertEquals(3, table.getItemCount());
        assertTrue(asked.size() <= 3, () -> "made for being dropped: " + asked.size());
    }

    @Test
    void whileMoreMayComeNoRowGoes() {
        show(rows(0, 1_000));
        until(() -> !viewer.isWaiting());
        rows = rows(500, 510);
        viewer.showRows(false);
        assertEquals(1_000, table.getItemCount());
        viewer.addRows(true);
        until(() -> !viewer.isWaiting());
        assertEquals(10, table.getItemCount());
    }

    @Test
    void whatIsSelectedStaysSoAtItsNewPlace() {
        show(rows(0, 1_000));
        viewer.setSelection(new StructuredSelection("700"), true);
        told.clear();
        show(rows(650, 750));
        until(() -> !viewer.isWaiting());
        assertEquals(50, table.getSelectionIndex());
        assertEquals("700", viewer.getStructuredSelection().getFirstElement());
        assertEquals(List.of(), told);
    }

    @Test
    void whatTheFilterHidesIsNotSelectedUntilItIsBack() {
        List<String> all = rows(0, 1_000);
        show(all);
        viewer.setSelection(new StructuredSelection(all.get(7)));
        told.clear();
        show(all.subList(500, 600));
        until(() -> !viewer.isWaiting());
        assertEquals(List.of(), viewer.getStructuredSelection().toList());
        assertEquals(-1, table.getSelectionIndex());
        show(all);
        until(() -> !viewer.isWaiting());
        assertEquals(7, table.getSelectionIndex());
        assertEquals(List.of(List.of(), List.of("7")), told);
    }

    @Test
    void aSelectedRowThatIsStillToComeIsRevealedWhenItComes() {
        show(rows(0, 50_000));
        viewer.setSelection(new StructuredSelection(rows.get(49_990)), true);
        until(() -> !viewer.isWaiting());
        assertEquals(49_990, table.getSelectionIndex());
    }

    private void show(List<String> shown) {
        rows = shown;
        viewer.showRows(true);
    }

    private void until(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            if (!shell.getDisplay().readAndDispatch() && !done.getAsBoolean()) {
                shell.getDisplay().sleep();
            }
        }
    }

    private static List<String> rows(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(Integer::toString)
                .map(String::intern)
                .toList();
    }
}
