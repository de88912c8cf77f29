package org.isnad.ui.corpus.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.search.Delimited;
import org.isnad.core.search.Hit;
import org.isnad.ui.ProblemDialogs;

/** Writes the hits as they are sorted into a file for spreadsheets. */
public final class ExportHitsHandler extends HitsHandler {

    @Override
    protected void run(SearchView view) {
        Shell shell = view.getSite().getShell();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(SearchTexts.Export_title);
        dialog.setOverwrite(true);
        dialog.setFileName("hits.csv");
        dialog.setFilterExtensions(new String[] {"*.csv", "*.tsv"});
        dialog.setFilterNames(new String[] {SearchTexts.Export_csv, SearchTexts.Export_tsv});
        String file = dialog.open();
        if (file != null) {
            ProblemDialogs.show(shell, SearchTexts.Export_failed, Delimited.write(Path.of(file), rows(view.hits())));
        }
    }

    /** The header is in English, as the columns of the datasets are; offsets count UTF-16 code units. */
    static List<List<String>> rows(List<Hit> hits) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "article", "title", "outlet", "date", "annotator", "item", "begin", "end", "before", "hit", "after"));
        for (Hit hit : hits) {
            rows.add(List.of(
                    hit.article().id(),
                    hit.article().title(),
                    hit.article().outlet(),
                    hit.article().published(),
                    hit.annotator() == null ? "" : hit.annotator(),
                    hit.item() == null ? "" : hit.item(),
                    String.valueOf(hit.begin()),
                    String.valueOf(hit.end()),
                    hit.before().strip(),
                    hit.text(),
                    hit.after().strip()));
        }
        return rows;
    }
}
