package org.isnad.core.suggest;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Item;
import org.isnad.model.cas.CasPackage;

/** What proposals say, apart from the names and times they were given when they were made. */
final class Fingerprint {

    private static final Set<EAttribute> PASSING =
            Set.of(CasPackage.Literals.TOP__XMI_ID, Literals.ITEM__ID, Literals.ITEM__CREATED, Literals.ITEM__MODIFIED);

    private Fingerprint() {}

    /** Equal for two lists of proposals that say the same, in any order. */
    static List<String> of(Collection<? extends Item> proposals) {
        return proposals.stream().map(Fingerprint::of).sorted().toList();
    }

    private static String of(Item item) {
        StringBuilder text = new StringBuilder(values(item));
        item.eClass().getEAllReferences().forEach(reference -> {
            Object value = item.eGet(reference);
            Collection<?> targets =
                    value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
            if (!targets.isEmpty()) {
                text.append('\n').append(reference.getName());
                targets.forEach(target -> text.append(' ').append(values((EObject) target)));
            }
        });
        return text.toString();
    }

    private static String values(EObject object) {
        StringBuilder text = new StringBuilder(object.eClass().getName());
        object.eClass().getEAllAttributes().stream()
                .filter(attribute -> !PASSING.contains(attribute) && object.eIsSet(attribute))
                .forEach(attribute ->
                        text.append(' ').append(attribute.getName()).append('=').append(object.eGet(attribute)));
        return text.toString();
    }
}
