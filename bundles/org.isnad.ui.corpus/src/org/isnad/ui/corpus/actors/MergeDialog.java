package org.isnad.ui.corpus.actors;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.registry.MergedActor;
import org.isnad.core.registry.Tally;
import org.isnad.model.corpus.Actor;
import org.isnad.ui.corpus.CorpusCounts;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.ItemLabels;

/** Asks which of some actors stays, and shows what it will be like and what changes. */
final class MergeDialog extends TitleAreaDialog {

    private final List<Actor> actors;
    private final Tally tally = CorpusCounts.get().tally();
    private Actor into;
    private Text preview;

    MergeDialog(Shell shell, List<Actor> actors) {
        super(shell);
        this.actors = actors;
        // Most likely the one that is used most.
        into = actors.stream()
                .max(Comparator.comparingInt(actor -> tally.actor(actor.getId()).all()))
                .orElseThrow();
        setHelpAvailable(false);
    }

    Actor into() {
        return into;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(RegistryMessages.Merge_title);
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
        new Label(area, SWT.NONE).setText(RegistryMessages.Merge_stays);
        Composite choices = new Composite(area, SWT.RIGHT_TO_LEFT);
        GridLayoutFactory.fillDefaults().applyTo(choices);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
        for (Actor actor : actors) {
            Button choice = new Button(choices, SWT.RADIO);
            choice.setText(text(actor));
            choice.setSelection(actor == into);
            choice.addListener(SWT.Selection, event -> {
                if (choice.getSelection()) {
                    into = actor;
                    preview.setText(preview());
                }
            });
        }
        new Label(area, SWT.NONE).setText(RegistryMessages.Merge_preview);
        preview = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.RIGHT_TO_LEFT);
        preview.setText(preview());
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 150).applyTo(preview);
        setTitle(RegistryMessages.Merge_title);
        setMessage(RegistryMessages.Merge_message);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, RegistryMessages.Merge_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, RegistryMessages.Cancel, false);
    }

    private String text(Actor actor) {
        Tally.ActorCount count = tally.actor(actor.getId());
        String english = actor.getLabelEn() == null ? "" : " – " + Isolate.of(actor.getLabelEn());
        return ItemLabels.name(actor) + english + " "
                + Isolate.sentence(
                        NLS.bind(RegistryMessages.Merge_counts, count.mentions(), count.held() + count.toward()));
    }

    /** A line for each thing that it will have. */
    private String preview() {
        List<Actor> others = actors.stream().filter(actor -> actor != into).toList();
        MergedActor merged = MergedActor.of(into, others);
        int mentions = 0;
        int stances = 0;
        for (Actor other : others) {
            Tally.ActorCount count = tally.actor(other.getId());
            mentions += count.mentions();
            stances += count.held() + count.toward();
        }
        StringBuilder lines = new StringBuilder();
        line(lines, RegistryMessages.Actors_label, ItemLabels.name(into));
        line(lines, RegistryMessages.Actors_latin, merged.labelEn());
        line(lines, RegistryMessages.Actors_aliases, String.join("، ", merged.aliases()));
        line(
                lines,
                RegistryMessages.Merge_roles,
                merged.newRoles().stream().map(role -> role.getTitle()).collect(Collectors.joining("، ")));
        line(
                lines,
                RegistryMessages.Merge_members,
                merged.members().stream().map(ItemLabels::name).collect(Collectors.joining("، ")));
        line(lines, RegistryMessages.Merge_note, merged.note());
        line(
                lines,
                RegistryMessages.Merge_goes,
                others.stream().map(ItemLabels::name).collect(Collectors.joining("، ")));
        lines.append(Isolate.sentence(NLS.bind(RegistryMessages.Merge_moved, mentions, stances)));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String label, String value) {
        if (value != null && !value.isEmpty()) {
            lines.append(Isolate.of(label)).append(": ").append(value).append('\n');
        }
    }
}
