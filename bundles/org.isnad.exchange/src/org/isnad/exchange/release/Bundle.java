package org.isnad.exchange.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.exchange.BrokenInput;

/** The names of what is in a bundle, and its files. */
final class Bundle {

    static final String GOLD = "data/gold";
    static final String ANNOTATORS = "data/annotators";
    static final String STANDOFF = "data/standoff";
    static final String STANDOFF_GOLD = STANDOFF + "/gold";
    static final String STANDOFF_ANNOTATORS = STANDOFF + "/annotators";
    static final String SPLITS = "splits.json";
    static final String SUMS = "SHA256SUMS";
    static final String LOSSES = "losses.md";
    static final String TYPES = "typesystem/typesystem.xml";
    static final String TAGS = "typesystem/tagset.json";
    static final String GUIDELINE = "guidelines/guideline.md";
    static final String REPORT = "iaa/report.md";
    static final String REPORT_JSON = "iaa/report.json";
    static final List<String> TABLES = List.of("documents", "mentions", "statements", "stances");

    private Bundle() {}

    /** The folder of a further format. */
    static String folder(String format) {
        return format.equals("xmi") ? "data/uima" : "data/" + format;
    }

    /** All files, sorted by their paths with slashes; links are not followed. */
    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> name(folder, file))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** SHA-256 in lower-case hexadecimal. */
    static String sha256(Path file) throws IOException {
        try (InputStream input = new DigestInputStream(BrokenInput.open(file), digest())) {
            byte[] buffer = new byte[1 << 16];
            while (input.read(buffer) >= 0) {
                // Reading is what feeds the digest.
            }
            return HexFormat.of()
                    .formatHex(((DigestInputStream) input).getMessageDigest().digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
