package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.AtomicFile;
import org.isnad.core.project.Project;
import org.isnad.core.search.CorpusSearch;
import org.isnad.core.search.CorpusSnapshot;
import org.isnad.core.search.Hit;
import org.isnad.core.search.ItemQuery;
import org.isnad.core.search.Query;
import org.isnad.core.search.Scope;
import org.isnad.core.search.SearchReport;
import org.isnad.core.search.TextQuery;
import org.isnad.core.search.TextQuery.Words;
import org.isnad.exchange.JsonOutput;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code isnad search DIR QUERY}: words or annotations as lines of a concordance. */
@Command(name = "search", resourceBundle = "org.isnad.cli.messages")
final class SearchCommand implements Callable<Integer> {

    /** One of these, or words in any spelling. */
    static final class How {

        @Option(names = "--exact", descriptionKey = "exact")
        private boolean exact;

        @Option(names = "--regex", descriptionKey = "regex")
        private boolean regex;

        @Option(names = "--items", descriptionKey = "items")
        private boolean items;
    }

    private static final char ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final int AROUND = 40;

    @ParentCommand
    private Main main;

    @Mixin
    private ProjectFolder folder;

    @Parameters(index = "1", paramLabel = "QUERY", descriptionKey = "query")
    private String query;

    @ArgGroup
    private How how = new How();

    @Option(names = "--words", descriptionKey = "words")
    private boolean words;

    @Option(names = "--layers", paramLabel = "ANNOTATOR", split = ",", descriptionKey = "layers")
    private List<String> layers = List.of();

    @Option(names = "--articles", paramLabel = "ID", split = ",", descriptionKey = "articles")
    private List<String> articles = List.of();

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "json")
    private Path json;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = main.terminal();
        Outcome<? extends Query> parsed = parse();
        if (!parsed.isPresent()) {
            terminal.problems(parsed.problems());
            return Main.BAD_INPUT;
        }
        try (Project project = folder.open(terminal)) {
            if (project == null) {
                return Main.BAD_INPUT;
            }
            Scope scope = new Scope(Set.copyOf(articles), Set.copyOf(layers));
            List<Hit> hits = new ArrayList<>();
            Outcome<SearchReport> report = CorpusSearch.run(
                    CorpusSnapshot.take(project, scope), parsed.value(), hits::addAll, terminal.monitor());
            terminal.problems(report.problems());
            if (!report.isPresent()) {
                return Main.BAD_INPUT;
            }
            print(hits, report.value());
            return hits.isEmpty() ? Main.FINDINGS : Main.OK;
        }
    }

    private Outcome<? extends Query> parse() {
        if (how.items) {
            return ItemQuery.parse(query);
        }
        return Outcome.of(
                new TextQuery(query, how.regex, !how.exact && !how.regex, words ? Words.CLITICS : Words.ANYWHERE));
    }

    private void print(List<Hit> hits, SearchReport report) throws IOException {
        if (json != null) {
            List<SearchResult> results = hits.stream().map(SearchResult::of).toList();
            AtomicFile.write(json, output -> JsonOutput.write(results, output));
        } else {
            hits.forEach(hit -> main.terminal().line(line(hit)));
        }
        main.terminal().line(Texts.text("search.done", hits.size(), report.articles(), report.layers()));
    }

    /** The place, then the concordance, whose parts keep their direction whatever stands beside them. */
    private static String line(Hit hit) {
        String where = hit.article().id() + (hit.annotator() == null ? "" : '/' + hit.annotator());
        String before = hit.before().substring(Math.max(0, hit.before().length() - AROUND));
        String after = hit.after().substring(0, Math.min(AROUND, hit.after().length()));
        before = before.length() < AROUND ? before : before.substring(before.indexOf(' ') + 1);
        after = after.length() < AROUND ? after : after.substring(0, Math.max(0, after.lastIndexOf(' ')));
        return where + '[' + hit.begin() + ',' + hit.end() + ")  " + ISOLATE + before + '[' + hit.text() + ']' + after
                + POP_ISOLATE;
    }
}
