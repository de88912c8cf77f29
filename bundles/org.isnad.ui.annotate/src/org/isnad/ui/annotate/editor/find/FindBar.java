package org.isnad.ui.annotate.editor.find;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.search.TextFinder;
import org.isnad.core.search.TextQuery;
import org.isnad.text.TextRange;
import org.isnad.ui.Debounce;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.Mark;
import org.isnad.ui.canvas.MarkStyle;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.look.Shade;

/**
 * A slim bar above an article that finds words in it while they are typed: Enter goes to the next hit, Shift+Enter to the one
 * before, Esc closes the bar and leaves the hit selected.
 */
public final class FindBar {

    private static final String KEY = FindBar.class.getName();
    /** No more hits are marked; all are counted and can be gone to. */
    private static final int MOST_MARKS = 2000;

    /** The key of the marks of one bar. */
    private record Found(int begin, int end) {}

    private final ArticleCanvas canvas;
    private final Composite bar;
    private final Text words;
    private final Combo how;
    private final Label count;
    private final TypedLetters letters;
    private final Debounce finding;
    private final int start;
    private List<TextRange> hits = List.of();
    private List<Mark> marks = List.of();
    private int current = -1;
    private String asked = "";

    /** Opens the bar over an article, or gives the one already there; what is selected is looked for. */
    public static FindBar open(ArticleCanvas canvas) {
        FindBar bar = canvas.getData(KEY) instanceof FindBar known ? known : new FindBar(canvas);
        bar.take(canvas.getText()
                .substring(canvas.getSelection().begin(), canvas.getSelection().end()));
        return bar;
    }

    private FindBar(ArticleCanvas canvas) {
        this.canvas = canvas;
        start = canvas.getSelection().begin();
        bar = new Composite(canvas.getParent(), SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        GridLayout layout = new GridLayout(4, false);
        layout.marginHeight = 2;
        bar.setLayout(layout);
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.RIGHT_TO_LEFT);
        words.setMessage(FindTexts.Find_message);
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        // Left to right also in a mirrored window, where GTK would cut the beginning of the label.
        how = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN | SWT.LEFT_TO_RIGHT);
        how.setItems(FindTexts.Find_folded, FindTexts.Find_exact, FindTexts.Find_regex);
        how.select(0);
        count = new Label(bar, SWT.NONE);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, false, false);
        wide.widthHint = 110;
        count.setLayoutData(wide);
        buttons();
        letters = new TypedLetters(bar);
        finding = new Debounce(words, 120, this::find);
        words.addListener(SWT.Modify, event -> finding.request());
        how.addListener(SWT.Selection, event -> find());
        words.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                event.detail = SWT.TRAVERSE_NONE;
            }
        });
        words.addListener(SWT.KeyDown, this::pressed);
        how.addListener(SWT.KeyDown, this::pressed);
        canvas.setData(KEY, this);
        bar.moveAbove(canvas);
        bar.getParent().layout(true, true);
    }

    private void buttons() {
        ToolBar buttons = new ToolBar(bar, SWT.FLAT);
        button(buttons, "▲", FindTexts.Find_previous, () -> step(false));
        button(buttons, "▼", FindTexts.Find_next, () -> step(true));
        button(buttons, "✕", FindTexts.Find_close, this::close);
    }

    private static void button(ToolBar bar, String face, String name, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(face);
        item.setToolTipText(name);
        item.addListener(SWT.Selection, event -> action.run());
    }

    /** What is found now, in UTF-16 code units. */
    public List<TextRange> hits() {
        return hits;
    }

    /** What the bar says beside the words. */
    public String status() {
        return count.getText();
    }

    /** Where the words are typed. */
    public Text words() {
        return words;
    }

    private void take(String selected) {
        if (!selected.isBlank() && selected.indexOf('\n') < 0) {
            words.setText(selected);
        }
        words.setFocus();
        words.selectAll();
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            if (asked.equals(question())) {
                step((event.stateMask & SWT.SHIFT) == 0);
            } else {
                find();
            }
            event.doit = false;
        } else if (event.keyCode == SWT.ESC) {
            close();
            event.doit = false;
        }
    }

    /** Looks again where the words or the way changed; the hit at or after the place where the bar was opened is the first. */
    private void find() {
        if (bar.isDisposed()) {
            return;
        }
        asked = question();
        Outcome<List<TextRange>> found = query().isBlank() ? Outcome.of(List.of()) : search();
        List<TextRange> now = found.isPresent() ? found.value() : List.of();
        count.setToolTipText(
                found.problems().stream().findFirst().map(p -> p.message()).orElse(null));
        if (!now.equals(hits)) {
            hits = List.copyOf(now);
            current = -1;
            mark();
        }
        tell();
    }

    private String query() {
        return words.getText();
    }

    private String question() {
        return how.getSelectionIndex() + query();
    }

    private Outcome<List<TextRange>> search() {
        TextQuery query =
                switch (how.getSelectionIndex()) {
                    case 1 -> TextQuery.exact(query());
                    case 2 -> TextQuery.regex(query(), false);
                    default -> TextQuery.folded(query());
                };
        return TextFinder.of(query).then(finder -> finder.find(canvas.getText(), new BasicMonitor()));
    }

    private void mark() {
        RGB colour = Shade.of(canvas.getDisplay()) == Shade.DARK ? new RGB(120, 95, 0) : new RGB(255, 226, 110);
        List<Mark> fresh = new ArrayList<>();
        hits.stream()
                .limit(MOST_MARKS)
                .forEach(hit -> fresh.add(new Mark(
                        hit.begin(), hit.end(), new Found(hit.begin(), hit.end()), new MarkStyle.Background(colour))));
        canvas.changeMarks(marks, fresh);
        marks = fresh;
        if (!hits.isEmpty()) {
            show(firstFrom(start));
        }
    }

    private int firstFrom(int offset) {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).begin() >= offset) {
                return i;
            }
        }
        return 0;
    }

    private void step(boolean forward) {
        if (!hits.isEmpty()) {
            show(Math.floorMod(current + (forward ? 1 : -1), hits.size()));
        }
        tell();
    }

    private void show(int index) {
        current = index;
        TextRange hit = hits.get(index);
        canvas.setSelection(hit.begin(), hit.end());
        canvas.reveal(hit.begin(), hit.end());
    }

    private void tell() {
        if (query().isBlank()) {
            count.setText("");
        } else if (hits.isEmpty()) {
            count.setText(FindTexts.Find_none);
        } else {
            count.setText(NLS.bind(FindTexts.Find_count, Isolate.of(current + 1), Isolate.of(hits.size())));
        }
    }

    /** Takes the bar and its marks away; the place stays selected and gets the keys. */
    public void close() {
        letters.close();
        canvas.setData(KEY, null);
        canvas.changeMarks(marks, List.of());
        Composite parent = bar.getParent();
        bar.dispose();
        parent.layout(true, true);
        canvas.setFocus();
    }
}
