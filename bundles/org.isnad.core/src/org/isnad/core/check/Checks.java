package org.isnad.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.edit.Edit;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Corpus;

/** Runs the checks of the annotation scheme over a layer, the registry, or a project. */
public final class Checks {

    private static final List<Check> LAYER_CHECKS = List.of(
            new SpanBounds(),
            new SpanSurrogates(),
            new SpanCombiningMarks(),
            new SpanBlankEdges(),
            new SpanWordEdges(),
            new TextHash(),
            new ReferencesResolve(),
            new IdsPresent(),
            new IdsUnique(),
            new ActorsKnown(),
            new IssuesKnown(),
            new MandatoryFeatures(),
            new ClosedTagSets(),
            new ZonesCover(),
            new ZonesApart(),
            new FurnitureUnmarked(),
            new MentionsNest(),
            new ZeroMentions(),
            new StatementSources(),
            new StatementContent(),
            new FragmentsInOrder(),
            new CueOutsideContent(),
            new ContentIsTrimmed(),
            new QuotesInContent(),
            new DirectIsQuoted(),
            new MixedIsPartlyQuoted(),
            new IndirectIsUnquoted(),
            new ChildInParent(),
            new ParentsEnd(),
            new DepthIsHeard(),
            new SpeechHasCue(),
            new CuesAreUsed(),
            new MarksBalance(),
            new StatementsDiffer(),
            new TargetsMatch(),
            new TargetIsAnother(),
            new IntensityHasSide(),
            new StanceEvidence(),
            new FirstHandSpeaks(),
            new NarratedStands(),
            new StancesDiffer(),
            new StancesAgree(),
            new BasisHappened(),
            new GoldIsDecided(),
            new GoldIsSettled());

    private static final List<CorpusRule> CORPUS_CHECKS = List.of(
            new RegistryIds(),
            new ActorFeatures(),
            new ActorLabels(),
            new MembersEnd(),
            new ActorsMentioned(),
            new IssueParentsEnd());

    private Checks() {}

    /** The checks of a layer, in the order of the scheme. */
    public static List<Check> all() {
        return LAYER_CHECKS;
    }

    /** What is wrong with a layer, in text order. */
    public static List<Problem> run(CheckedLayer layer) {
        Findings findings = new Findings(layer);
        LAYER_CHECKS.forEach(check -> check.run(layer, findings));
        return findings.sorted();
    }

    /** What is wrong with the registry of actors and the catalogue of issues, as far as they show by themselves. */
    public static List<Problem> corpus(Corpus corpus) {
        return corpus(corpus, null);
    }

    /** As {@link #corpus(Corpus)}, and which actors nobody mentions. */
    static List<Problem> corpus(Corpus corpus, Set<String> mentionedActors) {
        CheckedCorpus checked = new CheckedCorpus(corpus, mentionedActors);
        List<Problem> problems = new ArrayList<>();
        CORPUS_CHECKS.forEach(check -> check.run(checked, problems::add));
        return problems;
    }

    /**
     * What is wrong with a project; layers in memory are checked as they are, the others are opened and closed again.
     *
     * <p>A layer that cannot be read is a problem of the report. The outcome has no value where the monitor was cancelled.
     */
    public static Outcome<CheckReport> project(Project project, Monitor monitor) {
        return new ProjectChecks(project).run(monitor);
    }

    /** The edit that mends a problem where there is no doubt how; its place names an item of the layer. */
    public static Optional<Edit> fix(Problem problem, OpenLayer layer) {
        return Fixes.of(problem, layer);
    }
}
