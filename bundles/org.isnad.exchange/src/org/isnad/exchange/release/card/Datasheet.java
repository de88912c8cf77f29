package org.isnad.exchange.release.card;

import static org.isnad.exchange.release.card.MarkdownText.count;
import static org.isnad.exchange.release.card.MarkdownText.number;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.exchange.release.ReleaseFacts;
import org.isnad.exchange.release.ReleaseSettings;
import org.isnad.exchange.release.ReleaseSettings.Author;

/** The questions of a datasheet with the answers that the facts give, and those that people wrote. */
final class Datasheet {

    private static final String NOTHING = "Not stated.";

    private Datasheet() {}

    static String of(ReleaseFacts facts) {
        ReleaseSettings settings = facts.settings();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", settings.title());
        values.put("version", settings.version());
        values.put("forced", new Overview(facts).forced());
        values.put("motivation", stated(settings, "motivation", settings.description()));
        values.put("creators", creators(settings));
        values.put("instances", new Overview(facts).summary());
        values.put("sample", stated(settings, "collection", ""));
        values.put(
                "data",
                settings.withTexts() ? "The text and its stand-off annotations." : "Annotations without the text.");
        values.put("missing", missing(facts));
        values.put("splits", new DataSection(facts).splits());
        values.put("redundancy", redundancy(facts));
        values.put("contained", contained(settings));
        values.put("ethics", DatasetCard.note(settings, "ethics"));
        values.put("collection", collection(facts));
        values.put("annotators", annotators(facts));
        values.put("labelling", new Making(facts).annotation());
        values.put("people", Making.people());
        values.put("raw", raw(settings));
        values.put("distribution", distribution(settings));
        values.put("uses", DatasetCard.note(settings, "uses"));
        values.put("limitations", DatasetCard.note(settings, "limitations"));
        values.put("license", Licences.link(settings.license()));
        values.put("textLicense", Licences.link(settings.textLicense()));
        values.put("textNote", MarkdownText.prose(settings.textLicenseNote()));
        values.put("contact", settings.contact().isEmpty() ? NOTHING : settings.contact());
        values.put("maintenance", stated(settings, "maintenance", ""));
        return Template.fill("datasheet.md", values);
    }

    private static String stated(ReleaseSettings settings, String topic, String otherwise) {
        String note = DatasetCard.note(settings, topic);
        if (!note.isEmpty()) {
            return note;
        }
        return otherwise.isEmpty() ? NOTHING : MarkdownText.prose(otherwise);
    }

    private static String creators(ReleaseSettings settings) {
        return settings.authors().isEmpty()
                ? NOTHING
                : settings.authors().stream().map(Datasheet::author).collect(Collectors.joining("; ", "", "."));
    }

    private static String author(Author author) {
        return author.affiliation().isEmpty() ? author.name() : author.name() + " (" + author.affiliation() + ')';
    }

    private static String missing(ReleaseFacts facts) {
        int without = facts.counts().articles() - facts.counts().goldArticles();
        int outlet = facts.outlets().getOrDefault("", 0);
        return number(without) + " articles have no gold layer, " + number(facts.undated())
                + " no date of publication, " + number(outlet) + " no outlet.";
    }

    private static String redundancy(ReleaseFacts facts) {
        return count(facts.leakage().nearDuplicates(), "pair", "pairs")
                + " of articles are near-duplicates (word 8-grams); such"
                + " articles have one `group_id`. Errors of annotators: see the agreement in `README.md`.";
    }

    private static String contained(ReleaseSettings settings) {
        return settings.withTexts()
                ? "Yes."
                : "No: the texts have to be brought along (`isnad rehydrate`), from the addresses in `documents`.";
    }

    private static String raw(ReleaseSettings settings) {
        return settings.withTexts()
                ? "Yes: the texts of `documents` are the raw data."
                : "It is not part of the dataset; `sha256` in `documents` tells which texts they are.";
    }

    private static String distribution(ReleaseSettings settings) {
        String when = settings.released().isEmpty() ? "" : ", released on " + settings.released();
        String where = settings.url().isEmpty() ? "Where it is kept is not stated." : "It is kept at " + settings.url();
        return "As a folder of files with checksums, version " + settings.version() + when + ". " + where;
    }

    private static String collection(ReleaseFacts facts) {
        return new Making(facts).texts() + ' ' + stated(facts.settings(), "collection", "");
    }

    private static String annotators(ReleaseFacts facts) {
        return count(facts.annotators().size(), "annotator", "annotators") + ". "
                + stated(facts.settings(), "annotators", "");
    }
}
