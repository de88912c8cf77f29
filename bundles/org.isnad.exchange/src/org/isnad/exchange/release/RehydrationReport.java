package org.isnad.exchange.release;

import java.util.List;

/**
 * What was filled with texts.
 *
 * @param folder absolute path of what was written
 * @param filled how many articles have their text
 * @param missing articles without a copy; their rows are left out
 * @param files how many files were written
 */
public record RehydrationReport(String folder, int filled, List<String> missing, int files) {

    public RehydrationReport {
        missing = List.copyOf(missing);
    }
}
