package org.isnad.ui.exchange.article;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.isnad.ui.exchange.Messages;

/** Second page: the articles that will come of the files, with what was guessed about each, to be put right. */
final class ArticlesPage extends WizardPage {

    private final Candidates candidates;
    private CheckboxTableViewer table;
    private ZonePreview zones;

    ArticlesPage(Candidates candidates) {
        super("articles", Messages.Articles_title, null);
        this.candidates = candidates;
        setDescription(Messages.Articles_message);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        table = ArticleTable.create(sash, this::edited);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setCheckStateProvider(new Wanted());
        table.addCheckStateListener(event -> {
            candidates.want((Candidate) event.getElement(), event.getChecked());
            table.refresh();
            validate();
        });
        zones = new ZonePreview(sash);
        table.addSelectionChangedListener(
                event -> zones.show((Candidate) table.getStructuredSelection().getFirstElement()));
        sash.setWeights(1, 1);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        setControl(sash);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            table.setInput(candidates.readable());
            if (!candidates.readable().isEmpty()) {
                table.setSelection(new StructuredSelection(candidates.readable().get(0)), true);
            }
            validate();
        }
        super.setVisible(visible);
        if (visible) {
            table.getControl().setFocus();
        }
    }

    private void edited(Candidate candidate) {
        table.update(candidate, null);
        validate();
    }

    private void validate() {
        var wrong = candidates.wanted().stream()
                .filter(candidate -> !candidate.hasValidDate())
                .findFirst();
        setErrorMessage(wrong.map(candidate -> NLS.bind(Messages.Articles_badDate, candidate.value(Field.PUBLISHED)))
                .orElse(null));
        long twins = candidates.readable().stream()
                .filter(candidate -> candidate.twin().isPresent())
                .count();
        setMessage(twins == 0 ? null : NLS.bind(Messages.Articles_twins, twins), INFORMATION);
        setPageComplete(wrong.isEmpty() && !candidates.wanted().isEmpty());
    }

    private static final class Wanted implements ICheckStateProvider {

        @Override
        public boolean isChecked(Object element) {
            return ((Candidate) element).isWanted();
        }

        @Override
        public boolean isGrayed(Object element) {
            return false;
        }
    }
}
