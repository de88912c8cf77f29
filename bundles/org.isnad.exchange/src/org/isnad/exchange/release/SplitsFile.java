package org.isnad.exchange.release;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.core.duplicate.Pair;
import org.isnad.exchange.release.ReleaseFacts.Counts;
import org.isnad.exchange.release.ReleaseFacts.Leakage;
import org.isnad.exchange.release.ReleaseFacts.SplitFacts;

/** {@code splits.json}: how the articles were divided, what each split has, what leaks, and the groups. */
final class SplitsFile {

    private final SplitPlan plan;
    private final ReleaseSettings settings;
    private JsonGenerator json;

    SplitsFile(SplitPlan plan, ReleaseSettings settings) {
        this.plan = plan;
        this.settings = settings;
    }

    void write(Path file, List<SplitFacts> splits, Leakage leakage) throws IOException {
        try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(file))) {
            json = new JsonFactory().createGenerator(output, JsonEncoding.UTF8);
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            method();
            json.writeObjectFieldStart("splits");
            for (SplitFacts split : splits) {
                split(split);
            }
            json.writeEndObject();
            leakage(leakage);
            groups();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        }
    }

    private void method() throws IOException {
        json.writeBooleanField("claimed", plan.isClaimed());
        json.writeStringField(
                "method", plan.isClaimed() ? lower(settings.method().name()) : "none");
        json.writeNumberField("seed", settings.seed());
        json.writeObjectFieldStart("sizes");
        json.writeNumberField("train", settings.sizes().train());
        json.writeNumberField("validation", settings.sizes().validation());
        json.writeNumberField("test", settings.sizes().test());
        json.writeEndObject();
        json.writeStringField("similarity", "Jaccard of runs of 8 words after folding");
        json.writeNumberField("threshold", settings.duplicateThreshold());
    }

    private void split(SplitFacts split) throws IOException {
        Counts counts = split.counts();
        json.writeObjectFieldStart(split.name());
        json.writeNumberField("groups", split.groups());
        json.writeNumberField("articles", counts.articles());
        json.writeNumberField("gold_articles", counts.goldArticles());
        json.writeNumberField("characters", counts.characters());
        json.writeNumberField("mentions", counts.mentions());
        json.writeNumberField("statements", counts.statements());
        json.writeNumberField("stances", counts.stances());
        json.writeStringField("first_published", split.firstPublished());
        json.writeStringField("last_published", split.lastPublished());
        counts("outlets", split.outlets());
        counts("labels", split.polarities());
        counts("report_types", split.reportTypes());
        json.writeEndObject();
    }

    private void counts(String key, Map<String, Integer> counts) throws IOException {
        json.writeObjectFieldStart(key);
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }

    private void leakage(Leakage leakage) throws IOException {
        json.writeObjectFieldStart("leakage");
        json.writeNumberField("groups_in_two_splits", leakage.groupsInTwoSplits());
        if (leakage.overlapping().isEmpty()) {
            // No number, which could be taken for one that was measured.
            json.writeStringField("largest_overlap", leakage.overlap());
        } else {
            json.writeNumberField("largest_overlap", leakage.largestOverlap());
        }
        strings("overlapping", leakage.overlapping());
        strings("actors_only_in_test", leakage.actorsOnlyInTest());
        strings("issues_only_in_test", leakage.issuesOnlyInTest());
        json.writeEndObject();
        json.writeArrayFieldStart("near_duplicates");
        for (Pair pair : plan.duplicates().pairs()) {
            json.writeStartObject();
            json.writeStringField("a", pair.a());
            json.writeStringField("b", pair.b());
            json.writeNumberField("jaccard", pair.jaccard());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void groups() throws IOException {
        json.writeArrayFieldStart("groups");
        for (int group = 0; group < plan.groups(); group++) {
            json.writeStartObject();
            json.writeStringField("id", Grouping.name(group));
            json.writeStringField("split", plan.split(group));
            json.writeObjectFieldStart("by");
            for (Map.Entry<String, String> split : plan.splits(group).entrySet()) {
                json.writeStringField(lower(split.getKey()), split.getValue());
            }
            json.writeEndObject();
            strings("articles", plan.members(group));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void strings(String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
