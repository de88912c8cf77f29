package org.isnad.ui.annotate.preferences;

import org.isnad.ui.annotate.canvas.MarkLayer;

/** What layers of marks are called. */
public final class LayerNames {

    private LayerNames() {}

    public static String of(MarkLayer layer) {
        return switch (layer) {
            case MENTIONS -> PreferenceMessages.Layer_mentions;
            case STATEMENTS -> PreferenceMessages.Layer_statements;
            case QUOTES -> PreferenceMessages.Layer_quotes;
            case STANCES -> PreferenceMessages.Layer_stances;
            case ZONES -> PreferenceMessages.Layer_zones;
            case SUGGESTIONS -> PreferenceMessages.Layer_suggestions;
        };
    }
}
