package org.isnad.ui.review.adjudication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.isnad.core.edit.Edit;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.ReasonCode;
import org.isnad.review.adjudicate.Decide;
import org.isnad.review.adjudicate.FinishGold;
import org.isnad.review.adjudicate.MergeAgreed;
import org.isnad.review.adjudicate.MergePolicy;
import org.isnad.review.adjudicate.Parts;
import org.isnad.review.adjudicate.ReopenGold;
import org.isnad.review.adjudicate.SetMergePolicy;
import org.isnad.review.adjudicate.Unit;
import org.isnad.review.adjudicate.Verdict;
import org.isnad.review.reading.Reading;
import org.isnad.review.reading.Readings;
import org.isnad.ui.ActiveAnnotator;
import org.isnad.ui.ArticleEditors;
import org.isnad.ui.ProblemDialogs;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.review.ReviewParts;
import org.isnad.ui.review.adjudication.card.Slot;
import org.isnad.ui.review.adjudication.queue.Queue.Filter;

/** Does what the reviewer wants; each decision is one step, after which the next open unit comes by itself. */
final class Actions {

    private final AdjudicationEditor editor;
    private final Desk desk;
    /** The unit that is edited by hand in the article's editor, and what gold said of it before. */
    private String edited;

    private Optional<String> printBefore = Optional.empty();

    Actions(AdjudicationEditor editor) {
        this.editor = editor;
        desk = editor.desk();
    }

    /** @param value the parameter of the command, null where it has none */
    void perform(Action action, String value) {
        switch (action) {
            case TAKE -> take(Integer.parseInt(value) - 1);
            case MERGE -> merge();
            case ACCEPT -> accept();
            case CANCEL -> desk.cancelMerge();
            case EDIT -> edit();
            case REJECT -> decide(Decide::reject);
            case UNDECIDABLE -> decide(Decide::undecidable);
            case KEEP -> keep();
            case REOPEN -> reopen();
            case NEXT, PREVIOUS -> step(action == Action.NEXT);
            case NEXT_SLOT, PREVIOUS_SLOT -> moveSlot(action == Action.NEXT_SLOT ? 1 : -1);
            case REASON -> desk.bar().toggle(ReasonCode.valueOf(value));
            case NOTE -> desk.bar().note().setFocus();
            case FILTER -> filter(value);
            case ORDER -> order(value);
            case COMPARE -> compare();
            case FINISH -> finish();
            case REOPEN_GOLD -> reopenGold();
            case MERGE_AGAIN -> mergeAgain();
            case POLICY -> policy();
        }
    }

    /** A decision on a unit, as an edit. */
    private interface Decision {
        Edit on(Unit unit, Verdict why);
    }

    /** Runs a decision on the unit at hand and goes on to the next open one. */
    private boolean decide(Decision decision) {
        Optional<Unit> unit = desk.atHand();
        if (unit.isEmpty()) {
            editor.refuse(AdjudicationMessages.No_unit);
            return false;
        }
        Optional<String> by = reviewer();
        if (by.isEmpty()) {
            return false;
        }
        Edit edit = decision.on(unit.get(), desk.bar().verdict(by.get()));
        if (!editor.run(edit)) {
            return false;
        }
        desk.bar().show(null, null);
        if (!desk.step(true)) {
            editor.say(desk.nothingOpen());
        }
        return true;
    }

    private void take(int reader) {
        if (desk.isMerging()) {
            if (!desk.takePart(reader)) {
                refuseReader(reader);
            }
            return;
        }
        Optional<Unit> unit = desk.atHand();
        if (reader >= editor.session().annotators().size()) {
            editor.refuse(AdjudicationMessages.No_reader);
            return;
        }
        String annotator = editor.session().annotators().get(reader);
        if (unit.isPresent() && !unit.get().readings().containsKey(annotator)) {
            refuseReader(reader);
            return;
        }
        decide((at, why) -> Decide.take(at, annotator, why));
    }

    private void refuseReader(int reader) {
        var annotators = editor.session().annotators();
        editor.refuse(
                reader < annotators.size()
                        ? NLS.bind(AdjudicationMessages.Merge_notThere, Isolate.of(annotators.get(reader)))
                        : AdjudicationMessages.No_reader);
    }

