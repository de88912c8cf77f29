package org.isnad.ui.corpus.actors;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.project.Project;
import org.isnad.core.registry.MentionPlace;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.ui.corpus.mentions.PlaceColumns;
import org.isnad.ui.label.ItemLabels;
import org.isnad.ui.table.RightToLeftTables;

/** Lists the places of an actor in their context, to be ticked, and asks for the actor that they are of. */
final class SplitDialog extends TitleAreaDialog {

    private final Project project;
    private final Actor actor;
    private final List<MentionPlace> places;
    private CheckboxTableViewer table;
    private Text name;
    private Actor known;
    private Actor target;
    private List<MentionPlace> moved = List.of();

    SplitDialog(Shell shell, Project project, Actor actor, List<MentionPlace> places) {
        super(shell);
        this.project = project;
        this.actor = actor;
        this.places = places;
        setHelpAvailable(false);
    }

    /** A new one in no corpus, or one of the registry. */
    Actor target() {
        return target;
    }

    List<MentionPlace> moved() {
        return moved;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(RegistryMessages.Split_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(RegistryMessages.Split_target);
        name = new Text(area, SWT.BORDER | SWT.RIGHT_TO_LEFT);
        name.setMessage(RegistryMessages.Split_new);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.addModifyListener(event -> {
            // Typing over the name of a known actor makes a new one.
            known = known != null && name.getText().equals(ItemLabels.name(known)) ? known : null;
            validate();
        });
        Button existing = new Button(area, SWT.PUSH);
        existing.setText(RegistryMessages.Split_existing);
        existing.addListener(SWT.Selection, event -> choose());
        table = CheckboxTableViewer.newCheckList(
                area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.RIGHT_TO_LEFT);
        Table list = table.getTable();
        list.setHeaderVisible(true);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(3, 1)
                .hint(760, 300)
                .applyTo(list);
        PlaceColumns.add(table);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        table.setInput(places);
        table.addCheckStateListener(event -> validate());
        RightToLeftTables.beginAtFirstColumn(list);
        setTitle(NLS.bind(RegistryMessages.Split_heading, ItemLabels.name(actor)));
        setMessage(RegistryMessages.Split_message);
        name.setFocus();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, RegistryMessages.Split_ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, RegistryMessages.Cancel, false);
        validate();
    }

    private void choose() {
        List<Actor> others = project.corpus().getActors().stream()
                .filter(other -> other != actor)
                .toList();
        ActorChoice.ask(getShell(), RegistryMessages.Split_choose, others).ifPresent(chosen -> {
            known = chosen;
            name.setText(ItemLabels.name(chosen));
        });
    }

    private void validate() {
        boolean complete = !name.getText().isBlank() && table.getCheckedElements().length > 0;
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(complete);
        }
    }

    @Override
    protected void okPressed() {
        moved = Arrays.stream(table.getCheckedElements())
                .map(MentionPlace.class::cast)
                .toList();
        target = known;
        if (target == null) {
            target = CorpusFactory.eINSTANCE.createActor();
            target.setLabel(name.getText().strip());
            target.setType(actor.getType());
            target.setAnonymity(actor.getAnonymity());
        }
        super.okPressed();
    }
}
