package org.isnad.ui.review.feedback;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.review.feedback.ArticleFeedback;
import org.isnad.review.feedback.Change;
import org.isnad.ui.canvas.draw.OverlayHost;
import org.isnad.ui.label.Isolate;

/** Shows over the article in its editor what gold says, or takes it away again. */
public final class OverlayHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        OverlayHost host = Adapters.adapt(editor, OverlayHost.class);
        if (host == null) {
            return null;
        }
        if (host.shown().isPresent()) {
            host.show(null);
            say(editor, FeedbackMessages.Overlay_hidden);
        } else {
            ActiveFeedback.of(host.layer(), HandlerUtil.getActiveShell(event), FeedbackMessages.Overlay_title)
                    .ifPresent(feedback -> {
                        host.show(new GoldOverlay());
                        say(editor, sentence(feedback));
                    });
        }
        return null;
    }

    private static String sentence(ArticleFeedback feedback) {
        return feedback.entries().isEmpty()
                ? FeedbackMessages.Overlay_nothing
                : NLS.bind(FeedbackMessages.Overlay_shown, new Object[] {
                    feedback.count(Change.CHANGED),
                    feedback.count(Change.REMOVED),
                    feedback.count(Change.MISSED),
                    feedback.count(Change.CONFIRMED)
                });
    }

    static void say(IEditorPart editor, String sentence) {
        editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(Isolate.of(sentence));
    }
}
