package org.isnad.ui.exchange.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.exchange.text.ArticleImport;
import org.isnad.exchange.text.ImportCandidate;

/** Files of articles for tests. */
final class Files {

    static final String HEADLINE = "الوزير يرفض المقترح الأخير";
    static final String ARTICLE = HEADLINE + "\n\n"
            + "قال الوزير اليوم إن الحكومة ترفض المقترح الأخير رفضاً تاماً، وأضاف أن المفاوضات لن تبدأ قبل"
            + " نهاية الشهر بحسب مصادر مطلعة.\n\n"
            + "وأكد المتحدث التزام الوفد بالحل السياسي في العاصمة.\n";

    private Files() {}

    static ImportCandidate candidate(Path folder, String name, String text, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        java.nio.file.Files.write(file, text.getBytes(charset));
        return ArticleImport.preview(List.of(file), null, new BasicMonitor()).get(0);
    }
}
