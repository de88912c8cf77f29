package org.isnad.ui.annotate.editor.draw;

import org.eclipse.osgi.util.NLS;

/** What the legend and the overview say; the texts stand in {@code messages*.properties}. */
public final class DrawMessages extends NLS {

    public static String Layer_MENTIONS;
    public static String Layer_QUOTES;
    public static String Layer_STANCES;
    public static String Layer_STATEMENTS;
    public static String Layer_SUGGESTIONS;
    public static String Layer_ZONES;
    public static String Legend_checking;
    public static String Legend_fold;
    public static String Legend_unfold;
    public static String Look_bridge;
    public static String Look_cue;
    public static String Look_nested;
    public static String Look_target;

    static {
        initializeMessages("org.isnad.ui.annotate.editor.draw.messages", DrawMessages.class);
    }

    private DrawMessages() {}
}
