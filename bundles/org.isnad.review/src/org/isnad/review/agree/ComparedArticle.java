package org.isnad.review.agree;

import java.util.List;

/**
 * An article of which two layers or more are compared.
 *
 * @param when its annotations were made, else when it was published; ISO, "" where nothing tells
 * @param annotators sorted
 * @param characters of the text, in UTF-16 code units
 */
public record ComparedArticle(String id, String title, String when, List<String> annotators, int characters) {}
