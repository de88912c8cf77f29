package org.isnad.core.suggest;

import org.isnad.model.annotation.MentionType;

/**
 * A mention to be proposed.
 *
 * @param begin first UTF-16 code unit
 * @param end one past the last
 * @param actor identifier in the registry
 */
public record Wish(int begin, int end, String actor, MentionType type) {}
