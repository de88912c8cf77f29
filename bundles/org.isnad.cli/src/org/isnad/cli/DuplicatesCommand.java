package org.isnad.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.core.duplicate.DuplicateGroups;
import org.isnad.core.duplicate.NearDuplicates;
import org.isnad.core.duplicate.Pair;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code isnad duplicates DIR}: groups of articles that share text; a group found is a finding, exit code 1. */
@Command(name = "duplicates", resourceBundle = "org.isnad.cli.messages")
final class DuplicatesCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private ProjectFolder folder;

    @Option(names = "--threshold", paramLabel = "NUMBER", descriptionKey = "threshold")
    private double threshold = NearDuplicates.THRESHOLD;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), Texts.text("duplicates.threshold.bad", String.valueOf(threshold)));
        }
        Terminal terminal = main.terminal();
        try (Project project = folder.open(terminal)) {
            if (project == null) {
                return Main.BAD_INPUT;
            }
            Outcome<DuplicateGroups> found = NearDuplicates.find(project, threshold, terminal.monitor());
            terminal.problems(found.problems());
            if (!found.isPresent()) {
                return Main.BAD_INPUT;
            }
            if (json) {
                terminal.json(result(found.value(), project));
            } else {
                print(found.value(), project);
            }
            return found.hasErrors() ? Main.BAD_INPUT : found.value().groups().isEmpty() ? Main.OK : Main.FINDINGS;
        }
    }

    private Map<String, Object> result(DuplicateGroups found, Project project) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("threshold", threshold);
        result.put("articles", project.corpus().getArticles().size());
        result.put("groups", found.groups());
        result.put("pairs", found.pairs());
        return result;
    }

    private void print(DuplicateGroups found, Project project) {
        Map<String, Integer> numbers = found.numbers();
        List<List<Pair>> pairs = new ArrayList<>();
        found.groups().forEach(group -> pairs.add(new ArrayList<>()));
        found.pairs().forEach(pair -> pairs.get(numbers.get(pair.a())).add(pair));
        for (int i = 0; i < pairs.size(); i++) {
            List<String> group = found.groups().get(i);
            main.terminal().line(Texts.text("duplicates.group", i + 1, group.size()));
            for (String id : group) {
                String title = project.article(id).map(Article::getTitle).orElse(null);
                main.terminal().line(Texts.text("duplicates.article", id, title == null ? "" : title));
            }
            for (Pair pair : pairs.get(i)) {
                int percent = (int) Math.round(100 * pair.jaccard());
                main.terminal().line(Texts.text("duplicates.pair", pair.a(), pair.b(), percent));
            }
        }
        int articles = project.corpus().getArticles().size();
        main.terminal().line(Texts.text("duplicates.done", articles, found.articles(), pairs.size()));
    }
}
