package org.isnad.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is drawn is what was found good; {@code releng/renew-pictures} puts the pictures of today in the place of those
 * committed. A failure leaves what was drawn and where it differs in {@code target/pictures}.
 */
class GoldenPicturesTest {

    private static final Path GOOD = Path.of("test/org/isnad/ui/canvas/pictures");
    private static final Path BAD = Path.of("target/pictures");
    private static final boolean RENEW = "true".equals(System.getenv("ISNAD_RENEW_PICTURES"));

    private final Display display = CanvasFixture.display();

    @BeforeEach
    void fontsAreThere() {
        assumeTrue(
                display.getFontList("Noto Naskh Arabic", true).length > 0 && display.getDPI().y == 96,
                "The pictures were drawn with Noto Naskh Arabic at 96 dots per inch; here it is missing.");
    }

    static Set<String> names() {
        return Scenes.ALL.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isDrawnAsItWasFoundGood(String name) throws IOException {
        ImageData drawn = draw(Scenes.ALL.get(name).get());
        Path file = GOOD.resolve(name + ".png");
        if (RENEW) {
            save(drawn, file);
        }
        assertTrue(Files.exists(file), "There is no picture " + file + "; releng/renew-pictures makes it.");
        PictureComparison comparison = PictureComparison.of(new ImageData(file.toString()), drawn);
        if (!comparison.isSame()) {
            save(drawn, BAD.resolve(name + "-actual.png"));
            save(comparison.difference(), BAD.resolve(name + "-difference.png"));
        }
        assertTrue(
                comparison.isSame(),
                comparison.differing() + " of " + comparison.pixels() + " pixels of " + name + " differ; look at "
                        + BAD.toAbsolutePath());
    }

    @Test
    void aMissingBracketIsNoticed() {
        Scene without = new Scene(Fixtures.NEWS).mention(Scene.BLUE, "وزير النقل");
        Scene with = new Scene(Fixtures.NEWS)
                .mention(Scene.BLUE, "وزير النقل")
                .mark("الزيتون", "k", new MarkStyle.Bracket(Scene.BLUE));
        assertFalse(PictureComparison.of(draw(with), draw(without)).isSame());
        assertTrue(PictureComparison.of(draw(with), draw(with)).isSame());
    }

    private ImageData draw(Scene scene) {
        Image image = scene.image(display);
        ImageData data = image.getImageData(100);
        image.dispose();
        return data;
    }

    private static void save(ImageData data, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }
}
