package org.isnad.text.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextDecoderTest {

    private static final String TEXT = "قال وزير الري إن موسم القمح في الجنوب جيد، وهو كذلك.\r\nنعم؟";

    private static byte[] withMark(String charset, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("\uFEFF".getBytes(Charset.forName(charset)));
        out.writeBytes(text.getBytes(Charset.forName(charset)));
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkTellsTheCharset(String charset) throws UndecodableTextException {
        Decoded decoded = TextDecoder.decode(withMark(charset, TEXT + "😀"));
        assertEquals(new Decoded(TEXT + "😀", Charset.forName(charset), true, true), decoded);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, true", "UTF-16LE, false", "UTF-16BE, false", "windows-1256, false", "ISO-8859-6, false"})
    void withoutAMarkTheBytesDo(String charset, boolean certain) throws UndecodableTextException {
        Decoded decoded = TextDecoder.decode(TEXT.getBytes(Charset.forName(charset)));
        assertEquals(new Decoded(TEXT, Charset.forName(charset), false, certain), decoded);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1256, «سلام» قال “نعم” – résumé café",
        "windows-1256, سلام",
        "windows-1256, الأمم المتّحدة تدعو إلى التهدئة",
        "windows-1256, كرة القدم: فوز الفريق 3-1",
        "ISO-8859-6, عاد اليوم إلى بيته",
        "ISO-8859-6, يوميّات ولد من المدينة",
        "UTF-16LE, Plain English text",
        "UTF-16BE, س",
        "UTF-8, English only",
        "UTF-8, سلام 😀 été"
    })
    void guessesShortTexts(String charset, String text) throws UndecodableTextException {
        Decoded decoded = TextDecoder.decode(text.getBytes(Charset.forName(charset)));
        assertEquals(text, decoded.text());
        assertEquals(Charset.forName(charset), decoded.charset());
    }

    @Test
    void nothingIsUtf8() throws UndecodableTextException {
        assertEquals(new Decoded("", StandardCharsets.UTF_8, false, true), TextDecoder.decode(new byte[0]));
    }

    @Test
    void reportsTheFirstMalformedByte() {
        byte[] bytes = "سلام".getBytes(StandardCharsets.UTF_8);
        bytes[4] = (byte) 0xFF;
        UndecodableTextException thrown =
                assertThrows(UndecodableTextException.class, () -> TextDecoder.decode(bytes, StandardCharsets.UTF_8));
        assertEquals(4, thrown.byteOffset());
        assertEquals(StandardCharsets.UTF_8, thrown.charset());
    }

    @Test
    void countsTheMarkAndSeesACutEnd() {
        byte[] bytes = withMark("UTF-8", "نعم");
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        UndecodableTextException thrown = assertThrows(UndecodableTextException.class, () -> TextDecoder.decode(cut));
        assertEquals(bytes.length - 2, thrown.byteOffset());
    }

    @Test
    void reportsAnUnpairedSurrogateAndUnmappedByte() {
        byte[] lone = {0x06, 0x33, (byte) 0xD8, 0x3D, 0x06, 0x33};
        byte[] unmapped = {(byte) 0xC7, (byte) 0xFF};
        assertEquals(2, offset(lone, StandardCharsets.UTF_16BE));
        assertEquals(1, offset(unmapped, Charset.forName("ISO-8859-6")));
    }

    private static int offset(byte[] bytes, Charset charset) {
        return assertThrows(UndecodableTextException.class, () -> TextDecoder.decode(bytes, charset))
                .byteOffset();
    }

    @Test
    void theCallersCharsetIsObeyedWithoutItsMark() throws UndecodableTextException {
        Decoded wide = TextDecoder.decode(withMark("UTF-16LE", TEXT), StandardCharsets.UTF_16);
        assertEquals(TEXT, wide.text());
        assertTrue(wide.bom());
        assertEquals(StandardCharsets.UTF_16LE, wide.charset());
        Charset latin = StandardCharsets.ISO_8859_1;
        Decoded told = TextDecoder.decode("été".getBytes(latin), latin);
        assertEquals(new Decoded("été", latin, false, true), told);
        assertFalse(told.bom());
    }
}
