package org.isnad.text.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.isnad.text.XmlCharacters;

/**
 * Recognises UTF-16 without a byte order mark: the high bytes of Arabic and of ASCII are 06 and 00, which no text in a
 * byte charset holds.
 */
final class Utf16Guess {

    /** The share of code units that must be Arabic or Latin, in percent. */
    private static final int ENOUGH = 70;

    private Utf16Guess() {}

    static Optional<Decoded> of(byte[] bytes) {
        if (bytes.length < 2 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int even = highBytes(bytes, 0);
        int odd = highBytes(bytes, 1);
        int enough = Math.max(1, bytes.length / 2 * ENOUGH / 100);
        if (even == odd || Math.max(even, odd) < enough) {
            return Optional.empty();
        }
        return decode(bytes, even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static int highBytes(byte[] bytes, int first) {
        int found = 0;
        for (int i = first; i < bytes.length; i += 2) {
            found += bytes[i] == 0x06 || bytes[i] == 0 ? 1 : 0;
        }
        return found;
    }

    private static Optional<Decoded> decode(byte[] bytes, Charset charset) {
        try {
            String text = TextDecoder.strict(bytes, 0, charset);
            boolean plausible = XmlCharacters.firstForbidden(text) < 0;
            return plausible ? Optional.of(new Decoded(text, charset, false, false)) : Optional.empty();
        } catch (UndecodableTextException e) {
            return Optional.empty();
        }
    }
}
