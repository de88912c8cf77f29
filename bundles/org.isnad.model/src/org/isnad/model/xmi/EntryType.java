package org.isnad.model.xmi;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.cas.NULL;
import org.isnad.model.cas.Sofa;
import org.isnad.model.cas.View;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.tcas.TcasPackage;

/** What all objects of a class have in common when they are put in order, asked once a class instead of once an object. */
record EntryType(EClass eClass, Kind kind, int section, int rank) {

    /** What an object is to the order. */
    enum Kind {
        NULL(0),
        LAYER(1),
        SPAN(2),
        FOREIGN_SPAN(2),
        STATEMENT(2),
        STANCE(2),
        OTHER(3),
        SOFA(4),
        VIEW(5);

        /** Those of the text. */
        private static final int PLACED = 2;

        private final int section;

        Kind(int section) {
            this.section = section;
        }
    }

    /** The type of the class of an object. */
    static EntryType of(EObject object) {
        EClass eClass = object.eClass();
        Kind kind = kind(object, eClass);
        return new EntryType(eClass, kind, kind.section, kind.section == Kind.PLACED ? eClass.getClassifierID() : 0);
    }

    private static Kind kind(EObject object, EClass eClass) {
        if (object instanceof NULL) {
            return Kind.NULL;
        } else if (object instanceof View) {
            return Kind.VIEW;
        } else if (object instanceof Layer) {
            return Kind.LAYER;
        } else if (object instanceof Sofa) {
            return Kind.SOFA;
        } else if (object instanceof Annotation) {
            return Kind.SPAN;
        } else if (object instanceof Statement) {
            return Kind.STATEMENT;
        } else if (object instanceof Stance) {
            return Kind.STANCE;
        }
        return TcasPackage.Literals.ANNOTATION.isSuperTypeOf(eClass) ? Kind.FOREIGN_SPAN : Kind.OTHER;
    }

    /** Whether its objects have an {@code xmi:id}. */
    boolean isTop() {
        return kind != Kind.NULL && kind != Kind.VIEW;
    }
}
