package org.isnad.review.difference;

/**
 * One thing in which the readings of a unit differ.
 *
 * @param feature name of the feature in the model ("mentionType", "targetActor" …), the name of the project's own feature where
 *     the kind is EXTRA, or null where the kind is MISSING or BOUNDARY
 */
public record Difference(DifferenceKind kind, String feature) {}
