package org.isnad.app.welcome;

import org.isnad.core.project.OpenLayer;

/** What the tour asks for, one after the other, and how the model shows that it was done. */
enum TourStep {
    ARTICLE(null),
    MENTION("org.isnad.ui.annotate.markActor"),
    STATEMENT("org.isnad.ui.annotate.statement"),
    STANCE("org.isnad.ui.annotate.stance"),
    SAVE("org.eclipse.ui.file.save");

    private final String command;

    TourStep(String command) {
        this.command = command;
    }

    /** The command whose key does it, or null. */
    String command() {
        return command;
    }

    String title() {
        return switch (this) {
            case ARTICLE -> WelcomeMessages.tourStep_article;
            case MENTION -> WelcomeMessages.tourStep_mention;
            case STATEMENT -> WelcomeMessages.tourStep_statement;
            case STANCE -> WelcomeMessages.tourStep_stance;
            case SAVE -> WelcomeMessages.tourStep_save;
        };
    }

    String how() {
        return switch (this) {
            case ARTICLE -> WelcomeMessages.tourStep_article_how;
            case MENTION -> WelcomeMessages.tourStep_mention_how;
            case STATEMENT -> WelcomeMessages.tourStep_statement_how;
            case STANCE -> WelcomeMessages.tourStep_stance_how;
            case SAVE -> WelcomeMessages.tourStep_save_how;
        };
    }

    /** How much a layer held when the tour began to look at it. */
    record Beginning(int mentions, int statements, int stances) {

        static Beginning of(OpenLayer layer) {
            return new Beginning(
                    layer.mentions().size(),
                    layer.statements().size(),
                    layer.stances().size());
        }
    }

    /** Whether it is done in a layer that the user may change. */
    boolean isDone(OpenLayer layer, Beginning beginning) {
        return switch (this) {
            case ARTICLE -> layer.isEditable();
            case MENTION -> layer.mentions().size() > beginning.mentions();
            case STATEMENT -> layer.statements().size() > beginning.statements();
            case STANCE -> layer.stances().size() > beginning.stances();
            case SAVE -> !layer.project().isDirty(layer);
        };
    }
}
