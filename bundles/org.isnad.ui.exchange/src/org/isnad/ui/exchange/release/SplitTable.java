package org.isnad.ui.exchange.release;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.exchange.release.ReleaseFacts.SplitFacts;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.label.Isolate;

/** The splits with what is in each. */
final class SplitTable {

    private static final Map<String, String> NAMES = Map.of(
            "train", Messages.Release_splitTrain,
            "validation", Messages.Release_splitValidation,
            "test", Messages.Release_splitTest,
            "full", Messages.Release_splitFull);

    private final Composite frame;
    private final TableViewer viewer;

    SplitTable(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.Release_columnSplit, 3, split -> NAMES.getOrDefault(split.name(), split.name()));
        column(layout, Messages.Release_columnGroups, 2, SplitFacts::groups);
        column(layout, Messages.Release_columnArticles, 2, split -> split.counts()
                .articles());
        column(layout, Messages.Release_columnMentions, 2, split -> split.counts()
                .mentions());
        column(layout, Messages.Release_columnStatements, 2, split -> split.counts()
                .statements());
        column(layout, Messages.Release_columnStances, 2, split -> split.counts()
                .stances());
        column(layout, Messages.Release_columnDates, 4, SplitTable::dates);
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<SplitFacts, Object> cell) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEAD);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
        column.setLabelProvider(
                ColumnLabelProvider.createTextProvider(split -> String.valueOf(cell.apply((SplitFacts) split))));
    }

    private static String dates(SplitFacts split) {
        String first = split.firstPublished();
        String last = split.lastPublished();
        if (first.isEmpty()) {
            return "";
        }
        return first.equals(last) ? Isolate.of(first) : Isolate.of(first) + " – " + Isolate.of(last);
    }

    Control control() {
        return frame;
    }

    void show(List<SplitFacts> splits) {
        viewer.setInput(splits);
    }
}
