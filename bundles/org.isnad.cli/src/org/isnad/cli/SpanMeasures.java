package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.agreement.Coefficient;
import org.isnad.agreement.Undefined;
import org.isnad.agreement.span.AlphaU;
import org.isnad.agreement.span.Gamma;
import org.isnad.agreement.span.GammaSettings;
import org.isnad.agreement.span.LabelledSpan;
import org.isnad.agreement.span.Match;
import org.isnad.agreement.span.SpanF1;

/** The measures of a table of spans; F1 of more than two annotators pools the counts of all pairs. */
record SpanMeasures(int annotators, SpanF1 f1, AlphaU alphaU, Gamma gamma) {

    static SpanMeasures of(List<List<LabelledSpan>> byAnnotator, GammaSettings settings) {
        return new SpanMeasures(
                byAnnotator.size(),
                SpanF1.ofPairs(byAnnotator),
                AlphaU.of(byAnnotator, settings.begin(), settings.length()),
                Gamma.of(byAnnotator, settings));
    }

    /** Every value by its path in the JSON. */
    Map<String, Coefficient> values() {
        Map<String, Coefficient> values = new LinkedHashMap<>();
        for (Match match : Match.values()) {
            values.put("f1." + name(match), f1(match));
        }
        values.put("alphaU", alphaU.alpha());
        alphaU.labels().forEach(label -> values.put("alphaUPerLabel." + label, alphaU.alpha(label)));
        values.put("gamma", gamma.gamma());
        values.put("gammaDisorder", gamma.disorder());
        return values;
    }

    private Coefficient f1(Match match) {
        return annotators == 1 ? Coefficient.undefined(Undefined.ONE_ANNOTATOR) : f1.f1(match);
    }

    private static String name(Match match) {
        return switch (match) {
            case EXACT_LABEL -> "exactLabel";
            case EXACT -> "exact";
            case OVERLAP_LABEL -> "overlapLabel";
            case OVERLAP -> "overlap";
            case CHARACTER_LABEL -> "characterLabel";
            case CHARACTER -> "character";
        };
    }

    Map<String, Object> json() {
        Map<String, Object> f1Values = new LinkedHashMap<>();
        for (Match match : Match.values()) {
            f1Values.put(name(match), plain(f1(match)));
        }
        Map<String, Object> perLabel = new LinkedHashMap<>();
        alphaU.labels().forEach(label -> perLabel.put(label, plain(alphaU.alpha(label))));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("f1", f1Values);
        json.put("alphaU", plain(alphaU.alpha()));
        json.put("alphaUPerLabel", perLabel);
        json.put("gamma", plain(gamma.gamma()));
        json.put("gammaDisorder", plain(gamma.disorder()));
        Map<String, String> undefined = new LinkedHashMap<>();
        values().forEach((key, value) -> {
            if (!value.isDefined()) {
                undefined.put(key, value.undefined().reason());
            }
        });
        if (!undefined.isEmpty()) {
            json.put("undefined", undefined);
        }
        return json;
    }

    private static Double plain(Coefficient value) {
        return value.isDefined() ? value.value() : null;
    }
}
