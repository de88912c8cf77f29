package org.isnad.ui.review.agreement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.AtomicFile;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.report.AgreementReport;

/** The report as a file, in the language of the user: Markdown where the name ends so, else HTML. */
final class ReportFile {

    private ReportFile() {}

    static Outcome<Void> write(AgreementResult result, Path file) {
        boolean markdown =
                file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".md");
        Locale locale = Locale.getDefault();
        String report = markdown ? AgreementReport.markdown(result, locale) : AgreementReport.html(result, locale);
        try {
            AtomicFile.write(file, report.getBytes(StandardCharsets.UTF_8));
            return Outcome.of(null);
        } catch (IOException failure) {
            String message = NLS.bind(AgreementMessages.Export_failed, failure.getMessage());
            return Outcome.failed(Problem.error("agreement.unwritable", message, Place.file(file.toString()), ""));
        }
    }
}
