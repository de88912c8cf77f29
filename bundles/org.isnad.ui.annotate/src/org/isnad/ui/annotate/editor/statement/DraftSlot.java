package org.isnad.ui.annotate.editor.statement;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.annotation.AnnotationPackage.Literals;

/** A place of a statement in the making that is filled on its own, in the order in which one walks. */
public enum DraftSlot {
    SOURCE(Kind.MENTIONS, Literals.STATEMENT__SOURCES),
    CUE(Kind.WORDS, Literals.STATEMENT__CUE),
    CONTENT(Kind.WORDS, Literals.STATEMENT__CONTENT),
    RELAY(Kind.MENTIONS, Literals.STATEMENT__RELAYS),
    ADDRESSEE(Kind.MENTIONS, Literals.STATEMENT__ADDRESSEES),
    PARENT(Kind.STATEMENT, Literals.STATEMENT__PARENT),
    REPORT_TYPE(Kind.TAG, Literals.STATEMENT__REPORT_TYPE),
    SPEECH_ACT(Kind.TAG, Literals.STATEMENT__SPEECH_ACT),
    EVENT_STATUS(Kind.TAG, Literals.STATEMENT__EVENT_STATUS);

    /** What fills a slot. */
    public enum Kind {
        MENTIONS,
        WORDS,
        STATEMENT,
        TAG
    }

    private final Kind kind;
    private final EStructuralFeature feature;

    DraftSlot(Kind kind, EStructuralFeature feature) {
        this.kind = kind;
        this.feature = feature;
    }

    public Kind kind() {
        return kind;
    }

    /** What the slot becomes in the statement. */
    public EStructuralFeature feature() {
        return feature;
    }

    /** The next or the previous slot, round the ends. */
    public DraftSlot beside(boolean forward) {
        return values()[Math.floorMod(ordinal() + (forward ? 1 : -1), values().length)];
    }
}
