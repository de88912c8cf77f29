package org.isnad.ui.review.feedback;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.Item;
import org.isnad.review.feedback.ArticleFeedback;
import org.isnad.review.feedback.Change;
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
        Optional<Item> item = item(editor);
        Optional<OpenLayer> layer = item.flatMap(one -> layer(editor, one));
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

    /** What an editor says it is about, else what is selected in it. */
    private static Optional<Item> item(IEditorPart editor) {
        ISelectionProvider selection = editor.getSite().getSelectionProvider();
        return Optional.ofNullable(editor.getAdapter(Item.class)).or(() -> Optional.ofNullable(selection)
                .flatMap(provider -> Selections.first(provider.getSelection(), Item.class)));
    }

    /** The layer of an item, which need not be the one that the editor saves. */
    private static Optional<OpenLayer> layer(IEditorPart editor, Item item) {
        return ArticleEditors.layer(editor).stream()
                .flatMap(layer -> layer.project().openLayers().stream())
                .filter(layer -> layer.resource() == item.eResource())
                .findFirst();
    }

    private static boolean confirmed(Shell shell, GuidelineExample example) {
        return MessageDialog.openConfirm(
                shell,
                FeedbackMessages.Guideline_title,
                FeedbackMessages.Guideline_append + "\n\n" + example.markdown());
    }

    static Optional<GuidelineExample> example(OpenLayer layer, Item item) {
        Locale locale = Locale.getDefault();
        return said(layer, item)
                .map(said -> GuidelineExample.of(said.feedback(), said.entry(), layer.project(), locale))
                .or(() -> ItemPlace.of(item)
                        .filter(place -> place.end() <= layer.text().length())
                        .map(place -> GuidelineExample.of(
                                layer.article(), layer.text(), place.begin(), place.end(), item.getComment(), locale)));
    }

    /** What gold says to one annotator. */
    private record Said(ArticleFeedback feedback, FeedbackEntry entry) {}

    /** The decision on an item; of gold, to somebody who had it otherwise, as far as anybody had. */
    private static Optional<Said> said(OpenLayer layer, Item item) {
        boolean gold = layer.annotator().equals(Project.GOLD);
        List<String> annotators = gold ? layer.project().layers(layer.article()) : List.of(layer.annotator());
        return annotators.stream()
                .filter(annotator -> !annotator.equals(Project.GOLD))
                .flatMap(annotator ->
                        ActiveFeedback.of(layer.project(), layer.article(), annotator).toOptional().stream())
                .flatMap(feedback -> feedback.entries().stream()
                        .filter(entry -> isOf(gold ? entry.gold() : entry.own(), item))
                        .map(entry -> new Said(feedback, entry)))
                .min(Comparator.comparing(said -> said.entry().change() == Change.CONFIRMED));
    }

    private static boolean isOf(Optional<Reading> reading, Item item) {
        return reading.map(Reading::id).filter(id -> id.equals(item.getId())).isPresent();
    }
}
