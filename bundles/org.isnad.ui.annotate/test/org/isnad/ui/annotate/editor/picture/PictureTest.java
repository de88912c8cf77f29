package org.isnad.ui.annotate.editor.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.picture.PictureWish.Format;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.Mark;
import org.isnad.ui.canvas.MarkLayer;
import org.isnad.ui.canvas.MarkStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A picture of an article as a file that other programs read. */
class PictureTest {

    private static final String TEXT = "قال <الوزير> & NATO 2024\nثم سافر\nوعاد";

    @TempDir
    Path folder;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void anSvgHoldsTheWholeTextAndItsMarks() throws Exception {
        Path file = write(Format.SVG);
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        StringBuilder letters = new StringBuilder();
        NodeList runs = svg.getElementsByTagName("text");
        boolean rightToLeft = false;
        for (int i = 0; i < runs.getLength(); i++) {
            letters.append(runs.item(i).getTextContent());
            rightToLeft |= "rtl".equals(((Element) runs.item(i)).getAttribute("direction"));
        }
        assertEquals(TEXT.replaceAll("\\s", ""), letters.toString().replaceAll("\\s", ""));
        assertTrue(rightToLeft);
        assertTrue(Files.readString(file).contains("#4285f4"), "the colour of the mark is there");
        assertEquals("600", svg.getDocumentElement().getAttribute("width"));
    }

    @Test
    void aPngHasTwiceThePixels() throws Exception {
        ImageData image = new ImageData(write(Format.PNG).toString());
        assertEquals(600 * PictureFile.PNG_SCALE, image.width);
        assertEquals(new RGB(255, 255, 255), image.palette.getRGB(image.getPixel(0, 0)));
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("none").resolve("picture.svg");
        assertThrows(IOException.class, () -> write(Format.SVG, file));
        assertFalse(Files.exists(file));
    }

    @Test
    void aPartIsWholeParagraphsWithTheirMarks() {
        ArticleCanvas canvas = canvas();
        int went = TEXT.indexOf("سافر");
        Mark mark = new Mark(went, went + 4, "k", new MarkStyle.Background(new RGB(66, 133, 244)));
        Mark suggested = new Mark(went, went + 4, "s", new MarkStyle.Suggested(mark.style()));
        canvas.changeMarks(List.of(), List.of(mark, suggested));
        PictureContent part = PictureContent.of(canvas, new TextRange(went, went + 1));
        assertEquals("ثم سافر", part.text());
        assertEquals(List.of(new Mark(3, 7, "k", mark.style())), part.marks());
        assertFalse(part.layers().contains(MarkLayer.SUGGESTIONS));
    }

    private ArticleCanvas canvas() {
        ArticleCanvas canvas = new ArticleCanvas(shell, SWT.NONE);
        canvas.setText(TEXT);
        return canvas;
    }

    private Path write(Format format) throws IOException {
        Path file = folder.resolve("picture" + format.extension());
        write(format, file);
        return file;
    }

    private void write(Format format, Path file) throws IOException {
        Mark mark = new Mark(4, 9, "k", new MarkStyle.Background(new RGB(66, 133, 244)));
        PictureContent content = new PictureContent(TEXT, List.of(mark), List.of(), EnumSet.allOf(MarkLayer.class));
        PictureFile.write(display, List.of(content), "title", new PictureWish(format, 600, false, false), file);
    }
}
