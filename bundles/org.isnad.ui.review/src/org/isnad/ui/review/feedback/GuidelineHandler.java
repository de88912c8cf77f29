package org.isnad.ui.review.feedback;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Item;
import org.isnad.review.feedback.FeedbackEntry;
import org.isnad.review.feedback.GuidelineExample;
import org.isnad.review.reading.Reading;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.Selections;
import org.isnad.ui.canvas.draw.ItemPlace;

/** Writes the selected annotation into the guideline as an example, with the decision on it where there is one. */
public final class GuidelineHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        Optional<OpenLayer> layer = ArticleEditors.layer(editor);
        Optional<Item> item =
                Selections.all(editor.getSite().getSelectionProvider().getSelection(), Item.class).stream()
                        .findFirst();
        if (layer.isEmpty() || item.isEmpty()) {
            MessageDialog.openInformation(shell, FeedbackMessages.Guideline_title, FeedbackMessages.Guideline_noItem);
            return null;
        }
        example(layer.get(), item.get())
                .filter(example -> confirmed(shell, example))
                .ifPresent(example -> {
                    var written = example.append(layer.get().project(), Locale.getDefault());
                    ProblemDialogs.show(shell, FeedbackMessages.Guideline_title, written.problems());
                    if (!written.hasErrors()) {
                        OverlayHandler.say(editor, FeedbackMessages.Guideline_written);
                    }
                });
        return null;
    }

    private static boolean confirmed(Shell shell, GuidelineExample example) {
        return MessageDialog.openConfirm(
                shell,
                FeedbackMessages.Guideline_title,
                FeedbackMessages.Guideline_append + "\n\n" + example.markdown());
    }

    static Optional<GuidelineExample> example(OpenLayer layer, Item item) {
        Locale locale = Locale.getDefault();
        Optional<GuidelineExample> decided = ActiveFeedback.of(layer)
                .toOptional()
                .flatMap(feedback -> feedback.entries().stream()
                        .filter(entry -> isOf(entry, item))
                        .findFirst()
                        .map(entry -> GuidelineExample.of(feedback, entry, layer.project(), locale)));
        return decided.or(() -> ItemPlace.of(item)
                .filter(place -> place.end() <= layer.text().length())
                .map(place -> GuidelineExample.of(
                        layer.article(), layer.text(), place.begin(), place.end(), item.getComment(), locale)));
    }

    private static boolean isOf(FeedbackEntry entry, Item item) {
        return entry.own()
                .map(Reading::id)
                .filter(id -> id.equals(item.getId()))
                .isPresent();
    }
}
