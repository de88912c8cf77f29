package org.isnad.core.journal;

/**
 * What a journal builds upon.
 *
 * @param base SHA-256 of the file, or {@link #NONE} where it was never saved
 * @param text SHA-256 of the text that a layer is about; "" for a corpus
 */
record Header(String base, String text) {

    static final String NONE = "none";
}
