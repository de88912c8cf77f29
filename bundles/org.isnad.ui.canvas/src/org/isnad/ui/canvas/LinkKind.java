package org.isnad.ui.canvas;

/** How a {@link Link} runs. */
public enum LinkKind {
    /** From one stretch of letters to another, between the lines. */
    CONNECTOR,
    /** From the chip with the key of the link, in the margin, to a stretch of letters. */
    ARC
}
