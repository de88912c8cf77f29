package org.isnad.exchange.release.card;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.exchange.jsonl.Column;
import org.isnad.exchange.jsonl.Columns;
import org.isnad.exchange.release.ReleaseFacts;
import org.isnad.exchange.release.ReleaseFacts.BundleFile;
import org.isnad.exchange.release.ReleaseSettings;
import org.isnad.exchange.release.ReleaseSettings.Author;

/**
 * The description of a dataset for programs. Source of the format: MLCommons Croissant Format Specification 1.1.
 *
 * <p>Each file of the gold data is a FileObject with its SHA-256, all files of one kind are a FileSet, and the rows of a FileSet
 * a RecordSet; the splits are a RecordSet of type {@code cr:Split}.
 */
final class Croissant {

    private static final String CONFORMS_TO = "http://mlcommons.org/croissant/1.1";
    private static final String JSON_LINES = "application/jsonlines";
    private static final Map<String, String> SPLITS =
            Map.of("train", "cr:TrainingSplit", "validation", "cr:ValidationSplit", "test", "cr:TestSplit");

    private final ReleaseFacts facts;
    private final DataFiles data;

    private Croissant(ReleaseFacts facts) {
        this.facts = facts;
        this.data = new DataFiles(facts);
    }

    static String of(ReleaseFacts facts) {
        try {
            return new ObjectMapper().writer(printer()).writeValueAsString(new Croissant(facts).dataset()) + '\n';
        } catch (JsonProcessingException e) {
            // Maps, lists and texts always are JSON.
            throw new IllegalStateException(e);
        }
    }

    /** The same line ends on every machine. */
    static PrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    private Map<String, Object> dataset() {
        ReleaseSettings settings = facts.settings();
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@context", CroissantContext.of());
        dataset.put("@type", "sc:Dataset");
        dataset.put("conformsTo", CONFORMS_TO);
        dataset.put("name", settings.title());
        dataset.put("description", description());
        dataset.put("license", license(settings));
        dataset.put("url", settings.url().isEmpty() ? "./" : settings.url());
        dataset.put("creator", creators(settings));
        put(dataset, "datePublished", settings.released());
        dataset.put("version", settings.version());
        dataset.put("inLanguage", facts.languages());
        if (!settings.keywords().isEmpty()) {
            dataset.put("keywords", settings.keywords());
        }
        dataset.put("citeAs", Citation.bibtex(settings));
        dataset.put("isLiveDataset", false);
        ResponsibleUse.of(facts).forEach((key, value) -> put(dataset, key, value));
        dataset.put("distribution", distribution());
        dataset.put("recordSet", recordSets());
        return dataset;
    }

    private String description() {
        String own = facts.settings().description();
        return own.isEmpty() ? facts.corpus() + ": actors, statements and stances in Arabic news articles." : own;
    }

    private static String license(ReleaseSettings settings) {
        String url = Licences.of(settings.license()).url();
        return url.isEmpty() ? "LICENSE" : url;
    }

    private static List<Map<String, Object>> creators(ReleaseSettings settings) {
        List<Map<String, Object>> creators = new ArrayList<>();
        for (Author author : settings.authors()) {
            boolean person = !author.orcid().isEmpty() || !author.affiliation().isEmpty();
            Map<String, Object> creator = typed(person ? "sc:Person" : "sc:Organization", "name", author.name());
            put(creator, "sameAs", Citation.orcid(author.orcid()));
            if (!author.affiliation().isEmpty()) {
                creator.put("affiliation", typed("sc:Organization", "name", author.affiliation()));
            }
            creators.add(creator);
        }
        return creators.isEmpty()
                ? List.of(typed("sc:Organization", "name", "The authors of " + settings.title()))
                : creators;
    }

    private List<Map<String, Object>> distribution() {
        List<Map<String, Object>> files = new ArrayList<>();
        for (String file : Columns.FILES) {
            for (BundleFile each : facts.files(data.folder() + '/')) {
                if (each.path().endsWith('/' + file + ".jsonl")) {
                    files.add(fileObject(each));
                }
            }
            Map<String, Object> set = identified("cr:FileSet", file + "-files");
            set.put("description", "All parts of " + file + '.');
            set.put("encodingFormat", JSON_LINES);
            set.put("includes", data.folder() + "/*/" + file + ".jsonl");
            files.add(set);
        }
        return files;
    }

