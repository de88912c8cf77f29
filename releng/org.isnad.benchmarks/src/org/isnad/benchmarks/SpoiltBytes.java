package org.isnad.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Bytes as accidents and attackers leave them: flipped, cut, doubled, moved, with other numbers and things that break parsers. */
final class SpoiltBytes {

    private static final byte[] TELLING = "\0\t\n\r \"&',/:;<>[]{}|#-\u007f".getBytes(StandardCharsets.UTF_8);
    private static final String[] NUMBERS = {"-1", "0", "2147483647", "2147483648", "-9223372036854775808", "1e999"};
    private static final String[] TRAPS = {
        "\u0000",
        "\uFFFF",
        "\uFEFF",
        "\u202E",
        "\\uD800",
        "\\u0000",
        "&x;",
        "&#0;",
        "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<![CDATA[",
        "]]>",
        "null",
        "[[[[[[[[[[[[[[[[",
        "{\"a\":{\"a\":{\"a\":",
        "<b><b><b><b><b><b>",
        "\t\t\t",
        "../../x",
        "999999999999999999999999999999"
    };

    private final Random random;

    SpoiltBytes(long seed) {
        random = new Random(seed);
    }

    /** A copy with one to four accidents in it. */
    byte[] of(byte[] valid) {
        byte[] bytes = valid.clone();
        for (int left = random.nextInt(4); left >= 0; left--) {
            bytes = accident(bytes);
        }
        return bytes;
    }

    private byte[] accident(byte[] bytes) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(1 + random.nextInt(64)));
        byte[] piece = Arrays.copyOfRange(bytes, at, end);
        switch (random.nextInt(10)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2 -> bytes[at] = TELLING[random.nextInt(TELLING.length)];
            case 3 -> bytes = Arrays.copyOf(bytes, at);
            case 4 -> bytes = spliced(bytes, at, end, new byte[0]);
            case 5 -> bytes = spliced(bytes, end, end, piece);
            case 6 -> bytes = moved(bytes, at, end, piece);
            case 7 -> bytes = spliced(bytes, at, at, one(TRAPS));
            default -> bytes = otherNumber(bytes, at);
        }
        return bytes;
    }

    private byte[] one(String[] texts) {
        return texts[random.nextInt(texts.length)].getBytes(StandardCharsets.UTF_8);
    }

    private byte[] moved(byte[] bytes, int at, int end, byte[] piece) {
        byte[] without = spliced(bytes, at, end, new byte[0]);
        int to = random.nextInt(without.length + 1);
        return spliced(without, to, to, piece);
    }

    /** The next number becomes another one, so that offsets, lengths and references point elsewhere. */
    private byte[] otherNumber(byte[] bytes, int from) {
        int begin = from;
        while (begin < bytes.length && !isDigit(bytes[begin])) {
            begin++;
        }
        if (begin == bytes.length) {
            return bytes;
        }
        int end = begin;
        while (end < bytes.length && isDigit(bytes[end])) {
            end++;
        }
        if (random.nextBoolean()) {
            bytes[begin] = (byte) ('0' + random.nextInt(10));
            return bytes;
        }
        return spliced(bytes, begin, end, one(NUMBERS));
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }

    private static byte[] spliced(byte[] bytes, int begin, int end, byte[] inserted) {
        byte[] spliced = new byte[bytes.length - (end - begin) + inserted.length];
        System.arraycopy(bytes, 0, spliced, 0, begin);
        System.arraycopy(inserted, 0, spliced, begin, inserted.length);
        System.arraycopy(bytes, end, spliced, begin + inserted.length, bytes.length - end);
        return spliced;
    }
}
