package org.isnad.network.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.drawing.Drawing;
import org.isnad.core.drawing.Raster;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.corpus.Corpus;
import org.isnad.network.Aggregation;
import org.isnad.network.Document;
import org.isnad.network.Graph;
import org.isnad.network.Names;
import org.isnad.network.Network;
import org.isnad.network.NetworkComputation;
import org.isnad.network.NetworkOptions;
import org.isnad.network.Qualifier;
import org.isnad.network.Samples;
import org.isnad.network.Stance;
import org.isnad.network.layout.NetworkLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is drawn of a network is what was found good; {@code releng/renew-pictures} puts the pictures of today in the place of
 * those committed. A failure leaves what was drawn in {@code target/pictures}.
 */
class GoldenPicturesTest {

    private static final Path GOOD = Path.of("test/org/isnad/network/picture/pictures");
    private static final Path BAD = Path.of("target/pictures");
    private static final boolean RENEW = "true".equals(System.getenv("ISNAD_RENEW_PICTURES"));

    /** A channel may differ by so much, which smoothing of letters may use up, and this share of the pixels by more. */
    private static final int TOLERANCE = 72;

    private static final double ALLOWED = 0.0004;

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({"ar, true", "en, false"})
    void aNetworkIsDrawnAsItWasFoundGood(String language, boolean mirrored) throws IOException {
        assumeTrue(Raster.fontFamily().equals("Noto Naskh Arabic"), "The pictures were drawn with Noto Naskh Arabic.");
        Locale.setDefault(Locale.forLanguageTag(language));
        byte[] drawn = png(drawing(mirrored));
        Path file = GOOD.resolve("two-mode-" + language + ".png");
        if (RENEW) {
            Files.createDirectories(GOOD);
            Files.write(file, drawn);
        }
        assertTrue(Files.exists(file), "There is no picture " + file + "; releng/renew-pictures makes it.");
        BufferedImage good = ImageIO.read(file.toFile());
        BufferedImage now = ImageIO.read(new ByteArrayInputStream(drawn));
        int differing = differing(good, now);
        boolean same = differing <= ALLOWED * good.getWidth() * good.getHeight();
        if (!same) {
            Files.createDirectories(BAD);
            Files.write(BAD.resolve(file.getFileName()), drawn);
        }
        assertTrue(same, differing + " pixels of " + file + " differ; look at " + BAD);
    }

    /** Two actors, one of them with an English name alone, an issue in Arabic; for, against, and both. */
    private static Drawing drawing(boolean mirrored) {
        Document day = Samples.document("d", "o", "2018-01-01");
        List<Stance> stances = List.of(
                Samples.stance(day, "r", "c", Polarity.FAVOR),
                Samples.stance(day, "u", "c", Polarity.AGAINST),
                Samples.stance(day, "u", "السلام", Polarity.FAVOR),
                Samples.stance(day, "u", "السلام", Polarity.AGAINST));
        Corpus corpus = Samples.corpus();
        NetworkOptions options = NetworkOptions.DEFAULT.with(Qualifier.AGREEMENT, Aggregation.COMBINE);
        Network network = NetworkComputation.network(stances, options, Names.of(corpus, false))
                .value();
        Graph graph = Graph.of(network);
        NetworkLayout layout = NetworkLayout.of(graph, Raster::width, 7, new BasicMonitor());
        return NetworkPicture.file(network, graph, layout, mirrored);
    }

    private static byte[] png(Drawing drawing) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Raster.png(drawing, 1, output);
        return output.toByteArray();
    }

    private static int differing(BufferedImage one, BufferedImage other) {
        int differing = 0;
        for (int y = 0; y < Math.max(one.getHeight(), other.getHeight()); y++) {
            for (int x = 0; x < Math.max(one.getWidth(), other.getWidth()); x++) {
                boolean inside = x < Math.min(one.getWidth(), other.getWidth())
                        && y < Math.min(one.getHeight(), other.getHeight());
                differing += inside && isNear(new Color(one.getRGB(x, y)), new Color(other.getRGB(x, y))) ? 0 : 1;
            }
        }
        return differing;
    }

    private static boolean isNear(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) <= TOLERANCE
                && Math.abs(one.getGreen() - other.getGreen()) <= TOLERANCE
                && Math.abs(one.getBlue() - other.getBlue()) <= TOLERANCE;
    }
}
