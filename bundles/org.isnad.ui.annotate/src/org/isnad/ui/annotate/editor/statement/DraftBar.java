package org.isnad.ui.annotate.editor.statement;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.EditorMessages;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Snippet;

/** The bar over the text that says what a statement in the making has and wants next; it is there only as long. */
final class DraftBar {

    private static final int LENGTH = 24;

    private final Composite bar;
    private final Label parts;
    private final Label step;
    private final Button finish;

    DraftBar(Composite parent, Runnable accept, Runnable cancel) {
        bar = new Composite(parent, Window.getDefaultOrientation());
        bar.setLayout(new GridLayout(4, false));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.exclude = true;
        bar.setLayoutData(data);
        bar.setVisible(false);
        step = new Label(bar, SWT.NONE);
        parts = new Label(bar, SWT.NONE);
        parts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        finish = button(EditorMessages.Draft_finish, accept);
        button(EditorMessages.Draft_cancel, cancel);
    }

    /** Shows a draft, or hides the bar for null. */
    void show(StatementDraft draft, String text) {
        if (draft != null) {
            parts.setText(describe(draft, text));
            step.setText(next(draft.step()));
            finish.setEnabled(draft.isComplete());
        }
        ((GridData) bar.getLayoutData()).exclude = draft == null;
        bar.setVisible(draft != null);
        bar.getParent().layout(true, true);
    }

    private Button button(String label, Runnable action) {
        Button button = new Button(bar, SWT.PUSH | SWT.NO_FOCUS);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private static String next(StatementDraft.Step step) {
        return switch (step) {
            case SOURCE -> EditorMessages.Draft_wantsSource;
            case CUE -> EditorMessages.Draft_wantsCue;
            case CONTENT -> EditorMessages.Draft_wantsContent;
            case READY -> EditorMessages.Draft_ready;
        };
    }

    private static String describe(StatementDraft draft, String text) {
        List<TextRange> sources = draft.sources().stream()
                .map(source -> new TextRange(source.getBegin(), source.getEnd()))
                .toList();
        return NLS.bind(
                EditorMessages.Draft_parts,
                new Object[] {words(sources, text), words(draft.cue(), text), words(draft.content(), text)});
    }

    private static String words(List<TextRange> ranges, String text) {
        String all = ranges.stream().map(range -> range.of(text)).collect(Collectors.joining(" … "));
        return all.isEmpty() ? "–" : Isolate.of(Snippet.of(all, LENGTH));
    }
}
