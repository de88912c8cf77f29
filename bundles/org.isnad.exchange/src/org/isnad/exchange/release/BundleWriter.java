package org.isnad.exchange.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.guideline.GuidelineFile;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.JsonOutput;
import org.isnad.exchange.release.ReleaseFacts.BundleFile;
import org.isnad.exchange.release.ReleaseFacts.FormatFacts;
import org.isnad.exchange.release.ReleaseFacts.Leakage;
import org.isnad.exchange.release.card.CardWriters;
import org.isnad.model.corpus.Annotator;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.report.AgreementJson;
import org.isnad.review.report.AgreementReport;

/** The second pass: writes what was surveyed and divided into a folder; used once. */
final class BundleWriter {

    private final ReleaseSource source;
    private final ReleaseSettings settings;
    private final Pseudonyms names;
    private final Survey survey;
    private final SplitPlan plan;
    private final Leakage leakage;
    private final Optional<AgreementResult> agreement;
    private final Obstacles obstacles;
    private final WordRuns runs;
    private final List<Problem> problems = new ArrayList<>();
    private Map<String, Integer> rows = Map.of();
    private List<FormatFacts> formats = List.of();

    BundleWriter(
            ReleaseSource source,
            ReleaseSettings settings,
            Pseudonyms names,
            Survey survey,
            SplitPlan plan,
            Leakage leakage,
            Optional<AgreementResult> agreement,
            Obstacles obstacles,
            WordRuns runs) {
        this.source = source;
        this.settings = settings;
        this.names = names;
        this.survey = survey;
        this.plan = plan;
        this.leakage = leakage;
        this.agreement = agreement;
        this.obstacles = obstacles;
        this.runs = runs;
    }

    /** @param output where the folder will stand */
    Outcome<ReleaseReport> write(Path folder, Path output, List<FormatWriter> writers, Monitor monitor)
            throws IOException {
        monitor.subTask(ExchangeMessages.text("release.task.write"));
        pseudonymousCorpus();
        if (!data(folder, writers, monitor)) {
            return Outcome.failed(ReleaseProblems.cancelled());
        }
        companions(folder);
        List<BundleFile> files = files(folder, monitor);
        if (monitor.isCanceled()) {
            return Outcome.failed(ReleaseProblems.cancelled());
        }
        ReleaseFacts facts = facts(files);
        CardWriters.write(facts, folder);
        long bytes = sums(folder, files);
        monitor.subTask(ExchangeMessages.text("release.task.check"));
        Outcome<CheckedBundle> checked = ReleaseCheck.run(folder, new PartMonitor(monitor, ReleaseBuild.CHECKING));
        if (monitor.isCanceled()) {
            return Outcome.failed(ReleaseProblems.cancelled());
        }
        if (!checked.isPresent() || !checked.value().isSound()) {
            problems.add(ExchangeMessages.error("release.self-check", Place.NOWHERE));
            problems.addAll(checked.problems());
            return Outcome.failed(problems);
        }
        String place = output.toAbsolutePath().normalize().toString();
        return Outcome.of(new ReleaseReport(place, facts, checked.value().files(), bytes), problems);
    }

    private void pseudonymousCorpus() {
        for (Annotator annotator : source.corpus().getAnnotators()) {
            annotator.setId(names.of(annotator.getId()));
            annotator.setName(null);
        }
        for (Article article : source.corpus().getArticles()) {
            article.getAssigned().replaceAll(names::of);
        }
        source.corpus().setNote(names.text(source.corpus().getNote()));
        source.corpus().getActors().forEach(actor -> actor.setNote(names.text(actor.getNote())));
        source.corpus().getIssues().forEach(issue -> issue.setDefinition(names.text(issue.getDefinition())));
    }

    /** False where it was cancelled. */
    private boolean data(Path folder, List<FormatWriter> writers, Monitor monitor) throws IOException {
        List<String> annotators = survey.annotators().stream()
                .map(ReleaseFacts.AnnotatorFacts::pseudonym)
                .toList();
        ReleaseData data = new ReleaseData(folder, source, settings, plan.names(), annotators, writers, runs::isFree);
        Monitor part = new PartMonitor(monitor, ReleaseBuild.WRITING);
        part.beginTask("", survey.surveyed().size());
        try (data) {
            Map<String, Article> articles = new TreeMap<>();
            source.corpus().getArticles().forEach(article -> articles.put(article.getId(), article));
            for (SurveyedArticle surveyed : survey.surveyed()) {
                if (monitor.isCanceled()) {
                    return false;
                }
                write(data, articles.get(surveyed.id()));
                part.worked(1);
            }
        }
        rows = data.rows();
        formats = data.formats();
        return true;
    }

