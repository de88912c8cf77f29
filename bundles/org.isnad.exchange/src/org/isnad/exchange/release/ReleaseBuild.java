package org.isnad.exchange.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.check.Checks;
import org.isnad.core.duplicate.DuplicateGroups;
import org.isnad.core.duplicate.NearDuplicates;
import org.isnad.core.duplicate.Pair;
import org.isnad.core.guideline.GuidelineFile;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Formats;
import org.isnad.exchange.release.ReleaseFacts.Leakage;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Issue;
import org.isnad.review.agree.AgreementResult;
import org.isnad.review.agree.AgreementRun;
import org.isnad.review.agree.AgreementWish;

/** One making of a release: read everything, divide it, write it; used once. */
final class ReleaseBuild {

    /** What each part is worth of the whole, as measured with two annotators, gold and the usual formats. */
    private static final int READING = 300;

    private static final int DIVIDING = 100;
    static final int WRITING = 350;
    static final int CHECKING = 250;

    /** Up to so many articles, overlaps below the threshold are looked for too. */
    private static final int MOST_COMPARED = 5_000;

    private static final double LEAST_OVERLAP = 0.1;
    /** Up to so many articles with two layers, intervals rest on the usual number of resamples. */
    private static final int MOST_RESAMPLED = 2_000;

    private final ReleaseSource source;
    private final ReleaseSettings settings;
    private final int resamples;
    private final Obstacles obstacles = new Obstacles();
    private final WordRuns runs = new WordRuns();
    private Pseudonyms names;
    private Survey survey;
    private Optional<AgreementResult> agreement;
    private SplitPlan plan;
    private Leakage leakage;

    ReleaseBuild(ReleaseSource source, ReleaseSettings settings, int resamples) {
        this.resamples = resamples;
        this.source = source;
        this.settings = settings;
    }

    Outcome<ReleasePreview> preview(Monitor monitor) {
        monitor.beginTask(
                ExchangeMessages.text("release.task.preview", source.corpus().getName()), READING + DIVIDING);
        try {
            return prepare(monitor, false)
                    .then(open -> Outcome.of(new ReleasePreview(
                            survey.surveyed().size(),
                            plan.groups(),
                            plan.duplicates().groups(),
                            plan.isClaimed(),
                            plan.facts(),
                            leakage,
                            List.copyOf(obstacles.first()),
                            obstacles.count(),
                            open)));
        } finally {
            monitor.done();
        }
    }

    Outcome<ReleaseReport> build(Path output, boolean force, Monitor monitor) {
        monitor.beginTask(
                ExchangeMessages.text("release.task", source.corpus().getName()),
                READING + DIVIDING + WRITING + CHECKING);
        try {
            Outcome<List<FormatWriter>> writers = writers();
            if (!writers.isPresent()) {
                return Outcome.failed(writers.problems());
            }
            ReleaseFolder folder = new ReleaseFolder(output);
            Outcome<Void> free = folder.check();
            if (free.hasErrors()) {
                return Outcome.failed(free.problems());
            }
            Outcome<List<Problem>> prepared = prepare(monitor, true);
            if (!prepared.isPresent()) {
                return Outcome.failed(prepared.problems());
            }
            if (obstacles.count() > 0 && !force) {
                return Release.refused(obstacles);
            }
            names.write(source.folder());
            BundleWriter writer =
                    new BundleWriter(source, settings, names, survey, plan, leakage, agreement, obstacles, runs);
            return folder.fill(temporary -> writer.write(temporary, output, writers.value(), monitor))
                    .with(prepared.value());
        } catch (IOException e) {
            Place place = Place.file(output.toString());
            return Outcome.failed(ExchangeMessages.error("export.io", place, output, String.valueOf(e.getMessage())));
        } finally {
            monitor.done();
        }
    }

    private Outcome<List<FormatWriter>> writers() {
        List<FormatWriter> writers = new ArrayList<>();
        for (String id : settings.formats()) {
            Optional<FormatWriter> writer = Formats.writer(id);
            if (writer.isEmpty() || Set.of("jsonl", "gold").contains(id)) {
                return Outcome.failed(ExchangeMessages.error("release.no-format", Place.file(SettingsFile.NAME), id));
            }
            writers.add(writer.get());
        }
        return Outcome.of(writers);
    }

