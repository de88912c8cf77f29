package org.isnad.ui.exchange.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ReadDocument;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.exchange.Marks;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.exchange.WizardWork;
import org.isnad.ui.exchange.reading.LayerTypes.LayerType;
import org.isnad.ui.label.Isolate;

/** The documents that were read, the layers and types of each, and its text with what they cover. */
final class DocumentsPage extends WizardPage {

    private final Intake intake;
    private SashForm upper;
    private Columns<ReadDocument> documents;
    private Columns<LayerType> types;
    private DocumentText text;
    private Text problems;

    DocumentsPage(Intake intake) {
        super("documents", Messages.Reading_documentsTitle, null);
        this.intake = intake;
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        upper = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(760, 380).applyTo(upper);
        documents = new Columns<>(upper, SWT.SINGLE);
        documents.add(Messages.Reading_document, 2, document -> Isolate.of(document.id()));
        documents.addText(
                Messages.Articles_titleColumn,
                3,
                document -> Isolate.of(document.details().title()));
        documents.add(
                Messages.Reading_characters,
                1,
                document -> String.valueOf(document.text().length()));
        documents.add(Messages.Reading_layers, 2, DocumentsPage::layers);
        documents.add(Messages.Reading_annotations, 1, document -> String.valueOf(LayerTypes.count(document)));
        SashForm lower = new SashForm(upper, SWT.HORIZONTAL);
        types = new Columns<>(lower, SWT.SINGLE);
        types.add(Messages.Reading_layer, 2, type -> Isolate.of(type.annotator()));
        types.add(Messages.Reading_type, 3, type -> Isolate.of(type.type()));
        types.add(
                Messages.Reading_annotations,
                2,
                type -> String.valueOf(type.ranges().size()));
        text = new DocumentText(lower);
        lower.setWeights(1, 1);
        upper.setWeights(1, 2);
        problems = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(760, 5 * problems.getLineHeight())
                .applyTo(problems);
        documents.viewer().addSelectionChangedListener(event -> show(documents.selected()));
        types.viewer().addSelectionChangedListener(event -> text.mark(types.selected()));
        setControl(area);
    }

    private static String layers(ReadDocument document) {
        return document.layers().stream()
                .map(layer -> layer.annotator().isEmpty() ? Messages.Reading_unnamed : Isolate.of(layer.annotator()))
                .collect(Collectors.joining(" · "));
    }

    private void show(ReadDocument document) {
        types.viewer().setInput(document == null ? List.of() : LayerTypes.of(document));
        text.show(document == null ? "" : document.text());
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            setPageComplete(intake.isCurrent() && !intake.documents().isEmpty());
            // The page is drawn first, so that the reading is seen to run.
            getShell().getDisplay().asyncExec(this::read);
        }
    }

    private void read() {
        if (getControl().isDisposed() || intake.isCurrent()) {
            return;
        }
        intake.take(WizardWork.run(getContainer(), intake::read));
        if (!getControl().isDisposed()) {
            show();
        }
    }

    private void show() {
        List<ReadDocument> read = intake.documents();
        documents.viewer().setInput(read);
        documents
                .viewer()
                .setSelection(read.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(read.get(0)));
        problems.setText(Marks.lines(intake.problems().stream()
                .map(ProblemDialogs::sentence)
                .distinct()
                .collect(Collectors.joining("\n"))));
        // What is empty would only take the room of what there is to read.
        shown(upper, !read.isEmpty());
        shown(problems, !intake.problems().isEmpty());
        ((GridData) problems.getLayoutData()).grabExcessVerticalSpace = read.isEmpty();
        problems.getParent().layout();
        long broken = intake.problems().stream().filter(Problem::isError).count();
        setErrorMessage(read.isEmpty() ? Messages.Reading_nothing : null);
        setMessage(
                broken == 0
                        ? NLS.bind(
                                intake.isPartial()
                                        ? Messages.Reading_documentsFirst
                                        : Messages.Reading_documentsMessage,
                                read.size())
                        : NLS.bind(Messages.Reading_documentsProblems, read.size(), broken),
                broken == 0 ? NONE : WARNING);
        setPageComplete(!read.isEmpty());
    }

    private static void shown(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    @Override
    public IWizardPage getNextPage() {
        IWizardPage next = super.getNextPage();
        // Without types of other tools there is nothing to map.
        return intake.hasForeignTypes() || next == null ? next : getWizard().getNextPage(next);
    }
}
