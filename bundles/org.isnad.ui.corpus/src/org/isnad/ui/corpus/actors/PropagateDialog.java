package org.isnad.ui.corpus.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Actor;
import org.isnad.text.Folding;
import org.isnad.ui.label.ItemLabels;
import org.isnad.ui.label.Tags;

/** Asks which names of an actor are to be looked for, as what they are suggested, and where. */
final class PropagateDialog extends TitleAreaDialog {

    private static final List<MentionType> TYPES = List.of(MentionType.NAME, MentionType.NOMINAL);

    private final Actor actor;
    private final Map<String, Boolean> choices = new LinkedHashMap<>();
    private final boolean hasArticle;
    private boolean everywhere;
    private MentionType type;

    /**
     * @param mention that was selected, or null: then all names of the actor are ticked, else only its words
     * @param words of the mention, or null
     * @param hasArticle whether an article is open that the search can be kept to
     */
    PropagateDialog(Shell shell, Actor actor, ActorMention mention, String words, boolean hasArticle) {
        super(shell);
        this.actor = actor;
        this.hasArticle = hasArticle;
        everywhere = mention == null || !hasArticle;
        type = mention == null || !TYPES.contains(mention.getMentionType())
                ? MentionType.NAME
                : mention.getMentionType();
        boolean pronoun = mention != null && !TYPES.contains(mention.getMentionType());
        if (words != null && !pronoun) {
            add(words, true);
        }
        boolean all = words == null || pronoun;
        add(actor.getLabel(), all);
        actor.getAliases().forEach(alias -> add(alias, all));
        setHelpAvailable(false);
    }

    /** Names that are one when folded are offered once. */
    private void add(String name, boolean ticked) {
        boolean known = name == null
                || name.isBlank()
                || choices.keySet().stream()
                        .anyMatch(other -> Folding.key(other).equals(Folding.key(name)));
        if (!known) {
            choices.put(name, ticked);
        }
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        choices.forEach((name, ticked) -> {
            if (ticked) {
                names.add(name);
            }
        });
        return names;
    }

    boolean isEverywhere() {
        return everywhere;
    }

    MentionType type() {
        return type;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(RegistryMessages.Propagate_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(RegistryMessages.Propagate_names);
        Composite names = new Composite(area, SWT.RIGHT_TO_LEFT);
        GridLayoutFactory.fillDefaults().applyTo(names);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
        choices.forEach((name, ticked) -> tick(names, name, ticked));
        new Label(area, SWT.NONE).setText(Tags.label(AnnotationPackage.Literals.ACTOR_MENTION__MENTION_TYPE));
        Combo types = new Combo(area, SWT.READ_ONLY | SWT.LEFT_TO_RIGHT);
        TYPES.forEach(tag -> types.add(Tags.label(tag)));
        types.select(TYPES.indexOf(type));
        types.addListener(SWT.Selection, event -> type = TYPES.get(types.getSelectionIndex()));
        new Label(area, SWT.NONE).setText(RegistryMessages.Propagate_where);
        Button here = new Button(area, SWT.RADIO);
        here.setText(RegistryMessages.Propagate_article);
        here.setEnabled(hasArticle);
        here.setSelection(!everywhere);
        Button all = new Button(area, SWT.RADIO);
        all.setText(RegistryMessages.Propagate_corpus);
        all.setSelection(everywhere);
        all.addListener(SWT.Selection, event -> everywhere = all.getSelection());
        setTitle(NLS.bind(RegistryMessages.Propagate_heading, ItemLabels.name(actor)));
        setMessage(RegistryMessages.Propagate_message);
        return area;
    }

    private void tick(Composite parent, String name, boolean ticked) {
        Button box = new Button(parent, SWT.CHECK);
        box.setText(name.replace("&", "&&"));
        box.setSelection(ticked);
        box.addListener(SWT.Selection, event -> {
            choices.put(name, box.getSelection());
            enable();
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, RegistryMessages.Propagate_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, RegistryMessages.Cancel, false);
        enable();
    }

    private void enable() {
        getButton(IDialogConstants.OK_ID).setEnabled(!names().isEmpty());
    }
}
