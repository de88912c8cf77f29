package org.isnad.ui.review.adjudication.card;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Shows a table of readings: columns run as the article does, what differs is framed, what agrees quiet. A click on the head
 * of a column tells the reader, one into a framed cell slot and reader. It takes the focus, so that keys find the editor.
 */
public final class ReadingCards extends Canvas {

    private final boolean rightToLeft;
    private final CardFonts fonts;
    private ReadingTable table = ReadingTable.EMPTY;
    private String emptyText = "";
    private Map<Object, Integer> chosen = Map.of();
    private Object cursor;
    private CardLayout layout;
    private int laidWidth = -1;
    private IntConsumer onReader = index -> {};
    private BiConsumer<Row, Integer> onCell = (row, index) -> {};

    /** @param rightToLeft how the articles run */
    public ReadingCards(Composite parent, boolean rightToLeft) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT);
        this.rightToLeft = rightToLeft;
        fonts = new CardFonts(this);
        setBackground(new CardColours(getDisplay()).ground());
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> lay());
        addListener(SWT.MouseDown, this::clicked);
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.Dispose, event -> {
            if (layout != null) {
                layout.dispose();
            }
        });
        addListener(SWT.KeyDown, event -> scrollByKey(event.keyCode));
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
    }

    /** Hears of the reader whose head is clicked. */
    public void onReader(IntConsumer listener) {
        onReader = listener;
    }

    /** Hears of the slot and the reader of a cell that is clicked. */
    public void onCell(BiConsumer<Row, Integer> listener) {
        onCell = listener;
    }

    /** What is said where there is nothing to show. */
    public void setEmptyText(String text) {
        emptyText = text;
        redraw();
    }

    /** Shows a table from its begin. */
    public void show(ReadingTable newTable) {
        table = newTable;
        chosen = Map.of();
        cursor = null;
        laidWidth = -1;
        getVerticalBar().setSelection(0);
        lay();
    }

    public ReadingTable table() {
        return table;
    }

    /**
     * Emphasises what is chosen in each slot and where one is.
     *
     * @param newCursor a slot, or null for none
     */
    public void choose(Map<Object, Integer> newChosen, Object newCursor) {
        chosen = Map.copyOf(newChosen);
        cursor = newCursor;
        revealCursor();
        redraw();
    }

    /** Where the cell of a slot and a reader is seen, in client coordinates; for tests that click. */
    public Optional<Rectangle> boundsOf(Object slot, int column) {
        lay();
        return layout.boxes().stream()
                .filter(box -> box.row() != null && box.row().slot().equals(slot) && box.column() == column)
                .findFirst()
                .map(box -> new Rectangle(
                        box.bounds().x, box.bounds().y - scrolled(), box.bounds().width, box.bounds().height));
    }

    private void lay() {
        Rectangle area = getClientArea();
        if (area.width <= 0) {
            return;
        }
        if (area.width != laidWidth || layout == null) {
            if (layout != null) {
                layout.dispose();
            }
            layout = new CardLayout(getDisplay(), fonts, new CardColours(getDisplay()), rightToLeft);
            layout.lay(table, area.width);
            laidWidth = area.width;
        }
        ScrollBar bar = getVerticalBar();
        int height = Math.max(1, layout.height());
        bar.setValues(
                Math.max(0, Math.min(bar.getSelection(), height - area.height)),
                0,
                height,
                Math.max(1, Math.min(height, area.height)),
                30,
                Math.max(30, area.height - 30));
        bar.setVisible(height > area.height);
        redraw();
    }

    private void paint(Event event) {
        if (layout == null) {
            lay();
        }
        if (layout == null) {
            return;
        }
        CardPainter painter = new CardPainter(new CardColours(getDisplay()), chosen, cursor, rightToLeft);
        event.gc.setAntialias(SWT.ON);
        layout.boxes().forEach(box -> painter.paint(event.gc, box, scrolled()));
        if (table.sections().isEmpty()) {
            Rectangle area = getClientArea();
            event.gc.setForeground(new CardColours(getDisplay()).quiet());
            Point size = event.gc.textExtent(emptyText);
            event.gc.drawText(emptyText, Math.max(0, (area.width - size.x) / 2), area.height / 3, true);
        }
    }

    private int scrolled() {
        return getVerticalBar().getSelection();
    }

    private void revealCursor() {
        if (cursor == null || layout == null) {
            return;
        }
        layout.boxes().stream()
                .filter(box -> box.row() != null && cursor.equals(box.row().slot()))
                .findFirst()
                .ifPresent(box -> {
                    int room = getClientArea().height;
                    int top = box.bounds().y;
                    int bottom = top + box.bounds().height;
                    if (top < scrolled()) {
                        getVerticalBar().setSelection(Math.max(0, top - 6));
                    } else if (bottom > scrolled() + room) {
                        getVerticalBar().setSelection(Math.min(top, bottom - room + 6));
                    }
                });
    }

    private void scrollByKey(int key) {
        int step =
                switch (key) {
                    case SWT.ARROW_DOWN -> 40;
                    case SWT.ARROW_UP -> -40;
                    case SWT.PAGE_DOWN -> getClientArea().height - 40;
                    case SWT.PAGE_UP -> 40 - getClientArea().height;
                    default -> 0;
                };
        if (step != 0) {
            getVerticalBar().setSelection(Math.max(0, scrolled() + step));
            redraw();
        }
    }

    private Optional<Box> at(Event event) {
        return layout == null
                ? Optional.empty()
                : layout.boxes().stream()
                        .filter(box -> box.bounds().contains(event.x, event.y + scrolled()))
                        .filter(box -> box.kind() == Box.Kind.HEADER || box.kind() == Box.Kind.CELL)
                        .findFirst();
    }

    private void clicked(Event event) {
        setFocus();
        if (event.button != 1) {
            return;
        }
        at(event).ifPresent(box -> {
            if (box.kind() == Box.Kind.HEADER) {
                onReader.accept(box.column());
            } else {
                onCell.accept(box.row(), box.column());
            }
        });
    }

    private void moved(Event event) {
        setCursor(at(event).isPresent() ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    /** The differences as sentences, for those who do not see them. */
    private String spoken() {
        StringBuilder all = new StringBuilder();
        for (Section section : table.sections()) {
            all.append(section.title()).append(". ");
            for (Row row : section.rows()) {
                if (row.differs()) {
                    all.append(row.label()).append(": ");
                    for (int i = 0; i < row.cells().size(); i++) {
                        Cell cell = row.cells().get(i);
                        all.append(table.columns().get(i).name()).append(" ");
                        all.append(cell == null ? "—" : cell.text()).append("; ");
                    }
                }
            }
        }
        return all.toString();
    }
}
