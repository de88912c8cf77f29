package org.isnad.ui.annotate.outline;

import org.isnad.ui.annotate.Messages;
import org.isnad.ui.look.Images;

/** The roots of the outline. */
enum Group {
    ACTORS(Images.ACTOR),
    STATEMENTS(Images.STATEMENT),
    STANCES(Images.STANCE),
    SUGGESTIONS(Images.NEW);

    private final String image;

    Group(String image) {
        this.image = image;
    }

    String image() {
        return image;
    }

    String label() {
        return switch (this) {
            case ACTORS -> Messages.Outline_actors;
            case STATEMENTS -> Messages.Outline_statements;
            case STANCES -> Messages.Outline_stances;
            case SUGGESTIONS -> Messages.Outline_suggestions;
        };
    }
}
