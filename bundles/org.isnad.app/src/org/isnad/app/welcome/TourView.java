package org.isnad.app.welcome;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.part.ViewPart;
import org.isnad.app.welcome.TourStep.Beginning;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.ui.ActiveLayer;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.Debounce;
import org.isnad.ui.Disposables;
import org.isnad.ui.OpenProject;
import org.isnad.ui.look.Images;
import org.isnad.ui.markdown.Markdown;
import org.isnad.ui.markdown.MarkdownView;

/** The tour beside the article: it says the next step and its key, and goes on when the model shows that the step was done. */
public final class TourView extends ViewPart {

    public static final String ID = "org.isnad.app.tour";

    private static final String SAMPLE_ARTICLE = "sochi-talks";
    private static final String SAMPLE_SPEAKER = "سوكولوف، في مؤتمر";
    private static final int SPEAKER_LENGTH = "سوكولوف".length();

    private final Disposables listening = new Disposables();
    private final Disposables listeningToProject = new Disposables();
    private MarkdownView view;
    private ActiveLayer active;
    private Debounce looking;
    private OpenLayer layer;
    private Beginning beginning;
    private int done;

    @Override
    public void createPartControl(Composite parent) {
        view = new MarkdownView(parent);
        view.setFollower(this::follow);
        looking = new Debounce(parent, 50, this::look);
        active = new ActiveLayer(getSite().getPage());
        listening.add(active::close);
        listening.add(active.onChange(looking::request)::close);
        listening.add(OpenProject.get().onChange(this::projectChanged)::close);
        listening.add(listeningToProject::close);
        Action again = new Action(WelcomeMessages.tourAgain, Images.descriptor("tour")) {
            @Override
            public void run() {
                begin();
            }
        };
        again.setToolTipText(WelcomeMessages.tourAgain);
        getViewSite().getActionBars().getToolBarManager().add(again);
        projectChanged();
    }

    /** Starts from the first step. */
    public void begin() {
        layer = null;
        beginning = null;
        done = 0;
        look();
    }

    /** How many steps are done. */
    public int done() {
        return done;
    }

    @Override
    public void setFocus() {
        view.setFocus();
    }

    @Override
    public void dispose() {
        listening.close();
        super.dispose();
    }

    private void projectChanged() {
        listeningToProject.close();
        OpenProject.get().project().ifPresent(project -> {
            listeningToProject.add(project.edits().onChange(looking::request)::close);
            listeningToProject.add(project.onChange(event -> looking.request())::close);
        });
        begin();
    }

    /** Looks at the layer in the active editor; another layer than before begins anew. */
    private void look() {
        Optional<OpenLayer> now = active.layer();
        if (now.isPresent() && now.get() != layer) {
            layer = now.get();
            beginning = Beginning.of(layer);
            done = 0;
        }
        TourStep[] steps = TourStep.values();
        while (layer != null && done < steps.length && steps[done].isDone(layer, beginning)) {
            done++;
        }
        view.keepPlace(Markdown.read(text()));
    }

    private String text() {
        StringBuilder text =
                new StringBuilder("# ").append(WelcomeMessages.tour).append("\n\n");
        text.append(WelcomeMessages.tourIntroduction).append("\n");
        for (TourStep step : TourStep.values()) {
            boolean now = step.ordinal() == done;
            String title = step.title();
            text.append("\n").append(step.ordinal() < done ? "✓ " : "");
            text.append(now ? "### " : "")
                    .append(step.ordinal() + 1)
                    .append("\\. ")
                    .append(title);
            text.append("\n");
            if (now) {
                text.append("\n> ").append(step.how().replace("{0}", key(step))).append("\n");
            }
        }
        if (done == TourStep.values().length) {
            text.append("\n").append(WelcomeMessages.tourDone).append("\n\n").append(WelcomeMessages.tourMore);
        }
        return text.toString();
    }

    /** The key as the user has it, which need not be the default. */
    private static String key(TourStep step) {
        if (step.command() == null) {
            return "";
        }
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        List<String> schemes =
                List.of(bindings.getActiveScheme().getId(), IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID);
        return Arrays.stream(bindings.getBindings())
                .filter(binding -> binding.getParameterizedCommand() != null)
                .filter(binding -> binding.getParameterizedCommand().getId().equals(step.command()))
                .filter(binding -> schemes.contains(binding.getSchemeId()))
                .min(Comparator.comparingInt(binding -> schemes.indexOf(binding.getSchemeId())))
                .map(binding -> "`" + binding.getTriggerSequence().format() + "`")
                .orElse("");
    }

    private void follow(String target) {
        if (target.startsWith("guide:")) {
            String page = "/org.isnad.help/guide/" + target.substring("guide:".length()) + ".html";
            PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(page);
        } else if (target.equals("tour:article")) {
            openArticle();
        } else if (target.equals("tour:place")) {
            showPlace();
        }
    }

    private void openArticle() {
        OpenProject.get().project().ifPresent(project -> article(project)
                .flatMap(article -> ArticleEditors.openOwn(getSite().getPage(), project, article))
                .ifPresent(editor -> {
                    getSite().getPage().activate(editor);
                    showPlace();
                }));
    }

    /** The first of the sample corpus, else of whatever project is open. */
    private static Optional<Article> article(Project project) {
        return project.article(SAMPLE_ARTICLE)
                .or(() -> project.corpus().getArticles().stream().findFirst());
    }

    private void showPlace() {
        active.refresh();
        active.layer().ifPresent(open -> {
            int begin = open.text().indexOf(SAMPLE_SPEAKER);
            if (begin >= 0) {
                active.editor().ifPresent(editor -> {
                    ArticleEditors.reveal(editor, begin, begin + SPEAKER_LENGTH);
                    getSite().getPage().activate(editor);
                });
            }
        });
    }
}
