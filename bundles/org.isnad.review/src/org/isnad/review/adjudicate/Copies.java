package org.isnad.review.adjudicate;

import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.edit.ItemCopy;
import org.isnad.core.edit.UnitKinds;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Origin;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.UnitKind;

/** Makes readings into items as they would stand in gold, in no layer yet; identifiers are those of the annotator's items. */
final class Copies {

    /** What stands in gold for another unit that a reading of this annotator refers to. */
    interface InGold {
        Optional<Item> of(Unit unit, String annotator);
    }

    private final MergePlan plan;
    private final InGold inGold;

    Copies(MergePlan plan, InGold inGold) {
        this.plan = plan;
        this.inGold = inGold;
    }

    /** One annotator's reading. */
    Item of(Unit unit, String annotator) {
        Item source = plan.source(unit, annotator);
        Item copy = attributes(source);
        ItemCopy.slots(copy, source, part -> part(part, annotator));
        if (source instanceof Statement statement) {
            ((Statement) copy).setParent(statement(statement.getParent(), annotator));
        } else if (source instanceof Stance stance) {
            ((Stance) copy).setBasis(statement(stance.getBasis(), annotator));
            ((Stance) copy).setTargetStatement(statement(stance.getTargetStatement(), annotator));
        }
        return copy;
    }

    /** A reading put together from several. */
    Item of(Unit unit, Parts parts) {
        Item copy = of(unit, parts.base());
        for (Map.Entry<EStructuralFeature, String> part : parts.features().entrySet()) {
            EStructuralFeature feature = part.getKey();
            Item other = of(unit, part.getValue());
            if (other.eIsSet(feature)) {
                copy.eSet(feature, other.eGet(feature));
            } else {
                copy.eUnset(feature);
            }
        }
        if (copy instanceof Stance stance
                && (stance.getPolarity() == Polarity.NEUTRAL || stance.getPolarity() == Polarity.NONE)) {
            stance.setIntensity(null);
        }
        return copy;
    }

    private static <T extends Item> T attributes(T source) {
        T copy = ItemCopy.attributes(source);
        copy.setId(source.getId());
        copy.setOrigin(Origin.ADJUDICATED);
        copy.setFlag(null);
        copy.getDerivedFrom().clear();
        copy.setDecision(null);
        copy.setReason(null);
        return copy;
    }

    private Optional<? extends EObject> part(EObject part, String annotator) {
        if (part instanceof Fragment fragment) {
            return Optional.of(attributes(fragment));
        }
        Optional<UnitKind> kind = UnitKinds.of(part);
        if (kind.isEmpty()) {
            return Optional.of(ItemCopy.attributes(part));
        }
        return Optional.ofNullable(plan.unit(kind.get(), annotator, (Item) part))
                .flatMap(unit -> inGold.of(unit, annotator));
    }

    private Statement statement(Statement statement, String annotator) {
        return statement == null
                ? null
                : Optional.ofNullable(plan.unit(UnitKind.STATEMENT, annotator, statement))
                        .flatMap(unit -> inGold.of(unit, annotator))
                        .map(Statement.class::cast)
                        .orElse(null);
    }

    /** Whether a feature says something about the text, and is not identity, time, remark or decision. */
    static boolean isContent(EStructuralFeature feature) {
        return feature.getEContainingClass() != Literals.ITEM
                && (feature instanceof EReference reference
                        ? reference.getEReferenceType() != org.isnad.model.cas.CasPackage.Literals.SOFA
                        : feature != org.isnad.model.cas.CasPackage.Literals.TOP__XMI_ID);
    }
}
