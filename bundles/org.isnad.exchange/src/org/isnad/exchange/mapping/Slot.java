package org.isnad.exchange.mapping;

import static org.isnad.exchange.mapping.Target.MENTION;
import static org.isnad.exchange.mapping.Target.QUOTE;
import static org.isnad.exchange.mapping.Target.STANCE;
import static org.isnad.exchange.mapping.Target.STATEMENT;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.corpus.CorpusPackage;

/** A part of an item that a mapping fills; what it is without a source stands beside it. */
public enum Slot {
    /** The stretch of a mention or quote: the annotation itself. */
    SPAN(Kind.SPANS, MENTION, QUOTE),
    /** The actor of a mention by name: the words it covers. */
    ACTOR(Kind.NAME, MENTION),
    /** The type of an actor that is new to the project: OTHER. */
    ACTOR_TYPE(CorpusPackage.Literals.ACTOR_TYPE, MENTION),
    /** NAME. */
    MENTION_TYPE(Literals.MENTION_TYPE, MENTION),
    /** Not set. */
    SOURCE_FORM(Literals.SOURCE_FORM, MENTION),
    /** SPEECH. */
    FUNCTION(Literals.QUOTE_FUNCTION, QUOTE),
    /** Who speaks, as mentions or by name: nobody. A name is looked for in the text before and around the statement. */
    SOURCE(Kind.MENTIONS, STATEMENT),
    /** Nothing. */
    CUE(Kind.SPANS, STATEMENT),
    /** The annotation itself. */
    CONTENT(Kind.SPANS, STATEMENT),
    /** Nobody. */
    RELAY(Kind.MENTIONS, STATEMENT),
    /** Nobody. */
    ADDRESSEE(Kind.MENTIONS, STATEMENT),
    /** None. */
    PARENT(Kind.ITEM, STATEMENT),
    /** By the quotation marks in the content. */
    REPORT_TYPE(Literals.REPORT_TYPE, STATEMENT),
    /** SPEECH. */
    MEDIUM(Literals.MEDIUM, STATEMENT),
    /** ASSERTIVE. */
    SPEECH_ACT(Literals.SPEECH_ACT, STATEMENT),
    /** ACTUAL. */
    EVENT_STATUS(Literals.EVENT_STATUS, STATEMENT),
    /** Whose stance, as a mention or by name: the first source of the basis. */
    HOLDER(Kind.MENTIONS, STANCE),
    /** A role that the holder is given where it is new to the project, such as the organisation it speaks for: none. */
    HOLDER_ROLE(Kind.NAME, STANCE),
    /** By name; an issue that is new is added. */
    TARGET_ISSUE(Kind.NAME, STANCE),
    /** As a mention or by name. */
    TARGET_ACTOR(Kind.MENTIONS, STANCE),
    /** None. */
    TARGET_STATEMENT(Kind.ITEM, STANCE),
    /** The words of a proposition, where nothing else is the target. */
    TARGET_SPAN(Kind.SPANS, STANCE),
    /** Needed; without it there is no stance. */
    POLARITY(Literals.POLARITY, STANCE),
    /** Not set. */
    INTENSITY(Literals.INTENSITY, STANCE),
    /** POSITION. */
    STANCE_TYPE(Literals.STANCE_TYPE, STANCE),
    /** EXPLICIT. */
    EXPRESSION(Literals.EXPRESSION, STANCE),
    /** CERTAIN. */
    MODALITY(Literals.MODALITY, STANCE),
    /** FIRST_HAND where the holder is a source of a parentless basis, SECOND_HAND with another basis, else NARRATED. */
    ATTRIBUTION(Literals.ATTRIBUTION, STANCE),
    /** The statement that the same annotation became. */
    BASIS(Kind.ITEM, STANCE),
    /** The content of the basis, else the annotation itself. */
    EVIDENCE(Kind.SPANS, STANCE),
    /** Not set. */
    COMMENT(Kind.NAME, MENTION, QUOTE, STATEMENT, STANCE);

    /** What a part consists of. */
    public enum Kind {
        /** Stretches of text. */
        SPANS,
        /** Actors in the text, or by name. */
        MENTIONS,
        /** A statement. */
        ITEM,
        /** One of the tags of {@link Slot#tags()}. */
        TAG,
        /** Words. */
        NAME
    }

    private final Kind kind;
    private final EEnum tagSet;
    private final Set<Target> targets;

    Slot(Kind kind, Target... targets) {
        this.kind = kind;
        this.tagSet = null;
        this.targets = Set.of(targets);
    }

    Slot(EEnum tagSet, Target... targets) {
        this.kind = Kind.TAG;
        this.tagSet = tagSet;
        this.targets = Set.of(targets);
    }

    public Kind kind() {
        return kind;
    }

    /** The targets that have this part. */
    public Set<Target> targets() {
        return targets;
    }

    /** The tags it may have; empty for what is no tag. */
    public List<String> tags() {
        return tagSet == null
                ? List.of()
                : tagSet.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
    }

    /** The kinds of source that can fill it. */
    public List<SlotSource.From> sources() {
        return Arrays.stream(SlotSource.From.values())
                .filter(from -> switch (kind) {
                    case SPANS, ITEM -> from == SlotSource.From.ANNOTATION;
                    case MENTIONS -> true;
                    case TAG, NAME -> from != SlotSource.From.ANNOTATION;
                })
                .toList();
    }
}
