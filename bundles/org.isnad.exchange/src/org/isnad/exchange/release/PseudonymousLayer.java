package org.isnad.exchange.release;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.isnad.model.annotation.Adjudication;
import org.isnad.model.annotation.Extra;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Layer;
import org.isnad.model.cas.NonEmptyStringList;
import org.isnad.model.cas.StringArray;
import org.isnad.model.xmi.CasXmiResource;

/**
 * Puts pseudonyms into a copy of a layer: its head, where items come from, who decided, identifiers, free text, and what the
 * project or another tool added.
 */
final class PseudonymousLayer {

    private final Pseudonyms names;

    PseudonymousLayer(Pseudonyms names) {
        this.names = names;
    }

    void apply(CasXmiResource resource) {
        for (EObject object : resource.getContents()) {
            if (object instanceof Item item) {
                item(item);
            } else if (object instanceof Adjudication adjudication) {
                adjudication(adjudication);
            } else if (object instanceof Layer head) {
                head.setAnnotator(names.of(head.getAnnotator()));
                head.setStateBy(names.of(head.getStateBy()));
                head.setStateNote(names.text(head.getStateNote()));
            } else if (object instanceof Extra extra) {
                extra.setValue(names.text(extra.getValue()));
            } else if (object instanceof StringArray array) {
                texts(array.getElements());
            } else if (object instanceof NonEmptyStringList list) {
                list.setHead(names.text(list.getHead()));
            } else if (object instanceof DynamicEObjectImpl) {
                foreign(object);
            }
        }
    }

    /** What another tool left: every text of it may name somebody. */
    @SuppressWarnings("unchecked")
    private void foreign(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType().getInstanceClass() == String.class && object.eIsSet(attribute)) {
                if (attribute.isMany()) {
                    texts((EList<String>) object.eGet(attribute));
                } else {
                    object.eSet(attribute, names.text((String) object.eGet(attribute)));
                }
            }
        }
    }

    private void item(Item item) {
        item.setId(names.text(item.getId()));
        item.setComment(names.text(item.getComment()));
        item.setReason(names.text(item.getReason()));
        origins(item.getDerivedFrom());
    }

    private void adjudication(Adjudication adjudication) {
        adjudication.setId(names.text(adjudication.getId()));
        adjudication.setBy(names.of(adjudication.getBy()));
        adjudication.setNote(names.text(adjudication.getNote()));
        origins(adjudication.getReadings());
        origins(adjudication.getChosen());
        texts(adjudication.getResults());
    }

    private void origins(EList<String> origins) {
        for (int i = 0; i < origins.size(); i++) {
            origins.set(i, names.origin(origins.get(i)));
        }
    }

    private void texts(EList<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            texts.set(i, names.text(texts.get(i)));
        }
    }
}
