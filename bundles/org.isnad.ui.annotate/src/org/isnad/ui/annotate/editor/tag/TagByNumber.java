package org.isnad.ui.annotate.editor.tag;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.Zone;
import org.isnad.ui.canvas.draw.StanceScore;
import org.isnad.ui.label.Tags;

/** Which tag of an item a digit sets: tags are numbered from 1 in the order of the scheme, as the menus list them. */
public final class TagByNumber {

    /** Which feature of an item is meant. */
    public enum Row {
        /** Type of mention, report type, function of a quote, kind of zone. */
        MAIN,
        SPEECH_ACT,
        EVENT_STATUS;

        /** The tag of a statement. */
        public EAttribute ofStatement() {
            return switch (this) {
                case MAIN -> Literals.STATEMENT__REPORT_TYPE;
                case SPEECH_ACT -> Literals.STATEMENT__SPEECH_ACT;
                case EVENT_STATUS -> Literals.STATEMENT__EVENT_STATUS;
            };
        }
    }

    private TagByNumber() {}

    /** The edit for a key; empty when the item has no such feature or the set no such number. */
    public static Optional<Edit> edit(OpenLayer layer, Item item, Row row, char key) {
        if (item instanceof Stance stance) {
            return row == Row.MAIN ? StanceScore.ofKey(key).map(score -> score.edit(layer, stance)) : Optional.empty();
        }
        return feature(item, row)
                .flatMap(feature -> tag(feature, key).map(tag -> new SetFeature(layer, item, feature, tag)));
    }

    /** The feature that the row means for an item. */
    static Optional<EAttribute> feature(Item item, Row row) {
        if (item instanceof Statement) {
            return Optional.of(row.ofStatement());
        }
        if (row != Row.MAIN) {
            return Optional.empty();
        }
        if (item instanceof ActorMention) {
            return Optional.of(Literals.ACTOR_MENTION__MENTION_TYPE);
        }
        if (item instanceof Quote) {
            return Optional.of(Literals.QUOTE__FUNCTION);
        }
        return item instanceof Zone ? Optional.of(Literals.ZONE__KIND) : Optional.empty();
    }

    /** The tag with a number. */
    public static Optional<Object> tag(EAttribute feature, char key) {
        int index = Character.digit(key, 10) - 1;
        return Tags.tagSet(feature)
                .map(EEnum::getELiterals)
                .filter(literals -> index >= 0 && index < literals.size())
                .map(literals -> literals.get(index).getInstance());
    }
}