    private void merge() {
        if (!desk.beginMerge()) {
            editor.refuse(AdjudicationMessages.Merge_nothing);
        } else {
            sayMerge();
        }
    }

    private void moveSlot(int step) {
        if (desk.isMerging()) {
            desk.moveSlot(step);
            sayMerge();
        }
    }

    private void sayMerge() {
        editor.say(AdjudicationMessages.Merge_hint);
    }

    private void accept() {
        if (!desk.isMerging()) {
            return;
        }
        Map<Object, Integer> chosen = desk.parts().chosen();
        var annotators = editor.session().annotators();
        decide((unit, why) -> {
            List<Integer> readers = chosen.values().stream().distinct().toList();
            if (readers.size() == 1) {
                return Decide.take(unit, annotators.get(readers.get(0)), why);
            }
            Parts parts = Parts.of(unit.readings().firstKey());
            for (Map.Entry<Object, Integer> one : chosen.entrySet()) {
                Slot slot = (Slot) one.getKey();
                parts = parts.with(slot.kind(), slot.difference(), annotators.get(one.getValue()));
            }
            return Decide.merge(unit, parts, why);
        });
    }

    /** Brings the unit into gold, where it is not there yet, and opens it in the article's editor. */
    private void edit() {
        Optional<Unit> unit = desk.atHand();
        if (unit.isEmpty()) {
            editor.refuse(AdjudicationMessages.No_unit);
            return;
        }
        if (unit.get().gold().isEmpty() || unit.get().state().isOpen()) {
            Optional<String> by = reviewer();
            String annotator = unit.get().readings().isEmpty()
                    ? null
                    : unit.get().readings().firstKey();
            if (by.isEmpty() || annotator == null) {
                return;
            }
            Edit take = Decide.take(unit.get(), annotator, desk.bar().verdict(by.get()));
            if (!editor.run(take)) {
                return;
            }
        }
        edited = unit.get().key();
        printBefore = desk.atHand().flatMap(this::print);
        Optional<Item> item = desk.atHand().flatMap(now -> now.gold().stream().findFirst());
        ArticleEditors.open(
                        editor.getSite().getPage(),
                        editor.session().project(),
                        editor.session().article(),
                        editor.gold().annotator())
                .ifPresent(opened -> {
                    item.ifPresent(one -> ArticleEditors.select(opened, one.getId()));
                    sayHowBack(opened);
                });
    }

    private static void sayHowBack(IEditorPart opened) {
        Keys.of(OpenHandler.COMMAND, null).ifPresent(key -> opened.getEditorSite()
                .getActionBars()
                .getStatusLineManager()
                .setMessage(Isolate.sentence(NLS.bind(AdjudicationMessages.Said_edit, Isolate.of(key)))));
    }

    /** Keeps what was changed by hand in gold, after one comes back from there. */
    void adopt() {
        Optional<Unit> unit = editor.session().unit(edited);
        edited = null;
        unit.filter(one -> print(one).isPresent() && !print(one).equals(printBefore))
                .ifPresent(changed -> {
                    desk.select(changed.key());
                    decide(Decide::edited);
                });
    }

    /** What gold says of a unit now. */
    private Optional<String> print(Unit unit) {
        return unit.gold().stream()
                .findFirst()
                .flatMap(item -> Readings.of(editor.gold()).reading(item.getId()))
                .map(Reading::print);
    }

    private void keep() {
        if (isDecided()) {
            decide(Decide::keep);
        }
    }

    /** The unit stays at hand, to be decided otherwise. */
    private void reopen() {
        if (isDecided()) {
            reviewer()
                    .ifPresent(by -> editor.run(Decide.reopen(
                            desk.atHand().orElseThrow(), desk.bar().verdict(by))));
        }
    }

    private boolean isDecided() {
        boolean decided = desk.atHand().flatMap(Unit::adjudication).isPresent();
        if (!decided) {
            editor.refuse(AdjudicationMessages.Reopen_nothing);
        }
        return decided;
    }

