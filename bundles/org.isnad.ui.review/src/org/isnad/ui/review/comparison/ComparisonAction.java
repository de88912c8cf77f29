package org.isnad.ui.review.comparison;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.isnad.model.annotation.UnitKind;
import org.isnad.ui.review.comparison.list.Row;

/** What commands do in a comparison. */
public enum ComparisonAction {
    NEXT(editor -> editor.steps().step(true, row -> true)),
    PREVIOUS(editor -> editor.steps().step(false, row -> true)),
    NEXT_UNIT(editor -> editor.steps().step(true, Row::first)),
    PREVIOUS_UNIT(editor -> editor.steps().step(false, Row::first)),
    NEXT_SAME(editor -> editor.steps().stepSame(true)),
    PREVIOUS_SAME(editor -> editor.steps().stepSame(false)),
    NEXT_STATEMENT(editor -> editor.steps().step(true, of(UnitKind.STATEMENT))),
    PREVIOUS_STATEMENT(editor -> editor.steps().step(false, of(UnitKind.STATEMENT))),
    NEXT_STANCE(editor -> editor.steps().step(true, of(UnitKind.STANCE))),
    PREVIOUS_STANCE(editor -> editor.steps().step(false, of(UnitKind.STANCE))),
    NEXT_MENTION(editor -> editor.steps().step(true, of(UnitKind.MENTION))),
    PREVIOUS_MENTION(editor -> editor.steps().step(false, of(UnitKind.MENTION))),
    OVERLAY(ComparisonEditor::toggleOverlay),
    AGREED(ComparisonEditor::toggleAgreed),
    FLAGGED(ComparisonEditor::toggleFlagged),
    CLEAR(ComparisonEditor::clearFilter),
    LAYERS(ComparisonEditor::chooseLayers),
    OPEN(ComparisonEditor::openLayers),
    KEYS(ComparisonEditor::showKeys);

    private final Consumer<ComparisonEditor> action;

    ComparisonAction(Consumer<ComparisonEditor> action) {
        this.action = action;
    }

    void run(ComparisonEditor editor) {
        action.accept(editor);
    }

    /** The command that does it. */
    String command() {
        StringBuilder id = new StringBuilder("org.isnad.ui.review.comparison.");
        for (char c : name().toCharArray()) {
            boolean up = id.charAt(id.length() - 1) == '_';
            if (up) {
                id.setLength(id.length() - 1);
            }
            id.append(up ? c : Character.toLowerCase(c));
        }
        return id.toString();
    }

    /** The first difference of each unit of a kind. */
    private static Predicate<Row> of(UnitKind kind) {
        return row -> row.first() && row.unit().kind() == kind;
    }
}
