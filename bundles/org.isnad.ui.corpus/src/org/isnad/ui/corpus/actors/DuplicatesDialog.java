package org.isnad.ui.corpus.actors;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.registry.NearDuplicate;
import org.isnad.core.registry.NearDuplicate.Reason;
import org.isnad.model.corpus.Actor;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.ItemLabels;
import org.isnad.ui.look.TypeDots;
import org.isnad.ui.table.RightToLeftTables;

/** Lists pairs of actors that look alike; each is merged, or said to be two. */
final class DuplicatesDialog extends TitleAreaDialog {

    private final Scene scene;
    private TableViewer table;
    private Button merge;
    private Button different;

    DuplicatesDialog(Scene scene) {
        super(scene.shell());
        this.scene = scene;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(RegistryMessages.Duplicates_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.RIGHT_TO_LEFT);
        table.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(1, 3)
                .hint(640, 300)
                .applyTo(table.getControl());
        column(RegistryMessages.Duplicates_one, 220, pair -> name(pair.one()), NearDuplicate::one);
        column(RegistryMessages.Duplicates_other, 220, pair -> name(pair.other()), NearDuplicate::other);
        column(RegistryMessages.Duplicates_reason, 190, pair -> text(pair.reason()), null);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.addSelectionChangedListener(event -> enable());
        table.addOpenListener(event -> mergePair());
        RightToLeftTables.beginAtFirstColumn(table.getTable());
        merge = button(area, RegistryMessages.Duplicates_merge, this::mergePair);
        different = button(area, RegistryMessages.Duplicates_different, this::tellApart);
        setTitle(RegistryMessages.Duplicates_title);
        refresh(0);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    private void column(
            String title, int width, Function<NearDuplicate, String> text, Function<NearDuplicate, Actor> actor) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEAD);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object pair) {
                return text.apply((NearDuplicate) pair);
            }

            @Override
            public Image getImage(Object pair) {
                return actor == null
                        ? null
                        : TypeDots.of(actor.apply((NearDuplicate) pair).getType());
            }
        });
    }

    private static Button button(Composite area, String label, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(label);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private static String name(Actor actor) {
        String english = actor.getLabelEn() == null ? "" : " – " + Isolate.of(actor.getLabelEn());
        return ItemLabels.name(actor) + english;
    }

    private static String text(Reason reason) {
        return switch (reason) {
            case SAME_LABEL -> RegistryMessages.Reason_label;
            case SHARED_NAME -> RegistryMessages.Reason_shared;
            case SAME_LATIN -> RegistryMessages.Reason_latin;
            case SAME_WORDS -> RegistryMessages.Reason_words;
            case TRANSLITERATION -> RegistryMessages.Reason_sound;
            case SPELLING -> RegistryMessages.Reason_spelling;
        };
    }

    private NearDuplicate selected() {
        return (NearDuplicate) table.getStructuredSelection().getFirstElement();
    }

    private void mergePair() {
        NearDuplicate pair = selected();
        if (pair != null) {
            int index = table.getTable().getSelectionIndex();
            Scene here = new Scene(getShell(), scene.page(), scene.project(), scene.selection());
            Merging.run(here, List.of(pair.one(), pair.other()));
            refresh(index);
        }
    }

    private void tellApart() {
        NearDuplicate pair = selected();
        if (pair != null) {
            int index = table.getTable().getSelectionIndex();
            NotTheSame.get().add(scene.project(), pair);
            refresh(index);
        }
    }

    private void refresh(int index) {
        List<NearDuplicate> pairs = NotTheSame.get().open(scene.project());
        table.setInput(pairs);
        if (!pairs.isEmpty()) {
            table.setSelection(
                    new StructuredSelection(pairs.get(Math.min(Math.max(0, index), pairs.size() - 1))), true);
        }
        setMessage(pairs.isEmpty() ? RegistryMessages.Duplicates_none : RegistryMessages.Duplicates_message);
        enable();
    }

    private void enable() {
        merge.setEnabled(selected() != null);
        different.setEnabled(selected() != null);
    }
}
