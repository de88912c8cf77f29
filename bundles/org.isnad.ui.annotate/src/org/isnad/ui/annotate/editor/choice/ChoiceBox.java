package org.isnad.ui.annotate.editor.choice;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.isnad.ui.label.Isolate;

/**
 * A small box at a place of the article: a field, the choices that fit what is typed, and a hint. Arrows move, Enter or a
 * click takes the choice, Escape or a click elsewhere closes the box. While it is open the workbench's keys are off.
 */
public final class ChoiceBox<T> {

    static final int WIDTH = 380;

    /** In milliseconds. */
    private static final int SETTLING = 150;

    private static final int MOST_RETURNS = 2;
    private static final int ROWS = 8;

    private final Control owner;
    private final Shell shell;
    private final Text field;
    private final Table table;
    private final Composite extras;
    private final Function<String, List<Choice<T>>> offer;
    private final Consumer<T> take;
    private final Dots dots;
    private final KeysOff keysOff = new KeysOff();
    private final Runnable leaving = this::left;
    private final Listener clicks = this::clicked;
    private Predicate<Event> keys = event -> false;
    private List<Choice<T>> choices = List.of();
    private int current = -1;
    private Choice<T> proposed;
    private Consumer<Boolean> closed = byClick -> {};
    private int returns;

    /**
     * @param rightToLeft how field and choices run
     * @param offer gives the choices for what is typed
     * @param take hears of the choice, after the box is closed
     */
    public ChoiceBox(
            Control owner,
            String title,
            boolean rightToLeft,
            Function<String, List<Choice<T>>> offer,
            Consumer<T> take) {
        this.owner = owner;
        this.offer = offer;
        this.take = take;
        int direction = rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        shell = new Shell(owner.getShell(), SWT.TOOL | SWT.ON_TOP | direction);
        shell.setText(title);
        shell.setLayout(new GridLayout());
        dots = new Dots(shell);
        new Label(shell, SWT.NONE).setText(Isolate.of(title));
        field = new Text(shell, SWT.BORDER | SWT.SINGLE);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new Table(shell, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridData rows = new GridData(SWT.FILL, SWT.FILL, true, true);
        rows.widthHint = WIDTH;
        rows.heightHint = ROWS * (table.getItemHeight() + 2);
        table.setLayoutData(rows);
        extras = new Composite(shell, SWT.NONE);
        extras.setLayout(Layouts.compact(1));
        extras.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        listen();
    }

    /** Where further rows of controls go, under the choices. */
    public Composite extras() {
        return extras;
    }

    /** Sees the keys first; true means that a key is done with. */
    public void setKeys(Predicate<Event> newKeys) {
        keys = newKeys;
    }

    /** Opens under a place on the display, with a text that the first typed letter replaces. */
    public void open(Rectangle place, String typed) {
        field.setText(typed);
        field.selectAll();
        refresh();
        shell.pack();
        shell.setLocation(inside(place, shell.getSize()));
        keysOff.begin();
        shell.open();
        field.setFocus();
    }

    /** Puts a choice at the head of those offered, and selects it, until something is typed. */
    public void propose(T value, String label) {
        proposed = Choice.of(value, label);
        refresh();
    }

    /** Told when the box closes, and whether by a click outside of it. */
    public void onClose(Consumer<Boolean> listener) {
        closed = listener;
    }

    /** Offers anew, for when the choices depend on more than what is typed. */
    public void refresh() {
        List<Choice<T>> offered = offer.apply(field.getText().strip());
        choices = Stream.concat(Stream.ofNullable(proposed), offered.stream()).toList();
        table.setRedraw(false);
        table.removeAll();
        for (Choice<T> choice : choices) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(choice.detail().isEmpty() ? choice.label() : choice.label() + "   " + choice.detail());
            item.setImage(dots.of(choice.colour()));
        }
        select(choices.isEmpty() ? -1 : 0);
        table.setRedraw(true);
    }

    /** The field, for tests that type. */
    public Text field() {
        return field;
    }

    public List<Choice<T>> choices() {
        return choices;
    }

    public boolean isOpen() {
        return !shell.isDisposed();
    }

    public void close() {
        close(false);
    }

    private void close(boolean byClick) {
        boolean wasOpen = isOpen();
        keysOff.end();
        shell.dispose();
        if (wasOpen) {
            closed.accept(byClick);
        }
    }

    /** Closes the box and takes a value. */
    public void take(T value) {
        giveBack();
        take.accept(value);
    }

    /** Closes the box and puts the keys where they came from. */
    private void giveBack() {
        close();
        if (!owner.isDisposed()) {
            owner.setFocus();
        }
    }

    private void listen() {
        field.addListener(SWT.Modify, event -> {
            proposed = null;
            refresh();
        });
        field.addListener(SWT.KeyDown, this::pressed);
        field.addListener(SWT.Traverse, this::traverse);
        table.addListener(SWT.KeyDown, this::pressed);
        table.addListener(SWT.Selection, event -> current = table.indexOf((TableItem) event.item));
        table.addListener(SWT.MouseUp, event -> takeSelected());
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().timerExec(SETTLING, leaving));
        shell.getDisplay().addFilter(SWT.MouseDown, clicks);
        shell.addListener(SWT.Dispose, event -> {
            keysOff.end();
            event.display.removeFilter(SWT.MouseDown, clicks);
            event.display.timerExec(-1, leaving);
        });
    }

    /**
     * Closes the box when the user went to another program. Where a window of ours became active without a click, such as
     * when a tooltip goes as the box opens, the box takes the keys back.
     */
    private void left() {
        Shell active = shell.isDisposed() ? shell : shell.getDisplay().getActiveShell();
        if (active == null || active != shell && returns == MOST_RETURNS) {
            close();
        } else if (active != shell) {
            returns++;
            shell.forceActive();
            field.setFocus();
        }
    }

    private void clicked(Event event) {
        if (event.widget instanceof Control control && control.getShell() != shell) {
            close(true);
        }
    }

    /** Return and Escape are keys of the box; Tab is where the keys are seen first. */
    private void traverse(Event event) {
        boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if (tab && keys.test(event)) {
            event.detail = SWT.TRAVERSE_NONE;
        }
        event.doit = event.detail != SWT.TRAVERSE_RETURN && event.detail != SWT.TRAVERSE_ESCAPE;
    }

    private void pressed(Event event) {
        if (keys.test(event)) {
            event.doit = false;
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(event, 1);
            case SWT.ARROW_UP -> move(event, -1);
            case SWT.ESC -> giveBack();
            case SWT.CR, SWT.KEYPAD_CR -> takeSelected();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void move(Event event, int by) {
        if (event.widget == field && !choices.isEmpty()) {
            select(Math.floorMod(current + by, choices.size()));
        }
    }

    private void select(int index) {
        current = index;
        table.setSelection(index);
        table.showSelection();
    }

    private void takeSelected() {
        if (current >= 0 && current < choices.size()) {
            take(choices.get(current).value());
        }
    }

    private Point inside(Rectangle place, Point size) {
        Rectangle screen = shell.getDisplay().getPrimaryMonitor().getClientArea();
        for (var monitor : shell.getDisplay().getMonitors()) {
            screen = monitor.getBounds().contains(place.x, place.y) ? monitor.getClientArea() : screen;
        }
        int x = Math.max(screen.x, Math.min(place.x - size.x / 2, screen.x + screen.width - size.x));
        boolean fits = place.y + place.height + size.y <= screen.y + screen.height;
        return new Point(x, fits ? place.y + place.height : Math.max(screen.y, place.y - size.y));
    }
}
