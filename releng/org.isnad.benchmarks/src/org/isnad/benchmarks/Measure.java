package org.isnad.benchmarks;

/** What can be asked for by name. */
interface Measure {

    /** @param quick fewer repetitions, for a first look */
    Row run(String name, boolean quick) throws Exception;
}
