package org.isnad.core.edit;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.UnitKind;
import org.isnad.model.annotation.Zone;

/** The kind of unit that an object of a layer makes. */
public final class UnitKinds {

    private UnitKinds() {}

    /** None for fragments and for what is no item. */
    public static Optional<UnitKind> of(EObject object) {
        if (object instanceof Zone) {
            return Optional.of(UnitKind.ZONE);
        }
        if (object instanceof ActorMention) {
            return Optional.of(UnitKind.MENTION);
        }
        if (object instanceof Quote) {
            return Optional.of(UnitKind.QUOTE);
        }
        if (object instanceof Statement) {
            return Optional.of(UnitKind.STATEMENT);
        }
        return object instanceof Stance ? Optional.of(UnitKind.STANCE) : Optional.empty();
    }
}
