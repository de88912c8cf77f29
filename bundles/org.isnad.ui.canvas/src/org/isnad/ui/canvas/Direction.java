package org.isnad.ui.canvas;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;

/**
 * The base direction of a stretch of text by its first strong character (UAX 9, rules P2 and P3: isolates are
 * skipped).
 */
final class Direction {

    private Direction() {}

    static boolean isRightToLeft(String text, int start, int end, boolean otherwise) {
        int isolates = 0;
        int at = start;
        while (at < end) {
            int point = text.codePointAt(at);
            if (point == '\u2066' || point == '\u2067' || point == '\u2068') {
                isolates++;
            } else if (point == '\u2069') {
                isolates = Math.max(0, isolates - 1);
            } else if (isolates == 0) {
                int direction = UCharacter.getDirection(point);
                if (direction == UCharacterDirection.LEFT_TO_RIGHT) {
                    return false;
                }
                if (direction == UCharacterDirection.RIGHT_TO_LEFT
                        || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC) {
                    return true;
                }
            }
            at += Character.charCount(point);
        }
        return otherwise;
    }
}
