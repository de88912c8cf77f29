package org.isnad.ui.corpus.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.RGB;
import org.isnad.core.search.Field;
import org.isnad.core.search.Field.Form;
import org.isnad.core.search.Kind;
import org.isnad.core.search.RegistryNames;
import org.isnad.core.statistics.Dimension;
import org.isnad.core.statistics.Statistics;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.corpus.Corpus;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Tags;
import org.isnad.ui.look.PolarityColours;
import org.isnad.ui.look.Shade;

/**
 * What one bar chart shows: a dimension with the labels of the user.
 *
 * @param total the sum that shares are of
 * @param more how many rarer values are left out
 */
record Chart(String title, List<Bar> bars, int total, int more) {

    /**
     * One bar.
     *
     * @param query finds exactly the units it counts
     */
    record Bar(String label, int count, RGB colour, String query) {}

    private static final int MOST_BARS = 12;

    /** The charts of what there is; those without a single unit are left out. */
    static List<Chart> all(Statistics statistics, Corpus corpus, RegistryNames names, Shade shade) {
        List<Chart> charts = new ArrayList<>();
        for (Dimension dimension : Dimension.ALL) {
            Chart chart = of(dimension, statistics.counts(dimension), corpus, names, shade);
            if (chart.total > 0 && !chart.isAllUnset()) {
                charts.add(chart);
            }
        }
        return charts;
    }

    private boolean isAllUnset() {
        return bars.stream().allMatch(bar -> bar.count == 0 || bar.query.contains(" -") || bar.query.startsWith("-"));
    }

    static Chart of(Dimension dimension, Map<String, Integer> counts, Corpus corpus, RegistryNames names, Shade shade) {
        List<Bar> bars = new ArrayList<>();
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.entrySet().stream()
                .limit(MOST_BARS)
                .forEach(count -> bars.add(new Bar(
                        label(dimension, count.getKey(), corpus, names),
                        count.getValue(),
                        colour(dimension, count.getKey(), shade),
                        dimension.query(count.getKey()))));
        return new Chart(title(dimension), List.copyOf(bars), total, Math.max(0, counts.size() - MOST_BARS));
    }

    private static String title(Dimension dimension) {
        return NLS.bind(StatisticsTexts.Chart_title, kind(dimension.kind()), field(dimension));
    }

    private static String kind(Kind kind) {
        if (kind == null) {
            return StatisticsTexts.Chart_all;
        }
        return switch (kind) {
            case MENTION -> StatisticsTexts.Column_mentions;
            case STATEMENT -> StatisticsTexts.Column_statements;
            case STANCE -> StatisticsTexts.Column_stances;
            case QUOTE, ZONE -> StatisticsTexts.Column_quotes;
        };
    }

    private static String field(Dimension dimension) {
        return switch (dimension.field()) {
            case TYPE ->
                Tags.label(
                        switch (dimension.kind()) {
                            case MENTION -> AnnotationPackage.Literals.ACTOR_MENTION__MENTION_TYPE;
                            case STATEMENT -> AnnotationPackage.Literals.STATEMENT__REPORT_TYPE;
                            case STANCE -> AnnotationPackage.Literals.STANCE__STANCE_TYPE;
                            default -> AnnotationPackage.Literals.QUOTE__FUNCTION;
                        });
            case ACTOR_TYPE -> StatisticsTexts.Chart_actorType;
            case ACTOR -> Tags.label(AnnotationPackage.Literals.ACTOR_MENTION__ACTOR);
            case ACT -> Tags.label(AnnotationPackage.Literals.STATEMENT__SPEECH_ACT);
            case STATUS -> Tags.label(AnnotationPackage.Literals.STATEMENT__EVENT_STATUS);
            case MEDIUM -> Tags.label(AnnotationPackage.Literals.STATEMENT__MEDIUM);
            case DEPTH -> Tags.label(AnnotationPackage.Literals.STATEMENT__PARENT);
            case ZONE -> Tags.label(AnnotationPackage.Literals.ZONE);
            case SOURCE -> Tags.label(AnnotationPackage.Literals.STATEMENT__SOURCES);
            case STANCE, SCORE -> Tags.label(AnnotationPackage.Literals.STANCE__POLARITY);
            case TARGET_KIND -> Tags.label(AnnotationPackage.Literals.STANCE__TARGET_KIND);
            case ATTRIBUTION -> Tags.label(AnnotationPackage.Literals.STANCE__ATTRIBUTION);
            case HOLDER -> Tags.label(AnnotationPackage.Literals.STANCE__HOLDER);
            case ISSUE -> Tags.label(AnnotationPackage.Literals.STANCE__TARGET_ISSUE);
            case FUNCTION -> Tags.label(AnnotationPackage.Literals.QUOTE__FUNCTION);
            case ORIGIN -> Tags.label(AnnotationPackage.Literals.ITEM__ORIGIN);
            case FLAG -> Tags.label(AnnotationPackage.Literals.ITEM__FLAG);
            case CONFIDENCE -> Tags.label(AnnotationPackage.Literals.ITEM__CONFIDENCE);
            default -> dimension.field().name();
        };
    }

    private static String label(Dimension dimension, String value, Corpus corpus, RegistryNames names) {
        if (value.isEmpty()) {
            return StatisticsTexts.Chart_unset;
        }
        Form form = dimension.field().form();
        if (form == Form.TAG) {
            return dimension.field().tags(dimension.kind()).stream()
                    .filter(tag -> tag.getName().equals(value))
                    .findFirst()
                    .map(tag -> Tags.label((Enumerator) tag, corpus))
                    .orElse(value);
        }
        boolean positive = dimension.field() == Field.SCORE && value.matches("[1-9]");
        return form == Form.NUMBER ? Isolate.of((positive ? "+" : "") + value.replace('-', '−')) : names.label(value);
    }

    private static RGB colour(Dimension dimension, String value, Shade shade) {
        if (value.isEmpty()) {
            return PolarityColours.line(null, shade);
        }
        if (dimension.field() == Field.STANCE) {
            return PolarityColours.line(Polarity.getByName(value), shade);
        }
        if (dimension.field() == Field.SCORE) {
            Polarity side =
                    value.equals("0") ? Polarity.NEUTRAL : value.startsWith("-") ? Polarity.AGAINST : Polarity.FAVOR;
            return PolarityColours.line(side, shade);
        }
        return shade == Shade.LIGHT ? new RGB(66, 122, 182) : new RGB(110, 165, 225);
    }
}
