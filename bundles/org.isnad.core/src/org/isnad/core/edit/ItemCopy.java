package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.Item;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.cas.TOP;

/**
 * Makes an item of one layer into an item of another. The copy is in no layer yet, and has neither identifier nor times;
 * what it consists of and refers to in the other layer is the caller's to tell.
 */
public final class ItemCopy {

    private ItemCopy() {}

    /** A copy that says the same and refers to nothing. */
    public static <T extends EObject> T attributes(T source) {
        EObject copy = new EcoreUtil.Copier(false, false).copy(source);
        ((TOP) copy).setXmiId(0);
        if (copy instanceof Item item) {
            item.setId(null);
            item.setCreated(null);
            item.setModified(null);
        }
        @SuppressWarnings("unchecked")
        T same = (T) copy;
        return same;
    }

    /**
     * Fills the slots of a copy: mentions, quotes, fragments and extras. References to statements are left out, since those
     * may come later.
     *
     * @param part what stands in the other layer for an object that the source has in a slot; none leaves it out
     */
    public static void slots(EObject copy, EObject source, Function<EObject, Optional<? extends EObject>> part) {
        for (EReference slot : source.eClass().getEAllReferences()) {
            if (isSlot(slot)) {
                Object value = source.eGet(slot);
                if (value instanceof List<?> parts) {
                    copy.eSet(slot, each(parts, part));
                } else if (value != null) {
                    copy.eSet(slot, part.apply((EObject) value).orElse(null));
                }
            }
        }
    }

    /** Whether a reference holds what a frame consists of: not its text, and no other statement. */
    public static boolean isSlot(EReference reference) {
        return reference != CasPackage.Literals.ANNOTATION_BASE__SOFA
                && reference.getEReferenceType() != AnnotationPackage.Literals.STATEMENT;
    }

    private static List<EObject> each(List<?> parts, Function<EObject, Optional<? extends EObject>> part) {
        List<EObject> made = new ArrayList<>();
        for (Object object : parts) {
            part.apply((EObject) object).filter(one -> !made.contains(one)).ifPresent(made::add);
        }
        return made;
    }
}
