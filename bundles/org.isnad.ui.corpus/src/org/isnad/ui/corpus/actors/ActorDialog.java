package org.isnad.ui.corpus.actors;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.registry.Collectives;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Anonymity;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.CorpusPackage.Literals;
import org.isnad.ui.label.Tags;

/** Every field of an actor: names, type, members, roles with dates, note. */
final class ActorDialog extends TitleAreaDialog {

    private final Corpus corpus;
    private final Actor actor;
    private final String title;
    private Text label;
    private Text labelEn;
    private Text aliases;
    private Combo type;
    private Combo anonymity;
    private MemberList members;
    private RoleRows roles;
    private Text wikidata;
    private Text note;
    private Actor draft;

    /** @param actor whose values are shown; a new one is in no corpus */
    ActorDialog(Shell shell, Corpus corpus, Actor actor) {
        super(shell);
        this.corpus = corpus;
        this.actor = actor;
        title = actor.eContainer() == null ? RegistryMessages.Actor_new : RegistryMessages.Actor_edit;
        setHelpAvailable(false);
    }

    /** The values that were entered, as an actor in no corpus. */
    Actor draft() {
        return draft;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(12, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        label = field(area, Literals.ACTOR__LABEL, SWT.RIGHT_TO_LEFT, 1, actor.getLabel());
        labelEn = field(area, Literals.ACTOR__LABEL_EN, SWT.LEFT_TO_RIGHT, 1, actor.getLabelEn());
        type = combo(area, Literals.ACTOR__TYPE, ActorType.VALUES, actor.getType());
        anonymity = combo(area, Literals.ACTOR__ANONYMITY, Anonymity.VALUES, actor.getAnonymity());
        aliases = field(
                area,
                Literals.ACTOR__ALIASES,
                SWT.RIGHT_TO_LEFT | SWT.MULTI | SWT.V_SCROLL,
                3,
                String.join("\n", actor.getAliases()));
        aliases.setToolTipText(RegistryMessages.Actor_aliases);
        label(area, Tags.label(Literals.ACTOR__ROLES));
        Composite held = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(held);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(held);
        roles = new RoleRows(held, actor.getRoles(), this::validate);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(roles.control());
        label(area, Tags.label(Literals.ACTOR__MEMBERS));
        Composite group = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(group);
        members = new MemberList(group, actor.getMembers(), candidates());
        wikidata = field(area, Literals.ACTOR__WIKIDATA, SWT.LEFT_TO_RIGHT, 3, actor.getWikidata());
        wikidata.setMessage("Q…");
        note = field(
                area,
                Literals.ACTOR__NOTE,
                SWT.RIGHT_TO_LEFT | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL,
                3,
                actor.getNote());
        setTitle(title);
        setMessage(RegistryMessages.Actor_message);
        label.setFocus();
        return area;
    }

    /** Who can be a member without making the actor a member of itself. */
    private List<Actor> candidates() {
        return corpus.getActors().stream()
                .filter(other -> other != actor && !Collectives.isLoop(actor, List.of(other)))
                .toList();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.CANCEL_ID).setText(RegistryMessages.Cancel);
        validate();
    }

    private static void label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, 6)
                .applyTo(label);
    }

    private Text field(Composite area, EStructuralFeature feature, int style, int columns, String value) {
        label(area, Tags.label(feature));
        Text text = new Text(area, SWT.BORDER | style);
        text.setText(Objects.requireNonNullElse(value, ""));
        text.addModifyListener(event -> validate());
        boolean lines = (style & SWT.MULTI) != 0;
        GridDataFactory.fillDefaults()
                .grab(true, lines)
                .span(columns, 1)
                .hint(180, lines ? 52 : SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    private static Combo combo(
            Composite area, EStructuralFeature feature, List<? extends Enumerator> tags, Enumerator now) {
        label(area, Tags.label(feature));
        // Left to right also in a mirrored window, where GTK would cut the beginning of the label.
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.LEFT_TO_RIGHT);
        combo.add("");
        tags.forEach(tag -> combo.add(Tags.label(tag)));
        combo.select(now == null ? 0 : tags.indexOf(now) + 1);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private void validate() {
        String problem = problem();
        setErrorMessage(problem);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID)
                    .setEnabled(problem == null && !text(label).isEmpty());
        }
    }

    private String problem() {
        if (wikidata != null && !text(wikidata).matches("(Q[1-9]\\d*)?")) {
            return RegistryMessages.Actor_badWikidata;
        }
        return roles == null ? null : roles.problem();
    }

    @Override
    protected void okPressed() {
        draft = CorpusFactory.eINSTANCE.createActor();
        draft.setLabel(text(label));
        draft.setLabelEn(orNull(text(labelEn)));
        draft.setType(type.getSelectionIndex() <= 0 ? null : ActorType.VALUES.get(type.getSelectionIndex() - 1));
        draft.setAnonymity(
                anonymity.getSelectionIndex() <= 0 ? null : Anonymity.VALUES.get(anonymity.getSelectionIndex() - 1));
        Arrays.stream(aliases.getText().split("\\R"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .forEach(draft.getAliases()::add);
        draft.getMembers().addAll(members.members());
        draft.getRoles().addAll(roles.roles());
        draft.setWikidata(orNull(text(wikidata)));
        draft.setNote(orNull(text(note)));
        super.okPressed();
    }

    private static String text(Text field) {
        return field.getText().strip();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
