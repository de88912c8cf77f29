package org.isnad.review.agree;

/**
 * So many units do not count in the figures of a question.
 *
 * @param units units; articles where the reason is one of articles
 */
public record LeftOut(String question, Panel panel, Reason reason, long units) {}
