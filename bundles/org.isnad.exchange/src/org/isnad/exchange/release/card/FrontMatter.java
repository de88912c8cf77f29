package org.isnad.exchange.release.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.isnad.exchange.jsonl.Column;
import org.isnad.exchange.jsonl.Columns;
import org.isnad.exchange.release.ReleaseFacts;
import org.isnad.exchange.release.ReleaseFacts.BundleFile;
import org.isnad.exchange.release.ReleaseFacts.SplitFacts;

/**
 * The YAML at the head of a dataset card, by which a hub finds the data and their types.
 *
 * <p>Source of the format: dataset cards of the Hugging Face hub; a list of structs is {@code list:}.
 */
final class FrontMatter {

    private static final List<String> LABELS = List.of("AGAINST", "NONE", "NEUTRAL", "FAVOR");

    private final ReleaseFacts facts;
    private final DataFiles data;

    private FrontMatter(ReleaseFacts facts) {
        this.facts = facts;
        this.data = new DataFiles(facts);
    }

    static String of(ReleaseFacts facts) {
        return Yaml.write(new FrontMatter(facts).all());
    }

    private Map<String, Object> all() {
        String license = facts.settings().license();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("pretty_name", facts.settings().title());
        all.put("language", facts.languages());
        all.put("license", Licences.hub(license));
        if (Licences.hub(license).equals("other")) {
            all.put("license_name", license);
            all.put("license_link", "LICENSE");
        }
        all.put("annotations_creators", List.of("expert-generated"));
        all.put("multilinguality", List.of(facts.languages().size() > 1 ? "multilingual" : "monolingual"));
        all.put("size_categories", List.of(size(facts.counts().articles())));
        all.put("source_datasets", List.of("original"));
        all.put("task_categories", List.of("token-classification", "text-classification"));
        all.put("tags", tags());
        all.put("configs", Columns.FILES.stream().map(this::config).toList());
        all.put("dataset_info", Columns.FILES.stream().map(this::info).toList());
        return all;
    }

    private List<String> tags() {
        TreeSet<String> tags = new TreeSet<>(facts.settings().keywords());
        tags.addAll(List.of("stance-detection", "attribution", "quotation", "news", "croissant"));
        return List.copyOf(tags);
    }

    /** The hub's own classes. */
    private static String size(int articles) {
        if (articles < 1_000) {
            return "n<1K";
        }
        if (articles < 10_000) {
            return "1K<n<10K";
        }
        return articles < 100_000 ? "10K<n<100K" : "100K<n<1M";
    }

    private Map<String, Object> config(String file) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (SplitFacts split : facts.splits()) {
            parts.add(ordered("split", split.name(), "path", data.path(split.name(), file)));
        }
        Map<String, Object> config = ordered("config_name", file, "data_files", parts);
        if (file.equals("stances")) {
            config.put("default", true);
        }
        return config;
    }

    private Map<String, Object> info(String file) {
        List<Map<String, Object>> splits = new ArrayList<>();
        long bytes = 0;
        for (SplitFacts split : facts.splits()) {
            BundleFile found = data.file(split.name(), file).orElse(new BundleFile("", 0, "", 0));
            Map<String, Object> one = ordered("name", split.name(), "num_bytes", found.bytes());
            one.put("num_examples", found.rows());
            splits.add(one);
            bytes += found.bytes();
        }
        Map<String, Object> info = ordered("config_name", file, "features", features(data.columns(file)));
        info.put("splits", splits);
        info.put("download_size", bytes);
        info.put("dataset_size", bytes);
        return info;
    }

    private static List<Map<String, Object>> features(List<Column> columns) {
        return columns.stream().map(FrontMatter::feature).toList();
    }

    private static Map<String, Object> feature(Column column) {
        return switch (column.kind()) {
            case TEXT -> ordered("name", column.name(), "dtype", "string");
            case BOOLEAN -> ordered("name", column.name(), "dtype", "bool");
            case TEXTS -> ordered("name", column.name(), "list", "string");
            case STRUCTS -> ordered("name", column.name(), "list", features(column.columns()));
            case INTEGER ->
                column.name().equals("label_id") ? labels() : ordered("name", column.name(), "dtype", "int64");
        };
    }

    private static Map<String, Object> labels() {
        Map<String, Object> names = new LinkedHashMap<>();
        for (int i = 0; i < LABELS.size(); i++) {
            names.put(Integer.toString(i), LABELS.get(i));
        }
        return ordered("name", "label_id", "dtype", Map.of("class_label", Map.of("names", names)));
    }

    private static Map<String, Object> ordered(String key, Object value, String second, Object other) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        map.put(second, other);
        return map;
    }
}
