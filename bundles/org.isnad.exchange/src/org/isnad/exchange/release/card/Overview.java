package org.isnad.exchange.release.card;

import static org.isnad.exchange.release.card.MarkdownText.count;
import static org.isnad.exchange.release.card.MarkdownText.number;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.exchange.release.ReleaseFacts;
import org.isnad.exchange.release.ReleaseFacts.Counts;
import org.isnad.exchange.release.ReleaseSettings;

/** What a reader of the card sees first. */
final class Overview {

    private final ReleaseFacts facts;
    private final ReleaseSettings settings;

    Overview(ReleaseFacts facts) {
        this.facts = facts;
        this.settings = facts.settings();
    }

    /** A warning where problems were overridden, else nothing. */
    String forced() {
        if (!facts.isForced()) {
            return "";
        }
        StringBuilder text = new StringBuilder(
                "> **This release was forced.** The following would have kept it back; mind it before you use the data.\n>\n");
        facts.overridden().forEach(each -> text.append("> - ")
                .append(number(each.count()))
                .append(" × `")
                .append(each.code())
                .append("`\n"));
        return text.toString();
    }

    String summary() {
        Counts counts = facts.counts();
        StringBuilder text = new StringBuilder();
        text.append(count(counts.articles(), "news article", "news articles"))
                .append(" (")
                .append(count(counts.characters(), "character", "characters"))
                .append(") with ")
                .append(count(counts.mentions(), "mention", "mentions"))
                .append(" of ")
                .append(count(counts.actors(), "actor", "actors"))
                .append(", ")
                .append(count(counts.statements(), "statement", "statements"))
                .append(" and ")
                .append(count(counts.stances(), "stance", "stances"))
                .append(", in the gold layer of ")
                .append(count(counts.goldArticles(), "article", "articles"))
                .append('.');
        if (facts.annotators().size() > 1) {
            text.append(" The layer of every annotator is published beside the gold one.");
        }
        if (!settings.withTexts()) {
            text.append(
                    " **This bundle holds no texts**: offsets, checksums and addresses only. With copies of the articles of"
                            + " your own, `isnad rehydrate` fills it and refuses any copy whose checksum differs.");
        }
        return text.toString();
    }

    /** Rows of the table of facts. */
    String rows() {
        List<String> rows = new ArrayList<>();
        row(rows, "Version", settings.version() + (settings.released().isEmpty() ? "" : ", " + settings.released()));
        row(rows, "Languages", String.join(", ", facts.languages()));
        row(rows, "Outlets", outlets());
        row(rows, "Published", dates());
        row(rows, "Guideline", guideline());
        row(rows, "Licence of the annotations", Licences.link(settings.license()));
        row(rows, "Licence of the texts", Licences.link(settings.textLicense()));
        return String.join("\n", rows);
    }

    private static void row(List<String> rows, String name, String value) {
        rows.add("| " + name + " | " + value.replace("|", "\\|") + " |");
    }

    private String outlets() {
        return MarkdownText.ranked(facts.outlets()).stream()
                .limit(8)
                .map(outlet -> (outlet.getKey().isEmpty() ? "not stated" : outlet.getKey()) + " ("
                        + number(outlet.getValue()) + ')')
                .collect(Collectors.joining(", ", "", facts.outlets().size() > 8 ? " …" : ""));
    }

    private String dates() {
        if (facts.firstPublished().isEmpty()) {
            return "not stated";
        }
        String range = facts.firstPublished().equals(facts.lastPublished())
                ? facts.firstPublished()
                : facts.firstPublished() + " to " + facts.lastPublished();
        return facts.undated() == 0 ? range : range + "; " + number(facts.undated()) + " without date";
    }

    private String guideline() {
        String version = facts.guidelineVersion().isEmpty() ? "" : "version " + facts.guidelineVersion();
        if (facts.guideline().isEmpty()) {
            return version.isEmpty() ? "not included" : version + ", not included";
        }
        return "[" + (version.isEmpty() ? facts.guideline() : version) + "](" + facts.guideline() + ')';
    }

    String licence() {
        String note =
                settings.textLicenseNote().isEmpty() ? "" : "\n\n" + MarkdownText.prose(settings.textLicenseNote());
        return "Annotations and documentation: " + Licences.link(settings.license()) + " (`LICENSE`). Texts: "
                + Licences.link(settings.textLicense()) + " (`LICENSE-texts.md`)." + note;
    }
}
