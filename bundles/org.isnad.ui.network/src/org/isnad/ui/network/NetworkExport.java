package org.isnad.ui.network;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.network.NetworkMessages;
import org.isnad.network.file.NetworkFile;

/**
 * The files that can be written of what is shown: of an event list, which has no picture, a table alone.
 *
 * @param shown null for nothing
 */
record NetworkExport(ShownNetwork shown) {

    Map<String, String> formats() {
        Map<String, String> formats = new LinkedHashMap<>();
        formats.put("graphml", Messages.Export_graphml);
        formats.put("csv", Messages.Export_csv);
        formats.put("svg", Messages.Export_svg);
        formats.put("png", Messages.Export_png);
        formats.put("dl", Messages.Export_dl);
        if (isList()) {
            formats.keySet().retainAll(List.of("csv"));
        }
        return formats;
    }

    String fileName() {
        return isList() ? "events.csv" : "network.graphml";
    }

    /** The problem is {@code network.nothing} where nothing is shown, else what {@link NetworkFile} says. */
    Outcome<Path> write(Path file) {
        if (shown == null || shown.networks().isEmpty()) {
            return nothing();
        }
        boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
        return NetworkFile.write(file, shown.network(), shown.graph(), shown.layout(), shown.names(), mirrored);
    }

    static Outcome<Path> nothing() {
        return Outcome.failed(NetworkMessages.error("network.nothing", Place.NOWHERE));
    }

    private boolean isList() {
        return shown != null && shown.layout() == null;
    }
}
