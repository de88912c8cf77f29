package org.isnad.exchange;

/**
 * Where an article stands in a dataset.
 *
 * @param group identifier of the articles that must not be divided, or ""
 * @param split such as train, or ""
 */
public record Placement(String group, String split) {

    /** In a dataset that is not split. */
    public static final Placement NONE = new Placement("", "");
}
