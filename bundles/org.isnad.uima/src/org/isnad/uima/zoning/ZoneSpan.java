package org.isnad.uima.zoning;

import org.isnad.model.annotation.ZoneKind;
import org.isnad.text.TextRange;

/**
 * One line of an article, without the blanks around it, and its kind.
 *
 * @param begin first UTF-16 code unit
 * @param end one past the last UTF-16 code unit
 */
public record ZoneSpan(int begin, int end, ZoneKind kind) {

    /** The covered part of the article's text. */
    public String of(CharSequence text) {
        return range().of(text);
    }

    public TextRange range() {
        return new TextRange(begin, end);
    }
}
