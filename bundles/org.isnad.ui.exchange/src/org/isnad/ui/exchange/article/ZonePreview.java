package org.isnad.ui.exchange.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.ui.exchange.CellText;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.label.Tags;
import org.isnad.ui.look.Shade;

/** The text of an article zone by zone, each with its kind in words and in colour. */
final class ZonePreview {

    private final TableViewer viewer;
    private final Map<ZoneKind, Color> grounds = new EnumMap<>(ZoneKind.class);

    ZonePreview(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.RIGHT_TO_LEFT);
        viewer.getTable().setHeaderVisible(true);
        Shade shade = Shade.of(parent.getDisplay());
        for (ZoneKind kind : ZoneKind.values()) {
            Optional.ofNullable(ZoneColours.ground(kind, shade)).ifPresent(rgb -> grounds.put(kind, new Color(rgb)));
        }
        column(layout, Messages.Zones_kind, 1, zone -> Tags.label(zone.kind()));
        column(layout, Messages.Zones_text, 5, Candidate.Zone::text);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<Candidate.Zone, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEAD);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
        column.setLabelProvider(
                new CellText<>(text).ground(zone -> grounds.get(zone.kind())).toolTip(Candidate.Zone::text));
    }

    /** @param candidate null for none */
    void show(Candidate candidate) {
        viewer.setInput(candidate == null ? List.of() : candidate.zones());
    }
}