    private void write(ReleaseData data, Article article) throws IOException {
        Outcome<String> text = source.text(article);
        if (!text.isPresent()) {
            return;
        }
        PseudonymousLayer pseudonymous = new PseudonymousLayer(names);
        Map<String, OpenLayer> layers = new TreeMap<>();
        for (String annotator : source.layers(article)) {
            CasXmiResource layer = source.layer(article, annotator).value();
            boolean countsInText = layer != null
                    && layer.sofa()
                            .filter(sofa -> text.value().equals(sofa.getSofaString()))
                            .isPresent();
            if (countsInText) {
                pseudonymous.apply(layer);
                String name = names.of(annotator);
                layers.put(name, source.open(article, name, layer));
            }
        }
        problems.addAll(data.write(article, text.value(), layers, plan.placement(article.getId())));
    }

    private void companions(Path folder) throws IOException {
        for (String name : List.of("typesystem", "iaa", "guidelines")) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.writeString(folder.resolve(Bundle.TYPES), source.types().toXml());
        new TagSetFile(source.corpus()).write(folder.resolve(Bundle.TAGS));
        new SplitsFile(plan, settings).write(folder.resolve(Bundle.SPLITS), plan.facts(), leakage);
        LossesFile.write(folder.resolve(Bundle.LOSSES), formats);
        String report = agreement
                .map(result -> AgreementReport.markdown(result, Locale.ENGLISH))
                .orElse("# Agreement\n\nNo article has layers of two annotators.\n");
        Files.writeString(folder.resolve(Bundle.REPORT), report);
        try (OutputStream output = Files.newOutputStream(folder.resolve(Bundle.REPORT_JSON))) {
            JsonOutput.write(agreement.<Object>map(AgreementJson::of).orElse(Map.of()), output);
            output.write('\n');
        }
        String guideline = GuidelineFile.read(source.folder())
                .toOptional()
                .flatMap(found -> found)
                .orElse("");
        if (!guideline.isEmpty()) {
            String free = settings.withTexts() ? guideline : runs.without(guideline);
            Files.writeString(folder.resolve(Bundle.GUIDELINE), names.text(free));
        } else {
            Files.delete(folder.resolve("guidelines"));
        }
    }

    /** Without the last ones where it was cancelled. */
    private List<BundleFile> files(Path folder, Monitor monitor) throws IOException {
        List<BundleFile> files = new ArrayList<>();
        for (String name : Bundle.files(folder)) {
            if (monitor.isCanceled()) {
                break;
            }
            Path file = folder.resolve(name);
            files.add(new BundleFile(name, Files.size(file), Bundle.sha256(file), rows.getOrDefault(name, -1)));
        }
        return files;
    }

    private long sums(Path folder, List<BundleFile> known) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        known.forEach(file -> hashes.put(file.path(), file.sha256()));
        long bytes = 0;
        StringBuilder lines = new StringBuilder();
        for (String name : Bundle.files(folder)) {
            Path file = folder.resolve(name);
            bytes += Files.size(file);
            String hash = hashes.containsKey(name) ? hashes.get(name) : Bundle.sha256(file);
            lines.append(hash).append("  ").append(name).append('\n');
        }
        Files.writeString(folder.resolve(Bundle.SUMS), lines);
        return bytes + Files.size(folder.resolve(Bundle.SUMS));
    }

    private ReleaseFacts facts(List<BundleFile> files) {
        List<SurveyedArticle> articles = survey.surveyed();
        List<String> dates = articles.stream()
                .map(SurveyedArticle::published)
                .filter(date -> !date.isEmpty())
                .sorted()
                .toList();
        Map<String, Integer> outlets = new TreeMap<>();
        articles.forEach(article -> outlets.merge(article.outlet(), 1, Integer::sum));
        boolean hasGuideline = files.stream().anyMatch(file -> file.path().equals(Bundle.GUIDELINE));
        return new ReleaseFacts(
                settings.titled(survey.name()),
                survey.name(),
                survey.guidelineVersion(),
                hasGuideline ? Bundle.GUIDELINE : "",
                survey.languages(),
                SplitPlan.counts(articles),
                survey.tags().counts(),
                outlets,
                dates.isEmpty() ? "" : dates.get(0),
                dates.isEmpty() ? "" : dates.get(dates.size() - 1),
                articles.size() - dates.size(),
                plan.groups(),
                plan.isClaimed(),
                plan.facts(),
                leakage,
                survey.annotators(),
                agreement,
                formats,
                files,
                obstacles.overridden());
    }
}
