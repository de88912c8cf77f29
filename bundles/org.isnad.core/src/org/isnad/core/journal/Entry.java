package org.isnad.core.journal;

import java.time.Instant;
import java.util.List;

/**
 * One record of a journal.
 *
 * @param label of the step in the language of the user who made it; of a save the SHA-256 of what is saved
 */
record Entry(Instant time, Action action, String label, List<Change> changes) {}
