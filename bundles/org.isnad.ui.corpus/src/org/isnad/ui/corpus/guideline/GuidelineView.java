package org.isnad.ui.corpus.guideline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.isnad.core.guideline.GuidelineFile;
import org.isnad.core.guideline.GuidelineTemplate;
import org.isnad.core.guideline.HardCase;
import org.isnad.core.guideline.HardCases;
import org.isnad.core.guideline.TagAnchors;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.core.work.Blinding;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.Debounce;
import org.isnad.ui.Disposables;
import org.isnad.ui.OpenProject;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.Selections;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.look.Images;
import org.isnad.ui.markdown.Block;
import org.isnad.ui.markdown.Markdown;
import org.isnad.ui.markdown.MarkdownView;

/**
 * The guideline of the project: it turns to the section of what is selected, shows hard cases of the corpus below it, and can be
 * edited in place. A file that another program changes is read again when the window comes to the front.
 */
public final class GuidelineView extends ViewPart implements ISaveablePart {

    public static final String ID = "org.isnad.ui.corpus.guideline";

    private final Disposables listening = new Disposables();
    private final Disposables listeningToProject = new Disposables();
    private final StackLayout stack = new StackLayout();
    private final IAction follow = new Action(GuidelineMessages.follow, IAction.AS_CHECK_BOX) {};
    private final IAction edit = action(GuidelineMessages.edit, "edit", this::edit);

    private Composite area;
    private GuidelinePage page;
    private GuidelineEditing editing;
    private Debounce refreshing;
    private Project project;
    private HardCases hardCases;
    private List<HardCase> cases = List.of();
    private String text;
    private boolean dirty;

    @Override
    public void createPartControl(Composite parent) {
        area = parent;
        parent.setLayout(stack);
        page = new GuidelinePage(parent, this::create);
        page.view().setFollower(this::lead);
        editing = new GuidelineEditing(parent, this::edited, () -> doSave(null), this::cancel);
        stack.topControl = page.control();
        refreshing = new Debounce(parent, 300, this::refresh);
        fillBar(getViewSite().getActionBars().getToolBarManager());
        listen(parent.getShell());
        projectChanged();
    }

    /** Shows the section with this heading; false when there is none. */
    public boolean reveal(String anchor) {
        return !dirty && page.view().reveal(anchor);
    }

    public MarkdownView view() {
        return page.view();
    }

    @Override
    public void setFocus() {
        if (stack.topControl == editing.control()) {
            editing.setFocus();
        } else {
            page.setFocus();
        }
    }

    @Override
    public void dispose() {
        listening.close();
        super.dispose();
    }

    private void fillBar(IToolBarManager bar) {
        follow.setImageDescriptor(Images.descriptor("link"));
        follow.setToolTipText(GuidelineMessages.follow);
        follow.setChecked(true);
        bar.add(follow);
        bar.add(edit);
    }

    private void listen(Shell shell) {
        ISelectionListener follower = this::selected;
        listening.add(
                () -> getSite().getPage().addPostSelectionListener(follower),
                () -> getSite().getPage().removePostSelectionListener(follower));
        Listener activation = event -> refreshing.request();
        listening.add(() -> shell.addListener(SWT.Activate, activation), () -> {
            if (!shell.isDisposed()) {
                shell.removeListener(SWT.Activate, activation);
            }
        });
        listening.add(OpenProject.get().onChange(this::projectChanged)::close);
        listening.add(listeningToProject::close);
    }

    private void projectChanged() {
        listeningToProject.close();
        setDirty(false);
        stack.topControl = page.control();
        project = OpenProject.get().project().orElse(null);
        hardCases = project == null ? null : new HardCases(project);
        cases = List.of();
        text = null;
        if (project != null) {
            listeningToProject.add(project.edits().onChange(refreshing::request)::close);
            listeningToProject.add(project.onChange(event -> refreshing.request())::close);
        }
        read();
        show();
        refreshing.request();
    }

    /** Reads again what may have changed, and shows it at the same place. */
    private void refresh() {
        if (project == null || stack.topControl != page.control()) {
            return;
        }
        List<HardCase> casesBefore = cases;
        String before = text;
        read();
        Blinding blinding = ArticleEditors.blinding(project);
        cases = hardCases.find(new BasicMonitor()).stream()
                .filter(hard -> blinding.mayRead(hard.article().getId(), hard.layer()))
                .toList();
        if (!Objects.equals(before, text) || !casesBefore.equals(cases)) {
            show();
        }
    }

