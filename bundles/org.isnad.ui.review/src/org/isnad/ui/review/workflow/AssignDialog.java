package org.isnad.ui.review.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.core.work.WorkSnapshot;
import org.isnad.review.workflow.AddAnnotator;
import org.isnad.review.workflow.AssignmentPlan;
import org.isnad.review.workflow.AssignmentWish;
import org.isnad.ui.ActiveAnnotator;
import org.isnad.ui.Debounce;
import org.isnad.ui.Jobs;
import org.isnad.ui.label.Isolate;

/** Asks which articles go to whom, automatically or by hand, and shows what each annotator would have to do. */
final class AssignDialog extends TitleAreaDialog {

    private static final int SETTLING = 150;
    private static final int DIGITS = 9;

    private final Project project;
    private final Set<String> articles;
    private WorkSnapshot work;
    private Button automatic;
    private Button byHand;
    private Table people;
    private Spinner each;
    private Spinner calibration;
    private Text seed;
    private Table preview;
    private Label change;
    private Debounce planning;
    private AssignmentPlan plan;
    /** How often a plan was asked for: what comes of an older question is not shown. */
    private int asked;

    /** @param articles those to be given by hand; may be none */
    AssignDialog(Shell shell, Project project, Set<String> articles) {
        super(shell);
        this.project = project;
        this.articles = Set.copyOf(articles);
        work = WorkSnapshot.take(project);
        setHelpAvailable(false);
    }

    /** What was chosen; null where it cannot be done. */
    AssignmentPlan plan() {
        return plan;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(WorkflowTexts.Assign_window);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(14, 8)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        planning = new Debounce(area, SETTLING, this::replan);
        modes(area);
        peopleSide(area);
        previewSide(area);
        setTitle(WorkflowTexts.Assign_title);
        setMessage(WorkflowTexts.Assign_message);
        return area;
    }

