package org.isnad.ui.exchange.article;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.isnad.core.outcome.Severity;
import org.isnad.ui.exchange.CellText;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.look.Images;

/** The table of files: name, folder, and encoding with how sure it is. */
final class FileTable {

    private FileTable() {}

    static TableViewer create(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        TableViewer viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        viewer.getTable().setHeaderVisible(true);
        column(
                viewer,
                layout,
                Messages.Files_file,
                3,
                new CellText<>((Candidate file) -> Isolate.of(file.fileName())).image(FileTable::image));
        column(viewer, layout, Messages.Files_encoding, 2, new CellText<>(FileTable::encoding));
        column(
                viewer,
                layout,
                Messages.Files_folder,
                3,
                new CellText<>((Candidate file) -> Isolate.of(file.file().getParent())));
        ColumnViewerToolTipSupport.enableFor(viewer);
        return viewer;
    }

    private static void column(
            TableViewer viewer, TableColumnLayout layout, String title, int weight, CellText<Candidate> label) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEAD);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
        column.setLabelProvider(label.toolTip(file -> file.fault().orElse(null)));
    }

    private static Image image(Candidate file) {
        return file.isReadable() ? Images.get(Images.ARTICLE) : Images.get(Severity.ERROR);
    }

    /** The encoding, and whether it was chosen, is certain, or was guessed. */
    static String encoding(Candidate file) {
        if (!file.isReadable()) {
            return Messages.Encoding_unreadable;
        }
        String name = Isolate.of(file.charset().name());
        if (file.chosen().isPresent()) {
            return NLS.bind(Messages.Encoding_chosen, name);
        }
        return NLS.bind(file.isCharsetCertain() ? Messages.Encoding_certain : Messages.Encoding_guessed, name);
    }
}
