package org.isnad.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ImagesTest {

    private static final Path ICONS = Path.of("icons");

    @Test
    void everyNamedImageIsDrawnOnSixteenPoints() throws Exception {
        DocumentBuilder reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (Field field : Images.class.getFields()) {
            Element drawing = reader.parse(
                            ICONS.resolve(field.get(null) + ".svg").toFile())
                    .getDocumentElement();
            assertEquals("0 0 16 16", drawing.getAttribute("viewBox"), field.getName());
            assertTrue(drawing.getElementsByTagName("*").getLength() > 0, field.getName());
        }
    }

    @Test
    void everyIconOfTheManifestIsThere() throws IOException {
        Matcher icon = Pattern.compile("icon=\"(icons/[^\"]+)\"").matcher(Files.readString(Path.of("plugin.xml")));
        while (icon.find()) {
            assertTrue(Files.exists(Path.of(icon.group(1))), icon.group(1));
        }
    }
}
