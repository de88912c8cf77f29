package org.isnad.uima.suggest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.uima.Pipelines;

/** Has suggestions made for articles of a project and stores them in their machine layers. */
public final class SuggestionRun {

    /** What engines propose for an article, now that they ran. */
    public record Counts(String article, int mentions, int quotes, int statements, int stances) {

        /** All together. */
        public int all() {
            return mentions + quotes + statements + stances;
        }
    }

    /**
     * What came of a run.
     *
     * @param articles those that got suggestions stored, also where there are none
     */
    public record Report(List<Counts> articles) {

        public Report {
            articles = List.copyOf(articles);
        }
    }

    private final Project project;
    private final Consumer<Runnable> projectThread;
    private final List<Problem> problems = new ArrayList<>();

    private SuggestionRun(Project project, Consumer<Runnable> projectThread) {
        this.project = project;
        this.projectThread = projectThread;
    }

    /** Runs in the thread of the project. */
    public static Outcome<Report> run(
            Project project, Collection<Article> articles, List<Path> engines, Monitor monitor) {
        return run(project, articles, engines, Runnable::run, monitor);
    }

    /**
     * Runs in any thread. An article that fails is a problem, and the others go on; what was stored when the monitor is
     * cancelled stays.
     *
     * @param engines of the user, besides ours
     * @param projectThread runs what touches the project in its thread and waits for it
     */
    public static Outcome<Report> run(
            Project project,
            Collection<Article> articles,
            List<Path> engines,
            Consumer<Runnable> projectThread,
            Monitor monitor) {
        return new SuggestionRun(project, projectThread).run(List.copyOf(articles), engines, monitor);
    }

    private Outcome<Report> run(List<Article> articles, List<Path> engines, Monitor monitor) {
        Registry registry = inProject(() -> Registry.of(project.corpus()));
        Outcome<SuggestionPipeline> opened = SuggestionPipeline.open(registry, engines);
        if (!opened.isPresent()) {
            return Outcome.failed(opened.problems());
        }
        problems.addAll(opened.problems());
        List<Counts> counts = new ArrayList<>();
        monitor.beginTask("", articles.size());
        try (SuggestionPipeline pipeline = opened.value()) {
            for (Article article : articles) {
                if (monitor.isCanceled()) {
                    break;
                }
                monitor.subTask(article.getId());
                article(article, pipeline, monitor).ifPresent(counts::add);
                monitor.worked(1);
            }
        }
        monitor.done();
        return Outcome.of(new Report(counts), problems);
    }

    private Optional<Counts> article(Article article, SuggestionPipeline pipeline, Monitor monitor) {
        Outcome<CasXmiResource> made =
                machine(article).then(machine -> pipeline.suggest(machine, published(article), monitor));
        Outcome<Counts> stored =
                monitor.isCanceled() ? Outcome.failed(made.problems()) : made.then(layer -> store(article, layer));
        stored.problems().forEach(problem -> problems.add(at(article, problem)));
        return stored.toOptional();
    }

    private Outcome<Counts> store(Article article, CasXmiResource layer) {
        Outcome<Void> stored = inProject(() -> project.suggestions().replace(article, "engine", layer));
        return Outcome.of(stored.hasErrors() ? null : count(article, layer), stored.problems());
    }

    /** The machine layer, made where there is none yet: by engines, which take their time outside of the project's thread. */
    private Outcome<CasXmiResource> machine(Article article) {
        Outcome<CasXmiResource> known = inProject(() -> project.machineLayer(article));
        if (!isMissing(known)) {
            return known;
        }
        String language = inProject(article::getLanguage);
        return inProject(() -> project.text(article))
                .then(text -> Pipelines.machineLayer(text, language))
                .then(layer -> inProject(() -> first(article, layer)));
    }

    /** Stores the machine layer, unless somebody else was faster. */
    private Outcome<CasXmiResource> first(Article article, CasXmiResource layer) {
        Outcome<CasXmiResource> known = project.machineLayer(article);
        if (!isMissing(known)) {
            return known;
        }
        Outcome<Void> saved = project.saveMachineLayer(article, layer);
        return Outcome.of(saved.hasErrors() ? null : layer, saved.problems());
    }

    private static boolean isMissing(Outcome<CasXmiResource> layer) {
        return layer.problems().stream().anyMatch(problem -> problem.code().equals("layer.none"));
    }

    private <T> T inProject(Supplier<T> step) {
        AtomicReference<T> result = new AtomicReference<>();
        projectThread.accept(() -> result.set(step.get()));
        return result.get();
    }

    private static LocalDate published(Article article) {
        try {
            return article.getPublished() == null ? null : LocalDate.parse(article.getPublished());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Counts count(Article article, CasXmiResource layer) {
        return new Counts(
                article.getId(),
                count(layer, ActorMention.class),
                count(layer, Quote.class),
                count(layer, Statement.class),
                count(layer, Stance.class));
    }

    private static int count(CasXmiResource layer, Class<? extends Item> type) {
        return (int) layer.getContents().stream().filter(type::isInstance).count();
    }

    private static Problem at(Article article, Problem problem) {
        boolean nowhere = problem.place().equals(Place.NOWHERE);
        return nowhere
                ? new Problem(
                        problem.code(),
                        problem.severity(),
                        problem.message(),
                        Place.article(article.getId()),
                        problem.remedy())
                : problem;
    }
}
