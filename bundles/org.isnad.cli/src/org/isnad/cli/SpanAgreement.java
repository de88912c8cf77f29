package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.agreement.span.Exactness;
import org.isnad.agreement.span.GammaSettings;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Agreement on stretches of text, from a table of spans. */
final class SpanAgreement {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--length", paramLabel = "N", descriptionKey = "length")
    private Integer length;

    @Option(names = "--begin", paramLabel = "N", defaultValue = "0", descriptionKey = "begin")
    private int begin;

    @Option(names = "--annotators", paramLabel = "NAME", split = ",", descriptionKey = "annotators")
    private List<String> annotators = List.of();

    @Option(names = "--alpha", paramLabel = "X", defaultValue = "1", descriptionKey = "alpha")
    private double alpha;

    @Option(names = "--beta", paramLabel = "X", defaultValue = "1", descriptionKey = "beta")
    private double beta;

    @Option(names = "--empty-cost", paramLabel = "X", defaultValue = "1", descriptionKey = "emptyCost")
    private double emptyCost;

    @Option(
            names = "--samples",
            paramLabel = "N",
            defaultValue = "" + GammaSettings.SAMPLES,
            descriptionKey = "samples")
    private int samples;

    /** @param seed null for the usual one */
    int run(Path file, Long seed, ResultFile result) throws IOException {
        GammaSettings settings = settings(seed == null ? GammaSettings.SEED : seed);
        Outcome<SpanTable> table =
                CsvFile.read(file).then(rows -> SpanTable.of(file, rows, annotators, begin, settings.length()));
        result.terminal().problems(table.problems());
        if (!table.isPresent()) {
            return Main.BAD_INPUT;
        }
        SpanMeasures measures = SpanMeasures.of(table.value().byAnnotator(), settings);
        result.terminal().problems(notes(file, measures));
        result.write(measures.json());
        if (!result.isStandardOutput()) {
            print(measures, table.value(), result.terminal());
        }
        return Main.OK;
    }

    private GammaSettings settings(long seed) {
        if (length == null) {
            throw new ParameterException(spec.commandLine(), Texts.text("agree.length"));
        }
        try {
            return new GammaSettings(alpha, beta, emptyCost, begin, length, samples, seed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), Texts.text("agree.settings"), e);
        }
    }

    private static List<Problem> notes(Path file, SpanMeasures measures) {
        List<Problem> notes = new ArrayList<>();
        if (measures.gamma().gamma().isDefined()) {
            GammaSettings settings = measures.gamma().settings();
            notes.add(note("agree.sampler", Severity.INFO, file, settings.samples(), settings.seed()));
        }
        if (measures.gamma().exactness() != Exactness.EXACT) {
            notes.add(note("agree.gamma." + measures.gamma().exactness(), Severity.WARNING, file));
        }
        int inexact = settingsSamples(measures) - measures.gamma().exactSamples();
        if (measures.gamma().gamma().isDefined() && inexact > 0) {
            notes.add(note("agree.gamma.samples", Severity.INFO, file, inexact, settingsSamples(measures)));
        }
        if (!measures.alphaU().nested().isEmpty()) {
            notes.add(note(
                    "agree.nested",
                    Severity.WARNING,
                    file,
                    String.join(", ", measures.alphaU().nested())));
        }
        return notes;
    }

    private static int settingsSamples(SpanMeasures measures) {
        return measures.gamma().settings().samples();
    }

    private static Problem note(String key, Severity severity, Path file, Object... args) {
        return new Problem(key, severity, Texts.text(key, args), Place.file(file.toString()), "");
    }

    private static void print(SpanMeasures measures, SpanTable table, Terminal terminal) {
        terminal.line(Texts.text("agree.spanUnits", measures.gamma().units(), String.join(", ", table.annotators())));
        measures.values()
                .forEach((key, value) -> terminal.line(
                        value.isDefined()
                                ? String.format(Locale.ROOT, "%-18s %9.6f", key, value.value())
                                : String.format(
                                        "%-18s %9s  %s",
                                        key, "–", value.undefined().reason())));
    }
}
