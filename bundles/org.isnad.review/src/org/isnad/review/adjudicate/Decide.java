package org.isnad.review.adjudicate;

import java.util.function.Consumer;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.Plan;
import org.isnad.core.edit.UnitKinds;
import org.isnad.core.outcome.Place;
import org.isnad.model.annotation.Decision;
import org.isnad.model.annotation.Item;
import org.isnad.model.tcas.Annotation;

/**
 * A reviewer's decision on one unit, as one step. What goes with it is decided along: open mentions and quotes that the reading
 * refers to, the stances on a statement that is rejected. The plan of the unit must be of gold as it is now.
 */
public final class Decide extends Edit {

    private final Unit unit;
    private final String label;
    private final Verdict verdict;
    private final Consumer<Deciding> decision;
    private final String refusal;

    private Decide(Unit unit, String label, Verdict verdict, String refusal, Consumer<Deciding> decision) {
        this.unit = unit;
        this.label = label;
        this.verdict = verdict;
        this.refusal = refusal;
        this.decision = decision;
    }

    /** Takes one annotator's reading. */
    public static Decide take(Unit unit, String annotator, Verdict verdict) {
        String refusal = unit.readings().containsKey(annotator) ? null : "decide.reading";
        return new Decide(unit, "edit.take", verdict, refusal, step -> step.take(unit, annotator));
    }

    /** Takes a reading put together from several. */
    public static Decide merge(Unit unit, Parts parts, Verdict verdict) {
        String refusal = unit.readings().keySet().containsAll(parts.annotators()) ? null : "decide.reading";
        return new Decide(unit, "edit.parts", verdict, refusal, step -> step.merge(unit, parts));
    }

    /** What the reviewer made of it in gold stands as it is. */
    public static Decide edited(Unit unit, Verdict verdict) {
        String refusal = unit.gold.isEmpty() ? "decide.nothing" : null;
        return new Decide(unit, "edit.edited", verdict, refusal, step -> step.edited(unit, unit.gold.get(0)));
    }

    /** An item that the reviewer made in gold stands for the unit, in place of what stood there. */
    public static Decide edited(Unit unit, Item item, Verdict verdict) {
        boolean fits = UnitKinds.of(item).filter(kind -> kind == unit.kind()).isPresent() && item.eResource() != null;
        return new Decide(
                unit, "edit.edited", verdict, fits ? null : "decide.nothing", step -> step.edited(unit, item));
    }

    /** Nobody is right: nothing stands in gold for it. */
    public static Decide reject(Unit unit, Verdict verdict) {
        return new Decide(unit, "edit.reject", verdict, null, step -> step.refuse(unit, Decision.REJECTED));
    }

    /** Nobody can tell: nothing stands in gold for it. */
    public static Decide undecidable(Unit unit, Verdict verdict) {
        return new Decide(unit, "edit.undecidable", verdict, null, step -> step.refuse(unit, Decision.UNDECIDABLE));
    }

    /** The decision stands, though readings changed or are gone. */
    public static Decide keep(Unit unit, Verdict verdict) {
        String refusal = unit.decisions.isEmpty() ? "decide.none" : null;
        return new Decide(
                unit, "edit.keep", verdict, refusal, step -> step.records().keep(unit));
    }

    /** Takes the decision back; what agrees stands again as the annotators have it, all else is open. */
    public static Decide reopen(Unit unit, Verdict verdict) {
        boolean possible = !unit.decisions.isEmpty() && !unit.readings().isEmpty();
        return new Decide(unit, "edit.reopen", verdict, possible ? null : "decide.none", step -> step.reopen(unit));
    }

    @Override
    public String label() {
        return MergeMessages.text(label);
    }

    @Override
    protected void plan(Plan edit) {
        if (refusal != null || isStale()) {
            edit.refuse(MergeMessages.error(refusal == null ? "decide.stale" : refusal, Place.NOWHERE));
            return;
        }
        Deciding step = new Deciding(unit.plan(), verdict, edit.now());
        decision.accept(step);
        step.followUps(false);
        step.draft().flush(edit);
    }

    /** Whether gold is not as it was when the plan was made. */
    private boolean isStale() {
        return unit.plan().gold().isEmpty()
                || unit.gold.stream().anyMatch(item -> item.eResource() == null)
                || unit.decisions.stream().map(Annotation::eResource).anyMatch(resource -> resource == null);
    }
}
