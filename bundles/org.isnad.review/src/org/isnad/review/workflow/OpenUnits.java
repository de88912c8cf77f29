package org.isnad.review.workflow;

import java.util.OptionalInt;
import org.isnad.core.work.WorkArticle;

/** Counts what a reviewer has still to decide in an article; empty where that cannot be said. */
@FunctionalInterface
public interface OpenUnits {

    /** Counts nothing. */
    OpenUnits UNCOUNTED = article -> OptionalInt.empty();

    OptionalInt count(WorkArticle article);
}
