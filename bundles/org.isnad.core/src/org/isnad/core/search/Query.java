package org.isnad.core.search;

/** What to look for. */
public sealed interface Query permits TextQuery, ItemQuery {

    /** As the user wrote it. */
    String source();
}
