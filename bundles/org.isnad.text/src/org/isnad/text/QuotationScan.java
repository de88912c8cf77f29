package org.isnad.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.isnad.text.MarkPosition.Place;

/** One pass over the quotation marks of one paragraph with a stack of those still open. */
final class QuotationScan {

    private record Open(int offset, QuotationMark mark) {}

    private final CharSequence text;
    private final TextRange paragraph;
    private final MarkPosition position;
    private final Deque<Open> open = new ArrayDeque<>();
    private final int[] openByFamily = new int[QuotationMark.values().length];
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<TextRange> unbalanced = new ArrayList<>();

    QuotationScan(CharSequence text, TextRange paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        this.position = new MarkPosition(text, paragraph);
    }

    QuotationScan run() {
        for (int i = paragraph.begin(); i < paragraph.end(); i++) {
            QuotationMark mark = QuotationMark.of(text.charAt(i));
            if (mark != null && GraphemeClusters.isBoundary(text, i) && GraphemeClusters.isBoundary(text, i + 1)) {
                visit(i, mark);
            }
        }
        while (!open.isEmpty()) {
            leaveUnclosed(paragraph.end());
        }
        quotations.sort(null);
        unbalanced.sort(null);
        return this;
    }

    List<Quotation> quotations() {
        return quotations;
    }

    List<TextRange> unbalanced() {
        return unbalanced;
    }

    private void visit(int offset, QuotationMark mark) {
        Place place = position.at(offset);
        boolean opener = QuotationMark.isOpener(text.charAt(offset));
        boolean closable = isOpen(mark) || place == Place.CLOSING && isOpenPartnerOf(mark);
        boolean opens =
                switch (place) {
                    case OPENING -> true;
                    case CLOSING -> !closable && opener;
                    case DETACHED -> opener || !closable;
                    case ENCLOSED -> opener || !closable && position.isBeforeWord(offset);
                };
        if (opens) {
            open.push(new Open(offset, mark));
            openByFamily[mark.ordinal()]++;
            position.opened(offset);
        } else if (closable) {
            close(offset, mark);
        } else {
            unbalanced.add(new TextRange(offset, offset + 1));
        }
    }

    private boolean isOpen(QuotationMark mark) {
        return openByFamily[mark.ordinal()] > 0;
    }

    private boolean isOpenPartnerOf(QuotationMark mark) {
        return Arrays.stream(QuotationMark.values()).anyMatch(other -> isOpen(other) && other.pairsWith(mark));
    }

    /** Closes the innermost open mark of the same family, else the innermost that it may pair with. */
    private void close(int offset, QuotationMark mark) {
        boolean same = isOpen(mark);
        while (same ? open.peek().mark != mark : !open.peek().mark.pairsWith(mark)) {
            leaveUnclosed(offset);
        }
        add(pop(), offset, offset + 1);
    }

    private int pop() {
        Open innermost = open.pop();
        openByFamily[innermost.mark.ordinal()]--;
        return innermost.offset;
    }

    private void leaveUnclosed(int end) {
        int offset = pop();
        unbalanced.add(new TextRange(offset, offset + 1));
        add(offset, end, end);
    }

    private void add(int begin, int innerEnd, int end) {
        TextRange inner = Blanks.trim(text, new TextRange(begin + 1, innerEnd));
        if (!inner.isEmpty()) {
            quotations.add(new Quotation(new TextRange(begin, end), inner, innerEnd < end));
        }
    }
}
