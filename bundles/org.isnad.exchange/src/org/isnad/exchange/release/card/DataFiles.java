package org.isnad.exchange.release.card;

import java.util.List;
import java.util.Optional;
import org.isnad.exchange.jsonl.Column;
import org.isnad.exchange.jsonl.Columns;
import org.isnad.exchange.release.ReleaseFacts;
import org.isnad.exchange.release.ReleaseFacts.BundleFile;

/** Where the gold data of a bundle are. */
record DataFiles(ReleaseFacts facts) {

    /** Such as {@code data/gold}. */
    String folder() {
        return facts.settings().withTexts() ? "data/gold" : "data/standoff/gold";
    }

    String path(String split, String file) {
        return folder() + '/' + split + '/' + file + ".jsonl";
    }

    Optional<BundleFile> file(String split, String file) {
        String path = path(split, file);
        return facts.files().stream().filter(each -> each.path().equals(path)).findFirst();
    }

    List<Column> columns(String file) {
        return facts.settings().withTexts() ? Columns.of(file) : Columns.withoutTexts(file);
    }
}
