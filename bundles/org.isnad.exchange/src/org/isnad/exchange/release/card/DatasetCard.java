package org.isnad.exchange.release.card;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.exchange.release.ReleaseFacts;
import org.isnad.exchange.release.ReleaseSettings;

/** The README of a release: a dataset card, its prose with the numbers of this release. */
final class DatasetCard {

    private DatasetCard() {}

    /** @param folder where the data are, for an example of them */
    static String of(ReleaseFacts facts, Path folder) throws IOException {
        ReleaseSettings settings = facts.settings();
        Overview overview = new Overview(facts);
        DataSection data = new DataSection(facts);
        Making making = new Making(facts);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("yaml", FrontMatter.of(facts));
        values.put("title", settings.title());
        values.put("forced", overview.forced());
        values.put("description", MarkdownText.prose(settings.description()));
        values.put("summary", overview.summary());
        values.put("facts", overview.rows());
        values.put("uses", note(settings, "motivation"));
        values.put("layout", data.layout());
        values.put("parts", data.parts());
        values.put("loading", data.loading());
        values.put("instance", data.instance(folder));
        values.put("fields", data.fields());
        values.put("splits", data.splits());
        values.put("leakage", data.leakage());
        values.put("labels", data.labels());
        values.put("texts", making.texts());
        values.put("collection", note(settings, "collection"));
        values.put("annotation", making.annotation());
        values.put("annotators", making.annotators());
        values.put("process", note(settings, "annotators"));
        values.put("agreement", making.agreement());
        values.put("cautions", making.cautions());
        values.put("limitations", note(settings, "limitations"));
        values.put("ethics", note(settings, "ethics"));
        values.put("formats", making.formats());
        values.put("licence", overview.licence());
        values.put("citation", "```bibtex\n" + Citation.bibtex(settings) + "\n```");
        values.put("contact", settings.contact().isEmpty() ? "" : "Questions: " + settings.contact());
        return Template.fill("readme.md", values);
    }

    static String note(ReleaseSettings settings, String topic) {
        return MarkdownText.prose(settings.notes().getOrDefault(topic, ""));
    }
}
