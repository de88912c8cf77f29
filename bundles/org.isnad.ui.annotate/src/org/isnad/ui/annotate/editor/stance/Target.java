package org.isnad.ui.annotate.editor.stance;

import java.util.List;
import org.isnad.core.edit.StanceInput;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Issue;
import org.isnad.text.TextRange;
import org.isnad.ui.canvas.draw.StanceScore;

/** What a stance is about. */
public sealed interface Target {

    /** An actor of the registry. */
    record OfActor(Actor actor) implements Target {}

    /** An issue of the catalogue. */
    record OfIssue(Issue issue) implements Target {}

    /** A name that shall become an issue. */
    record OfNewIssue(String name) implements Target {}

    /** What somebody said. */
    record OfStatement(Statement statement) implements Target {}

    /** Words of the text, as {@link TargetKind#EVENT} or {@link TargetKind#PROPOSITION}. */
    record OfWords(TargetKind kind, TextRange words) implements Target {}

    /**
     * Who holds it and where that is read.
     *
     * @param holder identifier of an actor
     * @param mention or null
     * @param basis or null
     * @param evidence empty for the content of the basis
     */
    record Holding(String holder, ActorMention mention, Statement basis, List<TextRange> evidence) {}

    /** The stance of a holder toward this target; an issue must be in the catalogue by now. */
    default StanceInput input(Holding holding, StanceScore score) {
        TargetKind kind = TargetKind.ACTOR;
        String actor = null;
        String issue = null;
        Statement statement = null;
        List<TextRange> words = List.of();
        if (this instanceof OfActor of) {
            actor = of.actor().getId();
        } else if (this instanceof OfIssue of) {
            kind = TargetKind.ISSUE;
            issue = of.issue().getId();
        } else if (this instanceof OfStatement of) {
            kind = TargetKind.STATEMENT;
            statement = of.statement();
        } else if (this instanceof OfWords of) {
            kind = of.kind();
            words = List.of(of.words());
        }
        return new StanceInput(
                holding.holder(),
                holding.mention(),
                kind,
                actor,
                issue,
                statement,
                words,
                score.polarity(),
                score.intensity(),
                holding.basis(),
                holding.evidence());
    }
}
