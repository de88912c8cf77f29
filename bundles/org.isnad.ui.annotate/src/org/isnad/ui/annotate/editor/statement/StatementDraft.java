package org.isnad.ui.annotate.editor.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.annotation.ActorMention;
import org.isnad.text.TextRange;

/**
 * A statement in the making: source, cue and content are taken in turn, each can be taken again or skipped, further
 * stretches can be added. Ranges in UTF-16 code units; they are kept in text order and never overlap within a part.
 */
public final class StatementDraft {

    /** What the next stretch is taken as. */
    public enum Step {
        SOURCE,
        CUE,
        CONTENT,
        READY
    }

    private final List<ActorMention> sources = new ArrayList<>();
    private final List<TextRange> cue = new ArrayList<>();
    private final List<TextRange> content = new ArrayList<>();
    private Step step = Step.SOURCE;

    public Step step() {
        return step;
    }

    public List<ActorMention> sources() {
        return List.copyOf(sources);
    }

    public List<TextRange> cue() {
        return List.copyOf(cue);
    }

    public List<TextRange> content() {
        return List.copyOf(content);
    }

    /** Whether it can become a statement: a cue may be missing, source and content not. */
    public boolean isComplete() {
        return !sources.isEmpty() && !content.isEmpty();
    }

    /** Adds a source; one that is there already stays once. */
    public void source(ActorMention mention) {
        if (!sources.contains(mention)) {
            sources.add(mention);
        }
        advance();
    }

    /** Drops sources that are no longer in the layer; without any left one is wanted again. */
    public void dropGone() {
        sources.removeIf(source -> source.eResource() == null);
        step = sources.isEmpty() ? Step.SOURCE : step;
    }

    /** Takes a stretch as what the step wants; nothing happens when a source is wanted. */
    public void take(TextRange range) {
        switch (step) {
            case CUE -> cue(range, false);
            case CONTENT -> content(range, false);
            default -> {}
        }
    }

    /** Takes the cue, or a further part of it. */
    public void cue(TextRange range, boolean further) {
        put(cue, range, further);
        if (step == Step.CUE) {
            step = Step.CONTENT;
        }
        advance();
    }

    /** Takes the content, or a further part of it. */
    public void content(TextRange range, boolean further) {
        put(content, range, further);
        advance();
    }

    /** Goes on without a cue; nothing happens at another step. */
    public void skipCue() {
        if (step == Step.CUE) {
            step = Step.CONTENT;
            advance();
        }
    }

    private void advance() {
        if (sources.isEmpty()) {
            step = Step.SOURCE;
        } else if (isComplete()) {
            step = Step.READY;
        } else if (step == Step.SOURCE) {
            step = cue.isEmpty() ? Step.CUE : Step.CONTENT;
        }
    }

    private static void put(List<TextRange> part, TextRange range, boolean further) {
        if (!further) {
            part.clear();
        }
        if (!range.isEmpty()) {
            part.removeIf(range::overlaps);
            part.add(range);
            part.sort(null);
        }
    }
}
