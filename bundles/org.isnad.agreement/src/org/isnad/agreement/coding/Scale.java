package org.isnad.agreement.coding;

/** What may be said of two labels beyond that they differ; it decides how far apart they are (Krippendorff 2011). */
public enum Scale {
    /** Labels are the same or not. */
    NOMINAL,
    /** Labels have an order; what lies between two of them is as far as the labels given there. */
    ORDINAL,
    /** Labels are numbers whose differences count. */
    INTERVAL,
    /** Labels are numbers from 0 on whose proportions count. */
    RATIO
}
