package org.isnad.ui.annotate.editor.note;

import java.util.List;
import java.util.Objects;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.isnad.model.annotation.ReviewFlag;
import org.isnad.ui.annotate.editor.choice.KeysOff;
import org.isnad.ui.label.Tags;

/**
 * A small box for what one notes beside an annotation. Enter keeps the note, Shift+Enter begins a new line, Alt and a digit
 * set the confidence, Ctrl and a digit what is asked of others; Escape, or a click elsewhere, leaves all as it was.
 */
public final class NoteBox {

    /** What stands in the box; a null flag and confidence 0 for none. */
    public record Note(String comment, int confidence, ReviewFlag flag) {}

    /** Hears of the note, after the box is closed. */
    public interface Taker {
        void take(Note note);
    }

    private static final int LINES = 4;
    private static final int WIDTH = 400;

    private final Control owner;
    private final Shell shell;
    private final Text field;
    private final ToggleRow<Integer> confidence;
    private final ToggleRow<ReviewFlag> flag;
    private final Taker taker;
    private final KeysOff keysOff = new KeysOff();
    private final Listener clicks = this::clicked;

    /** @param rightToLeft how an empty field runs; what is typed decides for each paragraph */
    public NoteBox(Control owner, String title, boolean rightToLeft, Note before, Taker taker) {
        this.owner = owner;
        this.taker = taker;
        int direction = rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        shell = new Shell(owner.getShell(), SWT.TOOL | SWT.ON_TOP | Window.getDefaultOrientation());
        shell.setText(NoteMessages.Box_title);
        shell.setLayout(new GridLayout());
        Label heading = new Label(shell, direction);
        heading.setText(title.replace("&", "&&"));
        heading.setLayoutData(wide(SWT.DEFAULT));
        field = new Text(shell, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | direction);
        field.setLayoutData(wide(LINES * field.getLineHeight()));
        field.setText(Objects.requireNonNullElse(before.comment(), ""));
        field.setSelection(field.getCharCount());
        confidence = new ToggleRow<>(
                shell,
                NoteMessages.Box_confidence,
                SWT.MOD3,
                List.of(1, 2, 3),
                List.of(NoteMessages.Confidence_low, NoteMessages.Confidence_medium, NoteMessages.Confidence_high));
        confidence.choose(before.confidence() == 0 ? null : before.confidence());
        flag = new ToggleRow<>(
                shell,
                NoteMessages.Box_flag,
                SWT.MOD1,
                List.of(ReviewFlag.values()),
                List.of(ReviewFlag.values()).stream().map(Tags::label).toList());
        flag.choose(before.flag());
        Label hint = new Label(shell, SWT.WRAP);
        hint.setText(NoteMessages.Box_hint);
        hint.setLayoutData(wide(SWT.DEFAULT));
        listen();
    }

    /** Opens under a place on the display. */
    public void open(Rectangle place) {
        shell.pack();
        shell.setLocation(inside(place, shell.getSize()));
        keysOff.begin();
        shell.open();
        field.setFocus();
    }

    public boolean isOpen() {
        return !shell.isDisposed();
    }

    /** The field, for tests that type. */
    public Text field() {
        return field;
    }

    /** What stands in the box now. */
    Note note() {
        Integer chosen = confidence.chosen();
        return new Note(field.getText(), chosen == null ? 0 : chosen, flag.chosen());
    }

    /** Keeps the note and closes the box. */
    void keep() {
        Note note = note();
        giveBack();
        taker.take(note);
    }

    private void listen() {
        field.addListener(SWT.KeyDown, this::pressed);
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                giveBack();
            }
        });
        shell.getDisplay().addFilter(SWT.MouseDown, clicks);
        shell.addListener(SWT.Dispose, event -> {
            keysOff.end();
            event.display.removeFilter(SWT.MouseDown, clicks);
        });
    }

    private void pressed(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && (event.stateMask & SWT.SHIFT) == 0) {
            event.doit = false;
            keep();
        } else if (confidence.pressed(event) || flag.pressed(event)) {
            event.doit = false;
        }
    }

    private void clicked(Event event) {
        if (event.widget instanceof Control control && control.getShell() != shell) {
            close();
        }
    }

    private void giveBack() {
        close();
        if (!owner.isDisposed()) {
            owner.setFocus();
        }
    }

    public void close() {
        keysOff.end();
        shell.dispose();
    }

    /** Under the place, or over it where the screen ends below. */
    private Point inside(Rectangle place, Point size) {
        Rectangle screen = owner.getMonitor().getClientArea();
        int x = Math.max(screen.x, Math.min(place.x - size.x / 2, screen.x + screen.width - size.x));
        boolean fits = place.y + place.height + size.y <= screen.y + screen.height;
        return new Point(x, fits ? place.y + place.height : Math.max(screen.y, place.y - size.y));
    }

    private static GridData wide(int height) {
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, height != SWT.DEFAULT);
        data.widthHint = WIDTH;
        data.heightHint = height;
        return data;
    }
}
