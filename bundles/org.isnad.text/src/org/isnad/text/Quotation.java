package org.isnad.text;

/**
 * A quotation found by its marks.
 *
 * @param outer with its marks; without a closing mark, to the end of the paragraph or of the quotation around it
 * @param inner between the marks, without blanks at the edges; never empty
 * @param closed whether the closing mark is there
 */
public record Quotation(TextRange outer, TextRange inner, boolean closed) implements Comparable<Quotation> {

    @Override
    public int compareTo(Quotation other) {
        return outer.compareTo(other.outer);
    }
}