    private static Map<String, Object> fileObject(BundleFile file) {
        Map<String, Object> object = identified("cr:FileObject", file.path());
        object.put("contentUrl", file.path());
        object.put("contentSize", file.bytes() + " B");
        object.put("encodingFormat", JSON_LINES);
        object.put("sha256", file.sha256());
        return object;
    }

    private List<Map<String, Object>> recordSets() {
        List<Map<String, Object>> sets = new ArrayList<>();
        sets.add(splits());
        for (String file : Columns.FILES) {
            Map<String, Object> set = identified("cr:RecordSet", file);
            set.put("key", reference(file + "/id"));
            set.put(
                    "field",
                    data.columns(file).stream()
                            .map(column -> field(file, column))
                            .toList());
            sets.add(set);
        }
        return sets;
    }

    private Map<String, Object> splits() {
        Map<String, Object> set = identified("cr:RecordSet", "splits");
        set.put("dataType", "cr:Split");
        set.put("key", reference("splits/name"));
        Map<String, Object> name = identified("cr:Field", "splits/name");
        name.put("dataType", "sc:Text");
        Map<String, Object> url = identified("cr:Field", "splits/url");
        url.put("dataType", "cr:Split");
        set.put("field", List.of(name, url));
        List<Map<String, Object>> rows = new ArrayList<>();
        facts.splits().forEach(split -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("splits/name", split.name());
            // One part that claims to be no split is none of the three.
            row.put("splits/url", SPLITS.getOrDefault(split.name(), "cr:Split"));
            rows.add(row);
        });
        set.put("data", rows);
        return set;
    }

    private static Map<String, Object> field(String file, Column column) {
        Map<String, Object> field = described(file + '/' + column.name(), column);
        if (column.kind() == Column.Kind.STRUCTS) {
            field.put("isArray", true);
            field.put("arrayShape", "-1");
            List<Map<String, Object>> parts = new ArrayList<>();
            for (Column part : column.columns()) {
                Map<String, Object> subField = described(file + '/' + column.name() + '/' + part.name(), part);
                Map<String, Object> source = source(file, column.name());
                source.put("transform", Map.of("jsonPath", part.name()));
                subField.put("source", source);
                parts.add(subField);
            }
            field.put("subField", parts);
        } else {
            if (column.kind() == Column.Kind.TEXTS) {
                field.put("isArray", true);
                field.put("arrayShape", "-1");
            }
            field.put("source", source(file, column.name()));
        }
        String target = target(file, column.name());
        if (!target.isEmpty()) {
            field.put("references", reference(target));
        }
        return field;
    }

    private static Map<String, Object> described(String id, Column column) {
        Map<String, Object> field = identified("cr:Field", id);
        field.put("description", column.description());
        switch (column.kind()) {
            case TEXT, TEXTS ->
                field.put("dataType", column.name().equals("label") ? List.of("sc:Text", "cr:Label") : "sc:Text");
            case INTEGER -> field.put("dataType", "sc:Integer");
            case BOOLEAN -> field.put("dataType", "sc:Boolean");
            case STRUCTS -> {
                // Its parts have types.
            }
        }
        return field;
    }

    private static String target(String file, String column) {
        return switch (column) {
            case "split" -> "splits/name";
            case "doc_id" -> "documents/id";
            case "parent_id", "statement_id" -> "statements/id";
            default -> "";
        };
    }

    private static Map<String, Object> source(String file, String column) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("fileSet", reference(file + "-files"));
        source.put("extract", Map.of("column", column));
        return source;
    }

    private static Map<String, Object> identified(String type, String id) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@type", type);
        object.put("@id", id);
        object.put("name", id);
        return object;
    }

    private static Map<String, Object> typed(String type, String key, String value) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@type", type);
        object.put(key, value);
        return object;
    }

    private static Map<String, Object> reference(String id) {
        return Map.of("@id", id);
    }

    private static void put(Map<String, Object> map, String key, String value) {
        if (!value.isEmpty()) {
            map.put(key, value);
        }
    }
}
