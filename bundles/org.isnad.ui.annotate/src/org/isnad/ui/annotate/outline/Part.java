package org.isnad.ui.annotate.outline;

import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Statement;
import org.isnad.ui.look.Images;

/** A span in its role in a statement; the same mention may be the source of many. */
record Part(Statement statement, Role role, Span span) {

    /** What the span is to the statement. */
    enum Role {
        SOURCE(Images.SOURCE),
        CUE(Images.CUE),
        CONTENT(Images.CONTENT);

        private final String image;

        Role(String image) {
            this.image = image;
        }

        String image() {
            return image;
        }
    }
}
