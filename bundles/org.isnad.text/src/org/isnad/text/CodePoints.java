package org.isnad.text;

/**
 * Maps the offsets of one text between UTF-16 code units and code points.
 *
 * <p>Costs nothing where the text has no character beyond U+FFFF; otherwise one binary search over those it has. An
 * unpaired surrogate counts as one code point, as in {@link Character#codePointCount(CharSequence, int, int)}.
 */
public final class CodePoints {

    private final int utf16Length;
    private final int[] pairs;

    private CodePoints(int utf16Length, int[] pairs) {
        this.utf16Length = utf16Length;
        this.pairs = pairs;
    }

    /** The map of {@code text} as it is now; reads it once. */
    public static CodePoints of(CharSequence text) {
        Ints pairs = new Ints(0);
        int last = text.length() - 1;
        for (int i = 0; i < last; i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                pairs.add(i++);
            }
        }
        return new CodePoints(text.length(), pairs.toArray());
    }

    /** Length of the text in code points. */
    public int length() {
        return utf16Length - pairs.length;
    }

    /** Length of the text in UTF-16 code units. */
    public int utf16Length() {
        return utf16Length;
    }

    /** Whether the offset lies between the two halves of a surrogate pair. */
    public boolean isInsidePair(int utf16) {
        int before = pairsBefore(checked(utf16, utf16Length));
        return before > 0 && pairs[before - 1] == utf16 - 1;
    }

    /**
     * The offset in code points of an offset in UTF-16 code units; inside a surrogate pair, that of the pair.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= utf16 <= utf16Length()}
     */
    public int fromUtf16(int utf16) {
        return checked(utf16, utf16Length) - pairsBefore(utf16);
    }

    /**
     * The offset in UTF-16 code units of an offset in code points.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= codePoints <= length()}
     */
    public int toUtf16(int codePoints) {
        checked(codePoints, length());
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoints) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoints + low;
    }

    private int pairsBefore(int utf16) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] < utf16) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int checked(int offset, int length) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException(offset);
        }
        return offset;
    }
}
