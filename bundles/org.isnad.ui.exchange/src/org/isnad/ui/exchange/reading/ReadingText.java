package org.isnad.ui.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.mapping.ForeignTypes.ForeignType;
import org.isnad.exchange.mapping.MappingReport;
import org.isnad.exchange.reading.ReadingReport;
import org.isnad.exchange.reading.ReadingReport.ImportedDocument;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.label.Isolate;

/** What an import of documents will do, and what it did, in sentences. */
final class ReadingText {

    private ReadingText() {}

    /** What Finish will bring into the project. */
    static Stream<String> summary(Intake intake) {
        List<ReadDocument> documents = intake.documents();
        int layers = documents.stream()
                .mapToInt(document -> document.layers().size())
                .sum();
        int annotations = documents.stream().mapToInt(LayerTypes::count).sum();
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.Reading_summaryDocuments, documents.size(), layers));
        lines.add(NLS.bind(Messages.Reading_summaryAnnotations, annotations));
        if (intake.hasForeignTypes()) {
            String types = intake.mapping().types().stream()
                    .map(ForeignType::name)
                    .map(Isolate::of)
                    .collect(Collectors.joining(" · "));
            lines.add(NLS.bind(Messages.Reading_summaryForeign, types));
            lines.add(NLS.bind(
                    Messages.Reading_summaryRules, intake.mapping().rules().size()));
        }
        if (intake.isPartial()) {
            lines.add(NLS.bind(Messages.Reading_summaryFirst, documents.size()));
        }
        lines.add(Messages.Reading_summaryKept);
        return lines.stream();
    }

    /** How much came. */
    static String headline(ReadingReport report) {
        long imported = report.documents().stream()
                .filter(document -> !document.isRefused())
                .count();
        if (report.cancelled()) {
            return NLS.bind(Messages.Reading_cancelled, imported);
        }
        long fresh = report.documents().stream().filter(ImportedDocument::fresh).count();
        return NLS.bind(Messages.Reading_done, new Object[] {imported, fresh, report.layers()});
    }

    /** What needs a look, what came into the registry, what the mapping did, and each document. */
    static String text(ReadingReport report, List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        problems.stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .map(ProblemDialogs::sentence)
                .distinct()
                .forEach(lines::add);
        lines.add(NLS.bind(Messages.Reading_registry, report.actors(), report.issues()));
        mapping(report.mapping(), lines);
        report.documents().stream().map(ReadingText::document).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static void mapping(MappingReport mapping, List<String> lines) {
        if (!mapping.types().isEmpty()) {
            String made = mapping.made().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(entry -> SlotLabels.of(entry.getKey()) + " " + entry.getValue())
                    .collect(Collectors.joining(" · "));
            lines.add(NLS.bind(Messages.Mapping_made, made.isEmpty() ? "0" : made));
            lines.add(NLS.bind(Messages.Mapping_left, mapping.left()));
        }
    }

    private static String document(ImportedDocument document) {
        String name = Isolate.of(document.name());
        if (document.isRefused()) {
            return NLS.bind(Messages.Reading_refused, name);
        }
        String article = Isolate.of(document.article());
        String layers = names(document.layers());
        return document.kept().isEmpty()
                ? NLS.bind(Messages.Reading_imported, new Object[] {name, article, layers})
                : NLS.bind(Messages.Reading_importedKept, new Object[] {name, article, layers, names(document.kept())});
    }

    private static String names(List<String> layers) {
        return layers.isEmpty()
                ? Messages.Reading_noLayer
                : layers.stream().map(Isolate::of).collect(Collectors.joining(" · "));
    }
}
