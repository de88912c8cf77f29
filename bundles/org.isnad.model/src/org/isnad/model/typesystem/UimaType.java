package org.isnad.model.typesystem;

import java.util.List;

/**
 * One type of a UIMA type system.
 *
 * @param name full name, for example {@code org.isnad.annotation.Zone}
 * @param supertype full name
 * @param allowedValues the closed tag set of a subtype of {@code uima.cas.String}; else empty
 */
public record UimaType(
        String name, String description, String supertype, List<UimaFeature> features, List<String> allowedValues) {

    public UimaType {
        features = List.copyOf(features);
        allowedValues = List.copyOf(allowedValues);
    }

    /** Whether this is a tag set and not a class of feature structures. */
    public boolean isTagSet() {
        return "uima.cas.String".equals(supertype);
    }
}
