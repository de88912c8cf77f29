package org.isnad.core.edit;

import java.util.List;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;

/** Marks who said what, by which words. */
public final class MarkStatement extends Edit {

    public MarkStatement(OpenLayer layer, List<ActorMention> sources, List<TextRange> cue, List<TextRange> content) {}

    public Statement statement() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String label() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void plan(Plan plan) {
        throw new UnsupportedOperationException();
    }
}