    private void read() {
        if (project != null) {
            Outcome<Optional<String>> read = GuidelineFile.read(project.folder());
            text = read.isPresent()
                    ? read.value().orElse(null)
                    : ProblemDialogs.sentence(read.problems().get(0));
        }
    }

    private void show() {
        edit.setEnabled(project != null && text != null);
        if (project == null) {
            page.show(Markdown.read(GuidelineMessages.noProject), false);
        } else if (text == null) {
            page.show(Markdown.read(GuidelineMessages.none), true);
        } else {
            List<Block> blocks = Stream.concat(version().stream(), Markdown.read(text).stream())
                    .toList();
            page.show(new GuidelineBlocks(cases, GuidelineMessages.examples).of(blocks), false);
        }
        area.layout();
    }

    /** Above the text, where the corpus names one. */
    private List<Block> version() {
        String version = project.corpus().getGuidelineVersion();
        return version == null || version.isBlank()
                ? List.of()
                : Markdown.read(NLS.bind(GuidelineMessages.version, Isolate.of(version)));
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part != this && follow.isChecked()) {
            Selections.first(selection, EObject.class).ifPresent(this::turnTo);
        }
    }

    /** For a stance its polarity is looked up first; for others the first tag that has a section. */
    private void turnTo(EObject item) {
        List<String> anchors = TagAnchors.of(item);
        Stream.concat(anchors.stream().filter(anchor -> anchor.startsWith("polarity.")), anchors.stream())
                .filter(this::reveal)
                .findFirst();
    }

    private void lead(String target) {
        if (target.startsWith(GuidelineBlocks.CASE)) {
            HardCase hardCase = cases.get(Integer.parseInt(target.substring(GuidelineBlocks.CASE.length())));
            ArticleEditors.open(getSite().getPage(), project, hardCase.article(), hardCase.layer())
                    .ifPresent(editor -> ArticleEditors.reveal(editor, hardCase.begin(), hardCase.end()));
        } else if (target.startsWith("#")) {
            reveal(target.substring(1));
        } else if (target.matches("https?://.*")) {
            Program.launch(target);
        }
    }

    private void create() {
        Outcome<Void> written = GuidelineFile.write(project.folder(), GuidelineTemplate.of(project.corpus()));
        ProblemDialogs.show(area.getShell(), GuidelineMessages.title, written);
        read();
        show();
    }

    private void edit() {
        read();
        String heading =
                page.view().headingInView().map(block -> block.text().text()).orElse("");
        int place = heading.isEmpty() ? 0 : Math.max(0, text.indexOf(heading));
        editing.begin(text, text, place);
        setDirty(false);
        stack.topControl = editing.control();
        area.layout();
        editing.setFocus();
    }

    private void edited() {
        setDirty(!editing.text().equals(editing.before()));
    }

    private void cancel() {
        setDirty(false);
        stack.topControl = page.control();
        read();
        show();
        page.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        Optional<String> onDisk =
                GuidelineFile.read(project.folder()).toOptional().flatMap(file -> file);
        if (!onDisk.equals(Optional.of(editing.before())) && !mayOverwrite()) {
            return;
        }
        Outcome<Void> written = GuidelineFile.write(project.folder(), editing.text());
        ProblemDialogs.show(area.getShell(), GuidelineMessages.title, written);
        if (!written.hasErrors()) {
            cancel();
        }
    }

    private boolean mayOverwrite() {
        String[] answers = {GuidelineMessages.overwrite, IDialogConstants.CANCEL_LABEL};
        return MessageDialog.open(
                        MessageDialog.QUESTION,
                        area.getShell(),
                        GuidelineMessages.title,
                        GuidelineMessages.changedOutside,
                        SWT.NONE,
                        answers)
                == 0;
    }

    @Override
    public void doSaveAs() {
        // not allowed
    }

    @Override
    public boolean isDirty() {
        return dirty;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return dirty;
    }

    private void setDirty(boolean now) {
        if (dirty != now) {
            dirty = now;
            firePropertyChange(PROP_DIRTY);
        }
    }

    private static IAction action(String label, String image, Runnable run) {
        IAction action = new Action(label, Images.descriptor(image)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(label);
        return action;
    }
}
