package org.isnad.exchange.tsv;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;

/**
 * A column of values.
 *
 * @param type of the annotations whose values stand in it
 * @param feature null for a placeholder
 * @param target type of what a slot or a relation refers to; null where it refers to nothing
 */
record TsvColumn(TsvLayer layer, Kind kind, Type type, Feature feature, Type target) {

    /** What stands in the cells. */
    enum Kind {
        /** A sign that there is an annotation, which has no features. */
        PLACEHOLDER,
        PRIMITIVE,
        SLOT_ROLE,
        SLOT_TARGET,
        CHAIN_TYPE,
        CHAIN_LINK,
        RELATION
    }

    String name() {
        return feature == null ? "" : feature.getShortName();
    }

    boolean isSlot() {
        return kind == Kind.SLOT_ROLE || kind == Kind.SLOT_TARGET;
    }

    TsvColumn withTarget(Type other) {
        return new TsvColumn(layer, kind, type, feature, other);
    }
}
