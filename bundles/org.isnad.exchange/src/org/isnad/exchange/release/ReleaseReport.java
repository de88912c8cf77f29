package org.isnad.exchange.release;

/**
 * What a release wrote.
 *
 * @param folder absolute path of the bundle
 * @param facts what its card says
 * @param files how many files there are, card and checksums included
 * @param bytes of all of them
 */
public record ReleaseReport(String folder, ReleaseFacts facts, int files, long bytes) {}
