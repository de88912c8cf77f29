package org.isnad.review.workflow;

import java.util.List;

/**
 * How articles are to be given to annotators.
 *
 * @param annotators who annotate
 * @param perArticle how many annotate an article
 * @param calibration how many articles all of them annotate, those that are for calibration already among them
 * @param seed of the choices that nothing else decides
 */
public record AssignmentWish(List<String> annotators, int perArticle, int calibration, long seed) {

    public static final int PER_ARTICLE = 2;
    public static final long SEED = 20160101L;

    public AssignmentWish {
        annotators = annotators.stream().distinct().sorted().toList();
    }
}
