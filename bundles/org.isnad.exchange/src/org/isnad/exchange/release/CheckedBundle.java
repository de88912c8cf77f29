package org.isnad.exchange.release;

/**
 * What a check of a bundle read.
 *
 * @param files all files
 * @param rows of the JSON Lines files
 * @param articles of gold, or of the stand-off form of it
 * @param errors all that were found, also those beyond the problems listed
 */
public record CheckedBundle(String folder, int files, long rows, int articles, int errors) {

    public boolean isSound() {
        return errors == 0;
    }
}
