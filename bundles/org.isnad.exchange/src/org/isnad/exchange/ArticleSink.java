package org.isnad.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ExportReport.ExportedFile;

/** Takes the articles of an export one by one and writes them in its format; memory does not grow with their number. */
public interface ArticleSink extends Closeable {

    /** Writes an article; returns what is wrong with it, nothing as a rule. */
    List<Problem> write(ExportedArticle article) throws IOException;

    /** Completes the files: what stands at their end or once for all articles. */
    @Override
    void close() throws IOException;

    /** The files written, in their order; asked after closing. */
    List<ExportedFile> files();
}