    private void modes(Composite area) {
        Composite modes = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).applyTo(modes);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(modes);
        automatic = radio(modes, WorkflowTexts.Assign_automatic, articles.isEmpty());
        new Label(modes, SWT.NONE).setText(WorkflowTexts.Assign_calibration);
        calibration = spinner(modes, 0, 0, work.articles().size());
        new Label(modes, SWT.NONE).setText(WorkflowTexts.Assign_seed);
        seed = new Text(modes, SWT.BORDER | SWT.LEFT_TO_RIGHT);
        seed.setTextLimit(DIGITS);
        seed.setText(String.valueOf(AssignmentWish.SEED));
        seed.addModifyListener(event -> planning.request());
        byHand = radio(modes, NLS.bind(WorkflowTexts.Assign_byHand, Isolate.of(articles.size())), !articles.isEmpty());
        byHand.setEnabled(!articles.isEmpty());
        GridDataFactory.fillDefaults().span(6, 1).applyTo(byHand);
    }

    private Button radio(Composite modes, String label, boolean chosen) {
        Button radio = new Button(modes, SWT.RADIO);
        radio.setText(label);
        radio.setSelection(chosen);
        radio.addListener(SWT.Selection, event -> planning.request());
        if (each == null) {
            each = spinner(modes, AssignmentWish.PER_ARTICLE, 1, Math.max(1, DIGITS));
        }
        return radio;
    }

    private Spinner spinner(Composite parent, int value, int least, int most) {
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(value, least, most, 0, 1, 5);
        spinner.addListener(SWT.Modify, event -> planning.request());
        return spinner;
    }

    private void peopleSide(Composite area) {
        Composite side = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(side);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(side);
        Label title = new Label(side, SWT.NONE);
        title.setText(WorkflowTexts.Assign_people);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        people = new Table(side, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(220, 170)
                .applyTo(people);
        people.addListener(SWT.Selection, event -> planning.request());
        work.annotators()
                .forEach(
                        id -> person(id, articles.isEmpty() && !work.reviewers().contains(id)));
        Text name = new Text(side, SWT.BORDER | SWT.LEFT_TO_RIGHT);
        name.setMessage(WorkflowTexts.Assign_newName);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        Button add = new Button(side, SWT.PUSH);
        add.setText(WorkflowTexts.Assign_add);
        add.setEnabled(false);
        name.addModifyListener(
                event -> add.setEnabled(ActiveAnnotator.isValid(name.getText().strip())));
        add.addListener(SWT.Selection, event -> {
            add(name.getText().strip());
            name.setText("");
        });
    }

    private void person(String id, boolean chosen) {
        TableItem item = new TableItem(people, SWT.NONE);
        String name = Isolate.of(id);
        boolean reviewer = work.reviewers().contains(id);
        item.setText(Isolate.alone(reviewer ? NLS.bind(WorkflowTexts.Assign_reviewer, name) : name));
        item.setData(id);
        item.setChecked(chosen);
    }

    /** At once and as a step of its own, so that the plan knows them. */
    private void add(String id) {
        boolean known = Arrays.stream(people.getItems()).anyMatch(item -> id.equals(item.getData()));
        if (!known && !project.edits().run(new AddAnnotator(project, id)).hasErrors()) {
            work = WorkSnapshot.take(project);
            person(id, true);
            replan();
        }
    }

    private void previewSide(Composite area) {
        Composite side = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(side);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(side);
        new Label(side, SWT.NONE).setText(WorkflowTexts.Assign_preview);
        preview = new Table(side, SWT.BORDER | SWT.FULL_SELECTION);
        preview.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(340, 170).applyTo(preview);
        column(WorkflowTexts.Column_annotator, 120, SWT.LEFT);
        column(WorkflowTexts.Column_articles, 90, SWT.RIGHT);
        column(WorkflowTexts.Column_characters, 110, SWT.RIGHT);
        change = new Label(side, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(change);
    }

    private void column(String title, int width, int alignment) {
        TableColumn column = new TableColumn(preview, alignment);
        column.setText(title);
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, WorkflowTexts.Assign_button, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        replan();
    }

    /** Plans in the background, for a corpus may be large. */
    private void replan() {
        boolean auto = automatic.getSelection();
        each.setEnabled(auto);
        calibration.setEnabled(auto);
        seed.setEnabled(auto);
        List<String> chosen = Arrays.stream(people.getItems())
                .filter(TableItem::getChecked)
                .map(item -> (String) item.getData())
                .toList();
        AssignmentWish wish = new AssignmentWish(chosen, each.getSelection(), calibration.getSelection(), seed());
        WorkSnapshot now = work;
        int round = ++asked;
        plan = null;
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        Jobs.background(
                WorkflowTexts.Assign_window,
                monitor -> auto ? AssignmentPlan.automatic(now, wish) : AssignmentPlan.byHand(now, articles, chosen),
                planned -> {
                    if (round == asked && !preview.isDisposed()) {
                        planned(planned);
                    }
                });
    }

    private void planned(Outcome<AssignmentPlan> planned) {
        plan = planned.value();
        setErrorMessage(planned.problems().stream()
                .findFirst()
                .map(problem -> problem.message())
                .orElse(null));
        int changed = plan == null ? 0 : plan.changed().size();
        change.setText(plan == null ? "" : NLS.bind(WorkflowTexts.Assign_change, Isolate.of(changed)));
        getButton(IDialogConstants.OK_ID).setEnabled(changed > 0);
        preview.removeAll();
        if (plan != null) {
            plan.loads().forEach((annotator, load) -> new TableItem(preview, SWT.NONE)
                    .setText(new String[] {cell(annotator), cell(load.articles()), cell(load.characters())}));
        }
    }

    private long seed() {
        String digits = seed.getText().strip();
        return digits.matches("[0-9]+") ? Long.parseLong(digits) : AssignmentWish.SEED;
    }

    private static String cell(Object matter) {
        return Isolate.alone(Isolate.of(matter));
    }
}
