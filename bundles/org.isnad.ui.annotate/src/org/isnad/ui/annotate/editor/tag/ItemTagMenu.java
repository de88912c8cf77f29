package org.isnad.ui.annotate.editor.tag;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.SetFeature;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Stance;
import org.isnad.model.corpus.Corpus;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.EditorMessages;
import org.isnad.ui.annotate.editor.stance.ScoreOffers;
import org.isnad.ui.canvas.draw.StanceScore;
import org.isnad.ui.label.Tags;

/** The tags of the selected item as submenus, so that the mouse reaches what the digits set. */
public final class ItemTagMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        if (page == null || !(page.getActiveEditor() instanceof ArticleEditor editor)) {
            return new IContributionItem[0];
        }
        return editor.selectedItem().map(item -> menus(editor, item)).orElse(new IContributionItem[0]);
    }

    private static IContributionItem[] menus(ArticleEditor editor, Item item) {
        List<IContributionItem> menus = new ArrayList<>();
        if (item instanceof Stance stance) {
            menus.add(scores(editor, stance));
        }
        item.eClass().getEAllAttributes().stream()
                .filter(feature -> !isOther(feature))
                .forEach(feature -> Tags.tagSet(feature).ifPresent(set -> menus.add(tags(editor, item, feature, set))));
        return menus.toArray(IContributionItem[]::new);
    }

    /** What is set as a score, or by the machinery of review. */
    private static boolean isOther(EAttribute feature) {
        return List.of("origin", "decision", "polarity", "intensity", "targetKind")
                .contains(feature.getName());
    }

    private static MenuManager scores(ArticleEditor editor, Stance stance) {
        MenuManager menu = new MenuManager(EditorMessages.Stance_score);
        ScoreOffers offers = new ScoreOffers(editor.layer().project().corpus());
        StanceScore now = StanceScore.of(stance);
        offers.find("")
                .forEach(score -> menu.add(radio(
                        editor,
                        score.label(),
                        score.value().equals(now),
                        score.value().edit(editor.layer(), stance))));
        return menu;
    }

    private static MenuManager tags(ArticleEditor editor, Item item, EAttribute feature, EEnum set) {
        Corpus corpus = editor.layer().project().corpus();
        MenuManager menu = new MenuManager(Tags.label(feature));
        for (Enumerator tag : Tags.offered(set, corpus)) {
            Edit edit = new SetFeature(editor.layer(), item, feature, tag);
            menu.add(radio(editor, Tags.label(tag, corpus), item.eGet(feature) == tag, edit));
        }
        return menu;
    }

    private static ActionContributionItem radio(ArticleEditor editor, String label, boolean checked, Edit edit) {
        Action action = new Action(label.replace("&", "&&"), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    editor.run(edit);
                }
            }
        };
        action.setChecked(checked);
        action.setEnabled(editor.layer().isEditable());
        return new ActionContributionItem(action);
    }
}
