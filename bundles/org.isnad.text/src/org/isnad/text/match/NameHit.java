package org.isnad.text.match;

import org.isnad.text.TextRange;

/**
 * A name found in a text.
 *
 * @param range in UTF-16 code units, without a proclitic before the name
 * @param name which of the names, as {@link NameMatcher#key} spells it
 */
public record NameHit(TextRange range, String name) {}
