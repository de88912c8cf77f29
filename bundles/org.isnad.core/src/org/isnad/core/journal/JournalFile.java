package org.isnad.core.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A journal as it lies on the disk, up to the first frame that is not whole.
 *
 * @param header null where the first frame is not whole or of another version
 * @param length of the whole frames in bytes; what follows was torn by the kill
 */
record JournalFile(Header header, List<Entry> entries, long length) {

    /** Two numbers of eight digits, a blank between, a line end. */
    private static final int PREFIX = 18;

    static byte[] frame(String payload) {
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream frame = new ByteArrayOutputStream(bytes.length + PREFIX + 1);
        frame.writeBytes(
                String.format("%08x %08x\n", bytes.length, checksum(bytes)).getBytes(StandardCharsets.US_ASCII));
        frame.writeBytes(bytes);
        frame.write('\n');
        return frame.toByteArray();
    }

    static JournalFile read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    static JournalFile read(byte[] bytes) {
        String first = payload(bytes, 0);
        Header header = first == null ? null : JournalText.header(first);
        List<Entry> entries = new ArrayList<>();
        if (header == null) {
            return new JournalFile(null, entries, 0);
        }
        int at = end(bytes, 0);
        for (String payload = payload(bytes, at); payload != null; payload = payload(bytes, at)) {
            Entry entry = JournalText.entry(payload);
            if (entry == null) {
                break;
            }
            entries.add(entry);
            at = end(bytes, at);
        }
        return new JournalFile(header, entries, at);
    }

    /** Null where no whole frame stands at a place. */
    private static String payload(byte[] bytes, int at) {
        int length = number(bytes, at);
        int begin = at + PREFIX;
        if (length < 0 || begin + (long) length + 1 > bytes.length) {
            return null;
        }
        byte[] payload = Arrays.copyOfRange(bytes, begin, begin + length);
        return checksum(payload) == number(bytes, at + 9) ? new String(payload, StandardCharsets.UTF_8) : null;
    }

    private static int end(byte[] bytes, int at) {
        return at + PREFIX + number(bytes, at) + 1;
    }

    /** Negative where there is none; a checksum may be negative too. */
    private static int number(byte[] bytes, int at) {
        if (at + 8 > bytes.length) {
            return -1;
        }
        try {
            return Integer.parseUnsignedInt(new String(bytes, at, 8, StandardCharsets.US_ASCII), 16);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
