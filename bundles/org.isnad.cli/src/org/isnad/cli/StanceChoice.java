package org.isnad.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.network.Named;
import org.isnad.network.Names;
import org.isnad.network.NetworkOptions;
import org.isnad.network.StanceData;
import org.isnad.network.ValueFilter;
import org.isnad.network.Variable;
import org.isnad.text.Folding;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which stances count, and where the result goes: the options that networks and figures share. */
final class StanceChoice {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--layer", paramLabel = "ANNOTATOR", descriptionKey = "layer")
    private String layer = Project.GOLD;

    @Option(names = "--start-date", paramLabel = "YYYY-MM-DD", descriptionKey = "start")
    private LocalDate start;

    @Option(names = "--stop-date", paramLabel = "YYYY-MM-DD", descriptionKey = "stop")
    private LocalDate stop;

    @Option(names = "--exclude", paramLabel = "VARIABLE=VALUE", descriptionKey = "exclude")
    private List<String> exclude = List.of();

    @Option(names = "--only", paramLabel = "VARIABLE=VALUE", descriptionKey = "only")
    private List<String> only = List.of();

    @Option(names = "--labels", paramLabel = "ar|en", descriptionKey = "labels")
    private String labels = "ar";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private List<Path> outputs = List.of();

    /** Those of the other language: values may be told in both. */
    private Names otherNames;

    /** The files to write; none to print the result. */
    List<Path> outputs() {
        return outputs;
    }

    /** Prints what cannot be read; without a value where nobody has the layer. */
    Outcome<StanceData> read(Project project, Terminal terminal) {
        boolean known = project.corpus().getArticles().stream()
                .anyMatch(article -> project.layers(article).contains(layer));
        if (!known) {
            terminal.error(Texts.text("network.no-layer", layer));
            return Outcome.failed();
        }
        Outcome<StanceData> data =
                StanceData.Snapshot.take(project, layer, null).read(terminal.monitor());
        terminal.problems(data.problems());
        return data;
    }

    Names names(Project project) {
        if (!labels.equals("ar") && !labels.equals("en")) {
            throw unknown("--labels", labels, "ar, en");
        }
        otherNames = Names.of(project.corpus(), labels.equals("ar"));
        return Names.of(project.corpus(), labels.equals("en"));
    }

    /** Whether a picture begins at the right. */
    boolean isMirrored() {
        return labels.equals("ar") && Locale.getDefault().getLanguage().equals("ar");
    }

    /** The options with what is excluded; values are told by identifier or by name. */
    NetworkOptions applied(NetworkOptions options, StanceData data, Names names) {
        NetworkOptions applied = options.between(start, stop);
        Map<Variable, Set<String>> wanted = values(only, data, names);
        Map<Variable, Set<String>> unwanted = values(exclude, data, names);
        for (Variable variable : Variable.values()) {
            if (wanted.containsKey(variable)) {
                Set<String> left = new HashSet<>(wanted.get(variable));
                left.removeAll(unwanted.getOrDefault(variable, Set.of()));
                applied = applied.with(variable, ValueFilter.only(left));
            } else if (unwanted.containsKey(variable)) {
                applied = applied.with(variable, ValueFilter.excluding(unwanted.get(variable)));
            }
        }
        return applied;
    }

    private Map<Variable, Set<String>> values(List<String> pairs, StanceData data, Names names) {
        Map<Variable, Set<String>> values = new EnumMap<>(Variable.class);
        for (String pair : pairs) {
            int sign = pair.indexOf('=');
            Variable variable = choice(Variable.class, "--only/--exclude", sign < 0 ? pair : pair.substring(0, sign));
            String wanted = sign < 0 ? "" : pair.substring(sign + 1);
            Set<String> found = data.values(variable, names).stream()
                    .filter(value -> value.equals(wanted)
                            || isCalled(names.label(variable.kind(), value), wanted)
                            || isCalled(otherNames.label(variable.kind(), value), wanted))
                    .collect(Collectors.toSet());
            if (found.isEmpty()) {
                throw new ParameterException(spec.commandLine(), Texts.text("network.no-value", pair));
            }
            values.computeIfAbsent(variable, key -> new HashSet<>()).addAll(found);
        }
        return values;
    }

    private static boolean isCalled(String label, String wanted) {
        return Folding.key(label).equals(Folding.key(wanted));
    }

    /** A choice by its name; the message of the failure lists all. */
    <E extends Enum<E> & Named> E choice(Class<E> choices, String option, String name) {
        return Named.find(choices, name)
                .orElseThrow(() -> unknown(
                        option,
                        name,
                        Arrays.stream(choices.getEnumConstants()).map(Named::id).collect(Collectors.joining(", "))));
    }

    private ParameterException unknown(String option, String name, String choices) {
        return new ParameterException(spec.commandLine(), Texts.text("network.no-choice", option, name, choices));
    }
}