    /** Reads all there is and divides it; the value is what the settings leave open. */
    private Outcome<List<Problem>> prepare(Monitor monitor, boolean withAgreement) {
        Outcome<Pseudonyms> known = Pseudonyms.read(source.folder());
        if (!known.isPresent()) {
            return Outcome.failed(known.problems());
        }
        names = known.value();
        Outcome<Optional<String>> guideline = GuidelineFile.read(source.folder());
        obstacles.addErrors(guideline.problems());
        String text = guideline.toOptional().flatMap(found -> found).orElse("");
        runs.watch(text);
        source.corpus().getActors().forEach(actor -> runs.watch(String.valueOf(actor.getLabel())));
        source.corpus().getIssues().forEach(issue -> runs.watch(String.valueOf(issue.getLabel())));
        if (!read(monitor, withAgreement) || !divide(monitor)) {
            return Outcome.failed(ReleaseProblems.cancelled());
        }
        if (survey.surveyed().isEmpty()) {
            return Outcome.failed(ExchangeMessages.error("release.no-article", Place.NOWHERE));
        }
        if (survey.surveyed().stream().noneMatch(SurveyedArticle::hasGold)) {
            return Outcome.failed(ExchangeMessages.error("release.no-gold", Place.NOWHERE));
        }
        return Outcome.of(leftOpen(text));
    }

    private boolean read(Monitor monitor, boolean withAgreement) {
        monitor.subTask(ExchangeMessages.text("release.task.read"));
        Monitor part = new PartMonitor(monitor, READING);
        survey = new Survey(source, names, obstacles, runs, settings.seed(), part);
        obstacles.addErrors(Checks.corpus(source.corpus()));
        agreement = Optional.empty();
        if (withAgreement) {
            int compared = (int) survey.articles().stream()
                    .filter(article -> article.layers().stream()
                                    .filter(name -> !name.equals(Project.GOLD))
                                    .count()
                            > 1)
                    .count();
            int times = compared <= MOST_RESAMPLED ? resamples : 0;
            AgreementWish wish = AgreementWish.ALL.bootstrap(times, settings.seed());
            Outcome<AgreementResult> result = AgreementRun.run(survey, wish, new PartMonitor(monitor));
            agreement = result.toOptional().filter(found -> !found.articles().isEmpty());
        }
        survey.finish();
        part.done();
        return !monitor.isCanceled();
    }

    private boolean divide(Monitor monitor) {
        monitor.subTask(ExchangeMessages.text("release.task.duplicates"));
        List<String> ids = survey.surveyed().stream().map(SurveyedArticle::id).toList();
        double threshold = settings.duplicateThreshold();
        Outcome<DuplicateGroups> groups =
                NearDuplicates.find(source.texts(ids), threshold, new PartMonitor(monitor, DIVIDING / 2));
        if (!groups.isPresent()) {
            return false;
        }
        plan = new SplitPlan(survey.surveyed(), groups.value(), settings);
        List<Pair> overlaps = List.of();
        double searchedFrom = threshold;
        if (plan.isClaimed() && ids.size() <= MOST_COMPARED && threshold > LEAST_OVERLAP) {
            overlaps = NearDuplicates.find(source.texts(ids), LEAST_OVERLAP, new PartMonitor(monitor, DIVIDING / 2))
                    .toOptional()
                    .map(DuplicateGroups::pairs)
                    .orElse(List.of());
            searchedFrom = LEAST_OVERLAP;
        }
        leakage = plan.leakage(
                overlaps,
                searchedFrom,
                source.corpus().getActors().stream().map(Actor::getId).toList(),
                source.corpus().getIssues().stream().map(Issue::getId).toList());
        return !monitor.isCanceled();
    }

    private List<Problem> leftOpen(String guideline) {
        List<Problem> open = new ArrayList<>();
        if (settings.license().isEmpty()) {
            open.add(ReleaseProblems.open("release.no-license"));
        }
        if (settings.withTexts() && settings.textLicense().isEmpty()) {
            open.add(ReleaseProblems.open("release.no-text-license"));
        }
        if (settings.authors().isEmpty()) {
            open.add(ReleaseProblems.open("release.no-authors"));
        }
        if (guideline.isBlank()) {
            open.add(ReleaseProblems.open("release.no-guideline"));
        }
        return open;
    }
}
