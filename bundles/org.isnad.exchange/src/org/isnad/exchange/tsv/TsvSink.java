package org.isnad.exchange.tsv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.LayerFiles;
import org.isnad.exchange.xmi.DkproTypes;
import org.isnad.model.xmi.CasXmiResource;

/** Layers as tables of tokens, with the types that WebAnno knows them by. */
final class TsvSink extends LayerFiles {

    private final ExportTarget target;

    TsvSink(ExportTarget target) {
        super(
                target,
                ".tsv",
                SpanTypes.types().plus(DkproTypes.all()).plus(target.types().foreign()));
        this.target = target;
    }

    @Override
    protected List<Problem> write(ExportedArticle article, CasXmiResource layer, Path file) throws IOException {
        Outcome<String> content = TsvDocument.of(layer, article.text(), target.types());
        if (content.isPresent()) {
            Files.writeString(file, content.value());
        }
        return content.problems();
    }
}
