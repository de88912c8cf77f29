package org.isnad.review.reading;

import java.util.List;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.SourceForm;
import org.isnad.model.annotation.UnitKind;
import org.isnad.text.TextRange;

/**
 * A mention of an actor; tags are null where not set.
 *
 * @param actor identifier in the registry of the corpus, "" where not set
 */
public record MentionReading(
        String id, int begin, int end, String actor, MentionType mentionType, SourceForm sourceForm)
        implements Reading {

    public MentionReading {
        actor = actor == null ? "" : actor;
    }

    @Override
    public UnitKind kind() {
        return UnitKind.MENTION;
    }

    @Override
    public List<TextRange> extent() {
        return List.of(range());
    }

    public TextRange range() {
        return new TextRange(begin, end);
    }

    @Override
    public String print() {
        return new Print("mention")
                .add(extent())
                .add(actor)
                .add(mentionType)
                .add(sourceForm)
                .text();
    }
}
