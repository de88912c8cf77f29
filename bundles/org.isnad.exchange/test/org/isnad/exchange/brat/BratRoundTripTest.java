package org.isnad.exchange.brat;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.Formats;
import org.isnad.exchange.RoundTripContract;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.Origin;
import org.isnad.model.annotation.Paragraph;
import org.isnad.model.annotation.Sentence;
import org.isnad.model.annotation.Token;
import org.isnad.model.tcas.DocumentAnnotation;

class BratRoundTripTest extends RoundTripContract {

    private static final Set<Class<?>> NOT_HELD =
            Set.of(Layer.class, Paragraph.class, Sentence.class, Token.class, DocumentAnnotation.class);
    private static final Set<EStructuralFeature> OF_NO_ITEM =
            Set.of(Literals.ITEM__ID, Literals.ITEM__CREATED, Literals.ITEM__MODIFIED, Literals.ITEM__DERIVED_FROM);

    @Override
    protected FormatWriter writer() {
        return Formats.writer("brat").orElseThrow();
    }

    @Override
    protected FormatReader reader() {
        return Formats.reader("brat").orElseThrow();
    }

    @Override
    protected boolean holds(EObject object, EStructuralFeature feature) {
        if (feature == null) {
            return NOT_HELD.stream().noneMatch(type -> type.isInstance(object));
        }
        if (OF_NO_ITEM.contains(feature)) {
            return false;
        }
        if (feature.getEContainingClass() == Literals.ITEM && object instanceof Fragment) {
            return false;
        }
        if (feature == Literals.ITEM__ORIGIN && object instanceof Item item) {
            // That an annotation was made by hand need not be said.
            return item.getOrigin() != null && item.getOrigin() != Origin.MANUAL;
        }
        return true;
    }
}
