package org.isnad.ui.canvas;

/**
 * Where the text and its margins lie across the canvas; client pixels.
 *
 * @param left left edge of the text
 * @param width width in which the text is wrapped
 * @param chipLeft left edge of the margin for chips, which is on the side where lines end
 * @param chipWidth its width
 */
record Column(int left, int width, int chipLeft, int chipWidth) {

    private static final int MEASURE = 44;

    /** A readable column in the middle of the canvas; margins shrink in a narrow one. */
    static Column in(int clientWidth, int em, boolean rightToLeft) {
        boolean narrow = clientWidth < 32 * em;
        int lead = narrow ? em : 2 * em;
        int chips = narrow ? 4 * em : 9 * em;
        int width = Math.max(4 * em, Math.min(MEASURE * em, clientWidth - lead - chips));
        int rest = Math.max(0, clientWidth - lead - width - chips);
        // the empty margin for chips weighs less to the eye than the text
        int side = Math.max(0, Math.min(rest, rest / 2 + (lead - chips) / 4));
        int gap = em;
        if (rightToLeft) {
            return new Column(side + chips, width, side, chips - gap);
        }
        return new Column(rest - side + lead, width, rest - side + lead + width + gap, chips - gap);
    }

    int right() {
        return left + width;
    }
}
