package org.isnad.ui.corpus.actors;

import java.util.Comparator;
import java.util.Objects;
import org.isnad.core.registry.Tally.ActorCount;
import org.isnad.model.corpus.Actor;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.ItemLabels;
import org.isnad.ui.label.Tags;
import org.isnad.ui.look.Images;

/** The columns of the actors view. */
enum ActorColumn {
    LABEL(170, null),
    MENTIONS(44, Images.MENTION),
    STATEMENTS(44, Images.STATEMENT),
    HELD(44, Images.STANCE),
    TOWARD(44, Images.TOWARD),
    LATIN(130, null),
    ALIASES(170, null),
    TYPE(110, null);

    private final int width;
    private final String image;

    ActorColumn(int width, String image) {
        this.width = width;
        this.image = image;
    }

    int width() {
        return width;
    }

    /** The drawing that stands for the label of a narrow column, or null. */
    String image() {
        return image;
    }

    String label() {
        return switch (this) {
            case LABEL -> RegistryMessages.Actors_label;
            case LATIN -> RegistryMessages.Actors_latin;
            case ALIASES -> RegistryMessages.Actors_aliases;
            case TYPE -> RegistryMessages.Actors_type;
            case MENTIONS -> RegistryMessages.Actors_mentions;
            case STATEMENTS -> RegistryMessages.Actors_statements;
            case HELD -> RegistryMessages.Actors_held;
            case TOWARD -> RegistryMessages.Actors_toward;
        };
    }

    String text(Actor actor, ActorRows rows) {
        return switch (this) {
            case LABEL -> ItemLabels.name(actor);
            case LATIN -> actor.getLabelEn() == null ? "" : Isolate.of(actor.getLabelEn());
            case ALIASES -> String.join("، ", actor.getAliases());
            case TYPE -> actor.getType() == null ? "" : Tags.label(actor.getType());
            default -> {
                int count = count(rows.count(actor));
                yield count == 0 ? "" : Isolate.of(count);
            }
        };
    }

    Comparator<Actor> order(ActorRows rows) {
        return switch (this) {
            case LABEL -> Comparator.comparing(actor -> ActorRows.key(ItemLabels.name(actor)));
            case LATIN ->
                Comparator.comparing(actor -> ActorRows.key(Objects.requireNonNullElse(actor.getLabelEn(), "")));
            case ALIASES -> Comparator.comparing(actor -> String.join(" ", actor.getAliases()));
            case TYPE -> Comparator.comparing(Actor::getType, Comparator.nullsLast(Comparator.naturalOrder()));
            default -> Comparator.comparingInt(actor -> count(rows.count(actor)));
        };
    }

    private int count(ActorCount count) {
        return switch (this) {
            case MENTIONS -> count.mentions();
            case STATEMENTS -> count.statements();
            case HELD -> count.held();
            case TOWARD -> count.toward();
            default -> 0;
        };
    }
}
