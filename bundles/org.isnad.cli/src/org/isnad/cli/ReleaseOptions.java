package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.exchange.release.Release;
import org.isnad.exchange.release.ReleaseFacts;
import org.isnad.exchange.release.ReleaseFacts.SplitFacts;
import org.isnad.exchange.release.ReleaseReport;
import org.isnad.exchange.release.ReleaseSettings;
import org.isnad.exchange.release.ReleaseSettings.Method;
import org.isnad.exchange.release.SettingsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isnad export DIR --format gold}: the release, by the settings of the project where no option says otherwise. */
@Command
final class ReleaseOptions {

    static final String FORMAT = "gold";

    @Option(names = "--force", descriptionKey = "release.force")
    private boolean force;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "release.seed")
    private Long seed;

    @Option(names = "--split", paramLabel = "METHOD", descriptionKey = "release.split")
    private Method method;

    @Option(names = "--text-free", descriptionKey = "release.text-free")
    private boolean textFree;

    @Option(names = "--with", paramLabel = "NAMES", split = ",", descriptionKey = "release.with")
    private List<String> formats;

    int run(Terminal terminal, Path folder, Path output, boolean json) throws IOException {
        try (Project project = terminal.open(folder)) {
            if (project == null) {
                return Main.BAD_INPUT;
            }
            Outcome<ReleaseSettings> settings = SettingsFile.read(folder);
            terminal.problems(settings.problems());
            if (!settings.isPresent()) {
                return Main.BAD_INPUT;
            }
            Outcome<ReleaseReport> report =
                    Release.build(project, wished(settings.value()), output, force, terminal.monitor());
            terminal.problems(report.problems());
            if (!report.isPresent()) {
                boolean refused = report.problems().stream()
                        .anyMatch(problem -> problem.code().equals("release.refused"));
                return refused ? Main.FINDINGS : Main.BAD_INPUT;
            }
            if (json) {
                terminal.json(json(report.value()));
            } else {
                print(terminal, report.value());
            }
            return Main.OK;
        }
    }

    private ReleaseSettings wished(ReleaseSettings settings) {
        ReleaseSettings wished = seed == null ? settings : settings.withSeed(seed);
        wished = method == null ? wished : wished.withMethod(method);
        wished = formats == null ? wished : wished.withFormats(formats);
        return textFree ? wished.withTexts(false) : wished;
    }

    private static void print(Terminal terminal, ReleaseReport report) {
        ReleaseFacts facts = report.facts();
        for (SplitFacts split : facts.splits()) {
            terminal.line(Texts.text(
                    "release.part",
                    split.name(),
                    split.counts().articles(),
                    split.counts().mentions(),
                    split.counts().statements(),
                    split.counts().stances()));
        }
        facts.overridden()
                .forEach(problem -> terminal.line(Texts.text("release.overridden", problem.code(), problem.count())));
        terminal.line(Texts.text("export.done", FORMAT, report.files(), report.folder()));
    }

    private static Map<String, Object> json(ReleaseReport report) {
        ReleaseFacts facts = report.facts();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("folder", report.folder());
        json.put("files", report.files());
        json.put("bytes", report.bytes());
        json.put("groups", facts.groups());
        json.put("splitClaimed", facts.splitClaimed());
        json.put("splits", facts.splits());
        json.put("leakage", facts.leakage());
        json.put("overridden", facts.overridden());
        return json;
    }
}
