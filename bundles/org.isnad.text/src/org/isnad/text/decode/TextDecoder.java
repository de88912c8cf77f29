package org.isnad.text.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes the bytes of an article strictly: a byte that fits nowhere is reported, never replaced.
 *
 * <p>Without a told charset, in this order: byte order mark, UTF-16 by its many zero and 06 bytes, valid UTF-8,
 * ISO-8859-6 where it is clearly the better Arabic, windows-1256.
 */
public final class TextDecoder {

    private TextDecoder() {}

    /**
     * Decodes with the charset that the bytes tell or suggest.
     *
     * @throws UndecodableTextException when a byte order mark tells a charset that the bytes do not keep to, or when
     *     no charset fits
     */
    public static Decoded decode(byte[] bytes) throws UndecodableTextException {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return marked(bytes, mark.get());
        }
        Optional<Decoded> wide = Utf16Guess.of(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        try {
            return new Decoded(strict(bytes, 0, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false, true);
        } catch (UndecodableTextException e) {
            return ArabicByteGuess.of(bytes);
        }
    }

    /**
     * Decodes with the caller's charset; a byte order mark of that charset is left out of the text.
     *
     * @throws UndecodableTextException when a byte does not fit the charset
     */
    public static Decoded decode(byte[] bytes, Charset charset) throws UndecodableTextException {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes, charset);
        if (mark.isPresent()) {
            return marked(bytes, mark.get());
        }
        return new Decoded(strict(bytes, 0, charset), charset, false, true);
    }

    private static Decoded marked(byte[] bytes, ByteOrderMark mark) throws UndecodableTextException {
        return new Decoded(strict(bytes, mark.length(), mark.charset()), mark.charset(), true, true);
    }

    /** The text of the bytes from {@code begin}. */
    static String strict(byte[] bytes, int begin, Charset charset) throws UndecodableTextException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        if (!result.isUnderflow()) {
            throw new UndecodableTextException(in.position(), charset);
        }
        return out.flip().toString();
    }
}
