package org.isnad.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.core.work.WorkArticle;
import org.isnad.core.work.WorkSnapshot;
import org.isnad.model.corpus.Annotator;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.review.workflow.AssignmentPlan;
import org.isnad.review.workflow.AssignmentWish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * {@code isnad assign DIR}: who annotates which article, by hand or balanced by characters. Annotators whom the project does not
 * know are registered when they are named by {@code --annotators}.
 */
@Command(name = "assign", resourceBundle = "org.isnad.cli.messages")
final class AssignCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private ProjectFolder folder;

    @Option(names = "--annotators", paramLabel = "A,B", split = ",", descriptionKey = "annotators")
    private List<String> annotators = new ArrayList<>();

    @Option(names = "--per-article", paramLabel = "N", defaultValue = "2", descriptionKey = "each")
    private int perArticle;

    @Option(names = "--calibration", paramLabel = "N", defaultValue = "0", descriptionKey = "calibration")
    private int calibration;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
    private long seed = AssignmentWish.SEED;

    @Option(names = "--article", paramLabel = "ARTICLE", descriptionKey = "article")
    private List<String> articles = new ArrayList<>();

    @Option(names = "--to", paramLabel = "A,B", split = ",", descriptionKey = "to")
    private List<String> to = new ArrayList<>();

    @Option(names = "--dry-run", descriptionKey = "dry")
    private boolean dry;

    @Override
    public Integer call() {
        Terminal terminal = main.terminal();
        if (articles.isEmpty() != to.isEmpty()) {
            terminal.error(Texts.text("assign.both"));
            return Main.BAD_INPUT;
        }
        try (Project project = folder.open(terminal)) {
            if (project == null || !register(project)) {
                return Main.BAD_INPUT;
            }
            WorkSnapshot work = WorkSnapshot.take(project);
            Outcome<AssignmentPlan> plan = articles.isEmpty()
                    ? AssignmentPlan.automatic(work, new AssignmentWish(who(work), perArticle, calibration, seed))
                    : AssignmentPlan.byHand(work, new LinkedHashSet<>(articles), to);
            terminal.problems(plan.problems());
            return plan.isPresent() ? assign(project, plan.value()) : Main.BAD_INPUT;
        }
    }

    /** In memory only, until the assignment is saved. */
    private boolean register(Project project) {
        List<String> known =
                project.corpus().getAnnotators().stream().map(Annotator::getId).toList();
        for (String id : annotators) {
            if (!id.matches("[a-z0-9][a-z0-9_-]{0,39}") || id.equals(Project.GOLD) || id.equals(Project.MACHINE)) {
                main.terminal().error(Texts.text("assign.name", id));
                return false;
            }
            if (!known.contains(id)) {
                Annotator fresh = CorpusFactory.eINSTANCE.createAnnotator();
                fresh.setId(id);
                project.corpus().getAnnotators().add(fresh);
            }
        }
        return true;
    }

    /** Those named, else all who are not reviewers. */
    private List<String> who(WorkSnapshot work) {
        return annotators.isEmpty()
                ? work.annotators().stream()
                        .filter(id -> !work.reviewers().contains(id))
                        .toList()
                : annotators;
    }

    private int assign(Project project, AssignmentPlan plan) {
        Terminal terminal = main.terminal();
        List<WorkArticle> changed = plan.changed();
        for (WorkArticle article : changed) {
            terminal.line(Texts.text(
                    plan.isCalibration(article.id()) ? "assign.calibration" : "assign.line",
                    article.id(),
                    String.join(", ", plan.annotators(article.id()))));
        }
        plan.loads()
                .forEach((annotator, load) ->
                        terminal.line(Texts.text("assign.load", annotator, load.articles(), load.characters())));
        if (!dry && !changed.isEmpty()) {
            Outcome<Void> done = project.edits().run(plan.edit(project));
            Outcome<Void> saved = done.hasErrors() ? done : project.saveCorpus();
            terminal.problems(saved.problems());
            if (saved.hasErrors()) {
                return Main.BAD_INPUT;
            }
        }
        terminal.line(Texts.text(dry ? "assign.dry" : "assign.done", changed.size()));
        return Main.OK;
    }
}
