package org.isnad.model.typesystem;

/**
 * One feature of a UIMA type.
 *
 * @param range full name of the range type
 * @param elementType full name of the type of the elements of an array, or null
 * @param shared whether several features may refer to the same array ({@code multipleReferencesAllowed})
 */
public record UimaFeature(String name, String description, String range, String elementType, boolean shared) {}
