package org.isnad.ui.annotate.editor.picture;

import org.eclipse.osgi.util.NLS;

/** What the export of pictures says to the user; the texts stand in {@code messages*.properties}. */
public final class PictureMessages extends NLS {

    public static String Dialog_all;
    public static String Dialog_extent;
    public static String Dialog_format;
    public static String Dialog_legend;
    public static String Dialog_png;
    public static String Dialog_selection;
    public static String Dialog_svg;
    public static String Dialog_title;
    public static String Dialog_width;
    public static String Legend_content;
    public static String Legend_cue;
    public static String Legend_quote;
    public static String Legend_stance;
    public static String Not_written;
    public static String Too_high;
    public static String Written;

    static {
        initializeMessages("org.isnad.ui.annotate.editor.picture.messages", PictureMessages.class);
    }

    private PictureMessages() {}
}
