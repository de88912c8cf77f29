package org.isnad.ui.exchange.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.isnad.exchange.mapping.MappingPreview;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.label.Isolate;

/** What a mapping makes, each item with the words it covers and its parts; and what it leaves, with the reason. */
final class PreviewTables {

    /** More rows than that nobody reads. */
    private static final int SHOWN = 500;

    private final TabFolder folder;
    private final TabItem made;
    private final TabItem left;
    private final Columns<MappingPreview.Item> items;
    private final Columns<MappingPreview.Left> rest;

    PreviewTables(Composite parent) {
        folder = new TabFolder(parent, SWT.TOP);
        items = new Columns<>(folder, SWT.SINGLE);
        items.add(Messages.Mapping_becomes, 3, item -> SlotLabels.of(item.target()));
        items.addText(Messages.Mapping_text, 5, item -> line(item.text()));
        items.add(Messages.Mapping_parts, 6, PreviewTables::parts);
        rest = new Columns<>(folder, SWT.SINGLE);
        rest.add(Messages.Mapping_type, 3, some -> Isolate.of(some.type()));
        rest.addText(Messages.Mapping_text, 4, some -> line(some.text()));
        rest.add(Messages.Mapping_why, 5, MappingPreview.Left::reason);
        made = tab(items.control());
        left = tab(rest.control());
        count(0, 0);
    }

    private TabItem tab(Control control) {
        TabItem tab = new TabItem(folder, SWT.NONE);
        tab.setControl(control);
        return tab;
    }

    private void count(int madeNow, int leftNow) {
        made.setText(NLS.bind(Messages.Mapping_made, madeNow));
        left.setText(NLS.bind(Messages.Mapping_left, leftNow));
    }

    private static String line(String text) {
        return Isolate.of(text.replaceAll("\\s+", " "));
    }

    private static String parts(MappingPreview.Item item) {
        return item.parts().entrySet().stream()
                .map(part -> part.getKey() + ": " + Isolate.of(TagLabels.of(item.target(), part.getValue())))
                .collect(Collectors.joining(" · "));
    }

    boolean isDisposed() {
        return folder.isDisposed();
    }

    void show(MappingPreview preview) {
        count(preview.items().size(), preview.left().size());
        items.viewer().setInput(begin(preview.items()));
        rest.viewer().setInput(begin(preview.left()));
    }

    private static <T> List<T> begin(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }
}
