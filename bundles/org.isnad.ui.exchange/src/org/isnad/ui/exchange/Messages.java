package org.isnad.ui.exchange;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to the user; the texts stand in {@code messages*.properties}. */
public final class Messages extends NLS {

    public static String Articles_badDate;
    public static String Articles_byline;
    public static String Articles_file;
    public static String Articles_message;
    public static String Articles_outlet;
    public static String Articles_published;
    public static String Articles_title;
    public static String Articles_titleColumn;
    public static String Articles_twin;
    public static String Articles_twins;
    public static String Encoding_automatic;
    public static String Encoding_certain;
    public static String Encoding_chosen;
    public static String Encoding_guessed;
    public static String Encoding_label;
    public static String Encoding_unreadable;
    public static String Export_annotator;
    public static String Export_badFolder;
    public static String Export_browse;
    public static String Export_chooseFormat;
    public static String Export_done;
    public static String Export_failed;
    public static String Export_file;
    public static String Export_files;
    public static String Export_folder;
    public static String Export_format;
    public static String Export_gold;
    public static String Export_groupDatasets;
    public static String Export_groupEditions;
    public static String Export_groupNetworks;
    public static String Export_groupOther;
    public static String Export_groupTables;
    public static String Export_groupTools;
    public static String Export_groupUima;
    public static String Export_layer;
    public static String Export_lossesCancelled;
    public static String Export_lossesCount;
    public static String Export_lossesFailed;
    public static String Export_lossesMessage;
    public static String Export_lossesNone;
    public static String Export_lossesSome;
    public static String Export_lossesTitle;
    public static String Export_message;
    public static String Export_more;
    public static String Export_open;
    public static String Export_title;
    public static String Files_add;
    public static String Files_addFolder;
    public static String Files_addFolderTitle;
    public static String Files_addTitle;
    public static String Files_allFiles;
    public static String Files_encoding;
    public static String Files_file;
    public static String Files_folder;
    public static String Files_message;
    public static String Files_remove;
    public static String Files_textFiles;
    public static String Files_title;
    public static String Files_unreadable;
    public static String Import_article;
    public static String Import_cancelled;
    public static String Import_done;
    public static String Import_title;
    public static String Zones_kind;
    public static String Zones_text;

    static {
        initializeMessages("org.isnad.ui.exchange.messages", Messages.class);
    }

    private Messages() {}
}
