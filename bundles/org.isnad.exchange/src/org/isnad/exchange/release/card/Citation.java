package org.isnad.exchange.release.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.exchange.release.ReleaseSettings;
import org.isnad.exchange.release.ReleaseSettings.Author;

/** How a dataset is cited. Source of the format: Citation File Format 1.2.0; BibTeX {@code @misc}. */
final class Citation {

    private Citation() {}

    static String cff(ReleaseSettings settings) {
        Map<String, Object> cff = new LinkedHashMap<>();
        cff.put("cff-version", "1.2.0");
        cff.put("message", "If you use this dataset, please cite it as below.");
        cff.put("type", "dataset");
        cff.put("title", settings.title());
        cff.put("version", settings.version());
        put(cff, "date-released", settings.released());
        put(cff, "url", settings.url());
        put(cff, "license", settings.license().matches("[A-Za-z0-9.+-]+") ? settings.license() : "");
        put(cff, "abstract", settings.description());
        if (!settings.keywords().isEmpty()) {
            cff.put("keywords", settings.keywords());
        }
        cff.put("authors", authors(settings));
        return Yaml.write(cff);
    }

    private static void put(Map<String, Object> cff, String key, String value) {
        if (!value.isEmpty()) {
            cff.put(key, value);
        }
    }

    private static List<Map<String, Object>> authors(ReleaseSettings settings) {
        List<Map<String, Object>> authors = new ArrayList<>();
        for (Author author : settings.authors()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", author.name());
            put(one, "affiliation", author.affiliation());
            put(one, "orcid", orcid(author.orcid()));
            authors.add(one);
        }
        // The format demands an author.
        return authors.isEmpty() ? List.of(Map.of("name", "The authors of " + settings.title())) : authors;
    }

    /** As an address; "" for none. */
    static String orcid(String orcid) {
        return orcid.isEmpty() || orcid.startsWith("http") ? orcid : "https://orcid.org/" + orcid;
    }

    static String bibtex(ReleaseSettings settings) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(
                "author",
                settings.authors().stream()
                        .map(Author::name)
                        .map(name -> '{' + name + '}')
                        .collect(Collectors.joining(" and ")));
        fields.put("title", '{' + settings.title() + '}');
        fields.put(
                "year",
                settings.released().length() < 4 ? "" : settings.released().substring(0, 4));
        fields.put("version", settings.version());
        fields.put("url", settings.url());
        String body = fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + '}')
                .collect(Collectors.joining(",\n"));
        return "@misc{" + key(settings) + ",\n" + body + "\n}";
    }

    private static String key(ReleaseSettings settings) {
        String words = settings.title().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return words.isEmpty() ? "dataset" : words;
    }
}
