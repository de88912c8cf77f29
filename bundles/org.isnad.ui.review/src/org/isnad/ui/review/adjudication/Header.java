package org.isnad.ui.review.adjudication;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.review.adjudication.queue.Queue;

/** How far the article is, under what policy, and what one can do with gold as a whole. */
final class Header {

    private static final int BAR = 120;

    private final Composite bar;
    private final Label counts;
    private final ProgressBar progress;
    private final Label note;
    private final Map<Action, Button> buttons = new EnumMap<>(Action.class);

    Header(Composite parent, BiConsumer<Action, String> perform) {
        bar = new Composite(parent, Window.getDefaultOrientation());
        GridLayout layout = new GridLayout(7, false);
        layout.marginHeight = 3;
        bar.setLayout(layout);
        counts = new Label(bar, SWT.NONE);
        counts.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        progress = new ProgressBar(bar, SWT.HORIZONTAL);
        GridData size = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        size.widthHint = BAR;
        progress.setLayoutData(size);
        note = new Label(bar, SWT.NONE);
        note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button(Action.POLICY, AdjudicationMessages.Dialog_policy, perform);
        button(Action.MERGE_AGAIN, AdjudicationMessages.Header_mergeAgain, perform);
        button(Action.FINISH, AdjudicationMessages.Header_finish, perform);
        button(Action.REOPEN_GOLD, AdjudicationMessages.Header_reopenGold, perform);
    }

    private void button(Action action, String label, BiConsumer<Action, String> perform) {
        Button button = new Button(bar, SWT.PUSH | SWT.NO_FOCUS);
        button.setText(Keys.of(action.command(), null)
                .map(key -> Isolate.sentence(label + " (" + Isolate.of(key) + ")"))
                .orElse(label));
        button.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> perform.accept(action, null));
        buttons.put(action, button);
    }

    /** @param stale whether layers say something that gold does not know yet */
    void show(Session session, Queue queue, boolean stale) {
        int all = queue.decided() + queue.open();
        String done = NLS.bind(
                AdjudicationMessages.Header_counts,
                new Object[] {Isolate.of(queue.decided()), Isolate.of(all), Isolate.of(queue.agreed())});
        String reopened = queue.reopened() == 0
                ? ""
                : "  ·  " + NLS.bind(AdjudicationMessages.Header_reopened, Isolate.of(queue.reopened()));
        counts.setText(Isolate.sentence(done + reopened));
        progress.setMaximum(Math.max(1, all));
        progress.setSelection(all == 0 ? 1 : queue.decided());
        boolean finished = session.gold().isSubmitted();
        note.setText(note(session, stale, finished));
        note.setToolTipText(note.getText());
        show(buttons.get(Action.FINISH), !finished);
        show(buttons.get(Action.REOPEN_GOLD), finished);
        boolean editable = session.gold().isEditable();
        buttons.get(Action.FINISH).setEnabled(editable);
        buttons.get(Action.MERGE_AGAIN).setEnabled(editable);
        bar.layout(true, true);
    }

    private static String note(Session session, boolean stale, boolean finished) {
        if (finished) {
            return AdjudicationMessages.Gold_finished;
        }
        if (session.gold().isReadOnly()) {
            return AdjudicationMessages.Gold_readOnly;
        }
        String names = session.annotators().stream().map(Isolate::of).collect(Collectors.joining("، "));
        String policy = Policies.name(session.plan().policy());
        String note = NLS.bind(AdjudicationMessages.Header_layers, names, Isolate.of(policy));
        return Isolate.sentence(stale ? AdjudicationMessages.Header_stale + "  ·  " + note : note);
    }

    private static void show(Button button, boolean visible) {
        button.setVisible(visible);
        ((GridData) button.getLayoutData()).exclude = !visible;
    }
}
