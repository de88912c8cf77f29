package org.isnad.model.xmi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class XmlBufferTest {

    /** Characters of one to four bytes and all that is replaced. */
    private static final String[] PIECES = {
        "a", "é", "إ", "\u200F", "ﷺ", "😀", "𝄞", "&", "<", ">", "\"", "'", "\r", "\n", "\t", "\uFFFF", "\u007F",
        "\u0080", "߿"
    };

    @Test
    void piecesOfAnyLengthAreAsEncodedByTheLibrary() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            StringBuilder expected = new StringBuilder();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            XmlBuffer xml = new XmlBuffer(bytes, XmlEscapes.UIMA);
            for (int i = 0; i < 60; i++) {
                String value = value(random, random.nextInt(10) == 0 ? 40_000 : 30);
                int number = random.nextInt() >> random.nextInt(32);
                xml.raw(value).number(number);
                xml.attribute(value);
                xml.raw(XmlBuffer.bytes(value)).text(value);
                expected.append(value)
                        .append(number)
                        .append(inAttribute(value))
                        .append(value)
                        .append(inText(value));
            }
            xml.flush();
            assertArrayEquals(
                    expected.toString().getBytes(StandardCharsets.UTF_8), bytes.toByteArray(), "seed " + seed);
        }
    }

    @Test
    void halfAPairIsRefusedWhereverItStands() {
        String pair = "😀";
        String high = pair.substring(0, 1);
        String low = pair.substring(1);
        for (String broken :
                List.of(high, low, low + high, high + high, high + 'a', "a" + low, pair + low, high + pair)) {
            XmlBuffer xml = new XmlBuffer(new ByteArrayOutputStream(), XmlEscapes.UIMA);
            assertThrows(CharacterCodingException.class, () -> xml.attribute(broken), broken);
        }
    }

    @Test
    void pairsAreWholeAtEveryEdgeOfTheBuffer() throws IOException {
        for (int before = 0; before < 16; before++) {
            String value = "a".repeat(before) + "😀\"".repeat(30_000);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            XmlBuffer xml = new XmlBuffer(bytes, XmlEscapes.UIMA);
            xml.attribute(value);
            xml.flush();
            assertEquals(inAttribute(value), bytes.toString(StandardCharsets.UTF_8));
        }
    }

    private static String value(Random random, int most) {
        StringBuilder value = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) {
            value.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return value.toString();
    }

    private static String inAttribute(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;")
                .replace("\n", "&#10;")
                .replace("\t", "&#9;");
    }

    private static String inText(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }
}
