package org.isnad.ui.canvas;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/**
 * The places in an article where a caret may stand (edges of grapheme clusters) and its words, by ICU; offsets are
 * UTF-16 units.
 */
final class Boundaries {

    private final ArticleText text;
    private final BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    private final BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    private int loaded = -1;
    private int start;
    private int end;

    Boundaries(ArticleText text) {
        this.text = text;
    }

    /** The caret place at or before the offset; never inside a grapheme cluster, a surrogate pair or CRLF. */
    int snap(int offset) {
        int place = Math.max(0, Math.min(offset, text.length()));
        load(text.blockAt(place));
        if (place >= end) {
            return end;
        }
        return clusters.isBoundary(place - start) ? place : start + clusters.preceding(place - start);
    }

    /** The caret place at or after the offset. */
    int snapUp(int offset) {
        int place = snap(offset);
        return place < offset ? next(place) : place;
    }

    int next(int offset) {
        int block = load(text.blockAt(offset));
        if (offset >= end) {
            return block + 1 < text.blockCount() ? text.start(block + 1) : end;
        }
        return start + clusters.following(offset - start);
    }

    int previous(int offset) {
        int block = load(text.blockAt(offset));
        if (offset > start) {
            return offset > end ? end : start + clusters.preceding(offset - start);
        }
        if (block == 0) {
            return 0;
        }
        return text.isContinued(block - 1) ? lastCluster(block - 1) : text.end(block - 1);
    }

    private int lastCluster(int block) {
        load(block);
        return start + clusters.preceding(end - start);
    }

    /** Start of the next word, or the end of the paragraph if that comes first. */
    int nextWord(int offset) {
        int block = load(text.blockAt(offset));
        if (offset >= end) {
            return next(offset);
        }
        int at = words.following(offset - start);
        while (at < end - start && !startsWord(at)) {
            at = words.next();
        }
        boolean inside = at < end - start || !text.isContinued(block);
        return inside || startsWord(text.end(block), text.length()) ? start + at : nextWord(start + at);
    }

    /** Start of the word before the offset, or the start of the paragraph, or the end of the paragraph before. */
    int previousWord(int offset) {
        int block = load(text.blockAt(offset));
        if (offset <= start) {
            boolean continues = block > 0 && text.isContinued(block - 1);
            return continues ? previousWord(previous(offset)) : previous(offset);
        }
        if (offset > end) {
            return end;
        }
        int at = words.preceding(offset - start);
        while (at > 0 && !startsWord(at)) {
            at = words.previous();
        }
        return start + at;
    }

    /**
     * The word, number, mark or run of blanks that the cluster at the offset belongs to; empty in an empty
     * paragraph.
     */
    Selection wordAt(int offset) {
        load(text.blockAt(offset));
        if (start == end) {
            return new Selection(start, start);
        }
        int at = Math.min(offset, end - 1) - start;
        int until = words.following(at);
        return new Selection(start + words.previous(), start + until);
    }

    private boolean startsWord(int at) {
        return startsWord(start + at, end);
    }

    private boolean startsWord(int offset, int limit) {
        return offset < limit && Character.isLetterOrDigit(text.text().codePointAt(offset));
    }

    private int load(int block) {
        if (block != loaded) {
            start = text.start(block);
            end = text.end(block);
            String piece = text.text().substring(start, end);
            clusters.setText(piece);
            words.setText(piece);
            loaded = block;
        }
        return block;
    }
}
