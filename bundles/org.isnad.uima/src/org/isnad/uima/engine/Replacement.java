package org.isnad.uima.engine;

import java.util.ArrayList;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.isnad.model.typesystem.TypeNames;

/** The annotations of one type, so that an engine that runs twice leaves its results once. */
record Replacement(CAS cas, Type type) {

    /** Takes the annotations of a model class out of the CAS. */
    static Replacement of(CAS cas, org.eclipse.emf.ecore.EClass eClass) {
        Type type = cas.getTypeSystem().getType(TypeNames.typeName(eClass));
        new ArrayList<>(cas.getAnnotationIndex(type).stream().toList()).forEach(cas::removeFsFromIndexes);
        return new Replacement(cas, type);
    }

    /** Adds one; offsets in UTF-16 code units, end exclusive. */
    AnnotationFS add(int begin, int end) {
        AnnotationFS annotation = cas.createAnnotation(type, begin, end);
        cas.addFsToIndexes(annotation);
        return annotation;
    }
}
