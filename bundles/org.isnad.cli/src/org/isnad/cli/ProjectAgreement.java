package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.AtomicFile;
import org.isnad.core.project.Project;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.agree.AgreementRun;
import org.isnad.review.agree.AgreementWish;
import org.isnad.review.agree.CorpusSource;
import org.isnad.review.report.AgreementJson;
import org.isnad.review.report.AgreementReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Agreement of the annotators of a project. */
@Command
final class ProjectAgreement {

    @Option(names = "--layers", paramLabel = "NAMES", split = ",", descriptionKey = "layers")
    private List<String> layers = List.of();

    @Option(names = "--articles", paramLabel = "IDS", split = ",", descriptionKey = "articles")
    private List<String> articles = List.of();

    @Option(names = "--report", paramLabel = "FILE", split = ",", descriptionKey = "report")
    private List<Path> reports = List.of();

    @Option(names = "--lang", paramLabel = "LANG", descriptionKey = "lang")
    private String language;

    @Option(
            names = "--resamples",
            paramLabel = "N",
            defaultValue = "" + AgreementWish.RESAMPLES,
            descriptionKey = "resamples")
    private int resamples;

    /** @param seed null for the usual one */
    int run(Path folder, Long seed, ResultFile result) throws IOException {
        Terminal terminal = result.terminal();
        for (Path report : reports) {
            if (!isHtml(report) && !report.toString().endsWith(".md")) {
                terminal.error(Texts.text("agree.report.format", report));
                return Main.BAD_INPUT;
            }
        }
        try (Project project = terminal.open(folder)) {
            if (project == null || !knows(project, terminal)) {
                return Main.BAD_INPUT;
            }
            AgreementWish wish = AgreementWish.ALL
                    .layers(Set.copyOf(layers))
                    .articles(Set.copyOf(articles))
                    .bootstrap(Math.max(0, resamples), seed == null ? AgreementWish.SEED : seed);
            Outcome<AgreementResult> agreement = AgreementRun.run(CorpusSource.take(project), wish, terminal.monitor());
            terminal.problems(agreement.problems());
            if (!agreement.isPresent()) {
                return Main.BAD_INPUT;
            }
            write(agreement.value(), result);
            return agreement.hasErrors() ? Main.FINDINGS : Main.OK;
        }
    }

    /** Whether there is every article that is named, and at least one layer of every annotator. */
    private boolean knows(Project project, Terminal terminal) {
        CorpusSource source = CorpusSource.take(project);
        boolean known = true;
        for (String article : articles) {
            if (source.articles().stream().noneMatch(each -> each.id().equals(article))) {
                terminal.error(Texts.text("agree.article.unknown", article));
                known = false;
            }
        }
        for (String layer : layers) {
            if (source.articles().stream().noneMatch(each -> each.layers().contains(layer))) {
                terminal.error(Texts.text("agree.layer.unknown", layer));
                known = false;
            }
        }
        return known;
    }

    private void write(AgreementResult agreement, ResultFile result) throws IOException {
        Locale locale = language == null ? Locale.getDefault() : Locale.forLanguageTag(language);
        result.write(AgreementJson.of(agreement));
        for (Path report : reports) {
            String text = isHtml(report)
                    ? AgreementReport.html(agreement, locale)
                    : AgreementReport.markdown(agreement, locale);
            AtomicFile.write(report, output -> output.write(text.getBytes(StandardCharsets.UTF_8)));
        }
        if (result.json() == null && reports.isEmpty()) {
            result.terminal().line(AgreementReport.markdown(agreement, locale).stripTrailing());
        }
    }

    private static boolean isHtml(Path report) {
        return report.toString().endsWith(".html");
    }
}
