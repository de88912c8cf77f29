package org.isnad.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Spoils bytes as accidents and attackers do; the same seed spoils the same bytes in the same way. */
public final class Mutations {

    private static final int[] TELLING = {0, 1, 9, 10, 13, 32, 34, 38, 39, 44, 47, 58, 59, 60, 62, 91, 92, 93, 123, 125
    };

    private static final String[] SEEDS = {
        "-1",
        "2147483648",
        "99999999999999999999",
        "1e999",
        "\u0000",
        "\uFFFF",
        "&x;",
        "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "]]>",
        "null",
        "[[[[[[[[[[[[[[[[",
        "{\"a\":{\"a\":{\"a\":",
        "\\uD800",
        "\"",
        "\t\t\t",
        "\r",
        "../../x",
        "\u202E",
        "é"
    };

    private final Random random;

    public Mutations(long seed) {
        random = new Random(seed);
    }

    /** A copy with one to four accidents in it. */
    public byte[] of(byte[] valid) {
        byte[] bytes = valid.clone();
        int accidents = 1 + random.nextInt(4);
        for (int i = 0; i < accidents; i++) {
            bytes = accident(bytes);
        }
        return bytes;
    }

    /** Bytes that mean nothing, of any length up to the given one. */
    public byte[] noise(int most) {
        byte[] bytes = new byte[random.nextInt(most + 1)];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] accident(byte[] bytes) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(1 + random.nextInt(64)));
        return switch (random.nextInt(9)) {
            case 0 -> set(bytes, at, bytes[at] ^ 1 << random.nextInt(8));
            case 1 -> set(bytes, at, random.nextInt(256));
            case 2 -> set(bytes, at, TELLING[random.nextInt(TELLING.length)]);
            case 3 -> Arrays.copyOf(bytes, at);
            case 4 -> splice(bytes, at, end, new byte[0]);
            case 5 -> splice(bytes, end, end, Arrays.copyOfRange(bytes, at, end));
            case 6 -> splice(bytes, at, end, moved(bytes, end - at));
            case 7 -> splice(bytes, at, at, SEEDS[random.nextInt(SEEDS.length)].getBytes(StandardCharsets.UTF_8));
            default -> number(bytes, at);
        };
    }

    private static byte[] set(byte[] bytes, int at, int value) {
        bytes[at] = (byte) value;
        return bytes;
    }

    private byte[] moved(byte[] bytes, int length) {
        int from = random.nextInt(bytes.length - length + 1);
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    /** The next digit becomes another one, so that offsets and references point elsewhere. */
    private byte[] number(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                return set(bytes, i, '0' + random.nextInt(10));
            }
        }
        return bytes;
    }

    private static byte[] splice(byte[] bytes, int begin, int end, byte[] inserted) {
        byte[] spliced = new byte[bytes.length - (end - begin) + inserted.length];
        System.arraycopy(bytes, 0, spliced, 0, begin);
        System.arraycopy(inserted, 0, spliced, begin, inserted.length);
        System.arraycopy(bytes, end, spliced, begin + inserted.length, bytes.length - end);
        return spliced;
    }
}
