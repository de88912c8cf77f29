package org.isnad.uima.suggest;

import org.isnad.model.annotation.MentionType;
import org.isnad.text.TextRange;

/** A place where an actor is mentioned; offsets in UTF-16 code units. */
record FoundMention(TextRange range, String actor, MentionType type) {

    int begin() {
        return range.begin();
    }

    int end() {
        return range.end();
    }
}
