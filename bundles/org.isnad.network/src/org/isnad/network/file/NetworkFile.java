package org.isnad.network.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.isnad.core.drawing.Drawing;
import org.isnad.core.drawing.Raster;
import org.isnad.core.drawing.Svg;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.project.AtomicFile;
import org.isnad.core.search.Delimited;
import org.isnad.network.Graph;
import org.isnad.network.Names;
import org.isnad.network.Network;
import org.isnad.network.NetworkMessages;
import org.isnad.network.NetworkType;
import org.isnad.network.layout.NetworkLayout;
import org.isnad.network.picture.NetworkPicture;

/** Writes a network in the format that the ending of the file names, whole or not at all. */
public final class NetworkFile {

    /** The endings that are known. */
    public static final List<String> ENDINGS = List.of("graphml", "csv", "dl", "svg", "png");

    private static final double PNG_SCALE = 2;

    private NetworkFile() {}

    /** The ending of a name in small letters, "" for none. */
    public static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * Writes it; problems are {@code network.ending}, {@code network.eventlist} and {@code network.unwritable}.
     *
     * @param mirrored whether the legend stands at the right
     */
    public static Outcome<Path> write(
            Path file, Network network, Graph graph, NetworkLayout layout, Names names, boolean mirrored) {
        Place place = Place.file(file.toString());
        String ending = ending(file);
        if (!ENDINGS.contains(ending)) {
            return Outcome.failed(NetworkMessages.error("network.ending", place, file.getFileName()));
        }
        boolean list = network.options().type() == NetworkType.EVENT_LIST;
        if (list && !ending.equals("csv")) {
            return Outcome.failed(NetworkMessages.error("network.eventlist", place));
        }
        if (ending.equals("csv")) {
            Outcome<Void> written =
                    Delimited.write(file, list ? Tables.events(network, names) : Tables.matrix(network));
            return written.hasErrors() ? Outcome.failed(written.problems()) : Outcome.of(file);
        }
        return switch (ending) {
            case "graphml" -> text(file, GraphMl.of(network, graph, layout));
            case "dl" -> text(file, Dl.of(network));
            default -> picture(file, NetworkPicture.file(network, graph, layout, mirrored));
        };
    }

    /** Writes a drawing as SVG or, where the name ends so, PNG; the problem is {@code network.unwritable}. */
    public static Outcome<Path> picture(Path file, Drawing drawing) {
        if (!ending(file).equals("png")) {
            return text(file, Svg.of(drawing));
        }
        try {
            AtomicFile.write(file, output -> Raster.png(drawing, PNG_SCALE, output));
            return Outcome.of(file);
        } catch (IOException e) {
            return unwritable(file, e);
        }
    }

    private static Outcome<Path> text(Path file, String text) {
        try {
            AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
            return Outcome.of(file);
        } catch (IOException e) {
            return unwritable(file, e);
        }
    }

    private static Outcome<Path> unwritable(Path file, IOException e) {
        String detail = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return Outcome.failed(
                NetworkMessages.error("network.unwritable", Place.file(file.toString()), file.getFileName(), detail));
    }
}