    private void step(boolean forward) {
        if (!desk.step(forward)) {
            editor.refuse(AdjudicationMessages.Next_none);
        }
    }

    private void filter(String value) {
        Filter filter = value == null ? desk.queue().filter().next() : Filter.valueOf(value);
        desk.queue().setFilter(filter);
        desk.showQueue();
    }

    private void order(String value) {
        desk.queue().setByPlace(value == null ? !desk.queue().isByPlace() : Boolean.parseBoolean(value));
        desk.showQueue();
    }

    private void compare() {
        desk.atHand()
                .ifPresent(unit -> ReviewParts.reveal(
                        editor.getSite().getPage(),
                        editor.session().project(),
                        editor.session().article().getId(),
                        editor.session().annotators().stream()
                                .collect(Collectors.toMap(
                                        Function.identity(),
                                        annotator -> unit.readings().containsKey(annotator)
                                                ? unit.readings().get(annotator).id()
                                                : "",
                                        (one, other) -> one,
                                        LinkedHashMap::new)),
                        unit.begin(),
                        unit.end()));
    }

    /** Brings what agrees into gold, without a word where there is nothing. */
    void mergeAgreed() {
        if (editor.gold().isEditable() && !editor.session().plan().isMerged()) {
            ActiveAnnotator.get()
                    .id()
                    .filter(this::isReviewer)
                    .ifPresent(by -> editor.run(new MergeAgreed(editor.session().plan(), by)));
        }
    }

    /** As {@link #mergeAgreed}, but for lost edits of gold that can only be restored while it is as it was saved. */
    void mergeAtFirst() {
        boolean lost = editor.session().project().recovery().find().toOptional().orElse(List.of()).stream()
                .anyMatch(edits -> edits.isCorpus()
                        || editor.session().article().getId().equals(edits.article())
                                && editor.gold().annotator().equals(edits.annotator()));
        if (!lost) {
            mergeAgreed();
        }
    }

    private void mergeAgain() {
        mergeAgreed();
        editor.say(NLS.bind(
                AdjudicationMessages.Said_merged,
                Isolate.of(desk.queue().open()),
                Isolate.of(desk.queue().reopened())));
    }

    private void finish() {
        Optional<String> by = reviewer();
        if (by.isEmpty()) {
            return;
        }
        Outcome<Void> outcome = editor.session()
                .project()
                .edits()
                .run(new FinishGold(editor.session().plan(), by.get()));
        if (outcome.hasErrors()) {
            List<Problem> problems = new ArrayList<>(outcome.problems());
            problems.addAll(desk.openUnits());
            ProblemDialogs.show(shell(), AdjudicationMessages.Dialog_finish, problems);
            desk.queue().open(null, true).ifPresent(entry -> desk.select(entry.key()));
        } else {
            editor.say(AdjudicationMessages.Said_finished);
        }
    }

    private void reopenGold() {
        InputDialog why = new InputDialog(
                shell(), AdjudicationMessages.Dialog_reopenGold, AdjudicationMessages.Reopen_why, "", null);
        if (why.open() == Window.OK) {
            reviewer().ifPresent(by -> editor.run(new ReopenGold(editor.gold(), by, why.getValue())));
        }
    }

    private void policy() {
        MergePolicy before = MergePolicy.of(editor.session().project().corpus());
        PolicyDialog dialog = new PolicyDialog(shell(), before);
        if (dialog.open() == Window.OK && !dialog.policy().equals(before)) {
            if (editor.run(new SetMergePolicy(editor.session().project(), dialog.policy()))) {
                mergeAgain();
            }
        }
    }

    private Optional<String> reviewer() {
        Optional<String> by = ActiveAnnotator.get().ask(shell());
        if (by.isPresent() && !isReviewer(by.get())) {
            editor.refuse(NLS.bind(AdjudicationMessages.No_role, Isolate.of(by.get())));
            return Optional.empty();
        }
        return by;
    }

    private boolean isReviewer(String annotator) {
        return Reviewers.mayAdjudicate(editor.session().project().corpus(), annotator);
    }

    private Shell shell() {
        return editor.getSite().getShell();
    }
}
