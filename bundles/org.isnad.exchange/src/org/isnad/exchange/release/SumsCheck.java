package org.isnad.exchange.release;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.exchange.BrokenInput;

/** {@code SHA256SUMS}: every file is listed once and has the bytes that it had. */
final class SumsCheck {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    private final Path bundle;
    private final BundleFindings findings;

    SumsCheck(Path bundle, BundleFindings findings) {
        this.bundle = bundle;
        this.findings = findings;
    }

    void run(List<String> files, Monitor monitor) throws IOException {
        Set<String> unlisted = new HashSet<>(files);
        unlisted.remove(Bundle.SUMS);
        Set<String> seen = new HashSet<>();
        List<String> lines = lines();
        monitor.beginTask("", lines.size());
        for (int i = 0; i < lines.size() && !monitor.isCanceled(); i++) {
            monitor.worked(1);
            Matcher line = LINE.matcher(lines.get(i));
            if (!line.matches()) {
                findings.at("bundle.sums-line", Bundle.SUMS, i + 1, 1);
            } else if (!seen.add(line.group(2))) {
                findings.at("bundle.sums-twice", Bundle.SUMS, i + 1, 1, line.group(2));
            } else if (isOutside(line.group(2))) {
                findings.at("bundle.path", Bundle.SUMS, i + 1, 1, line.group(2));
            } else {
                unlisted.remove(line.group(2));
                compare(line.group(1), line.group(2), i + 1);
            }
        }
        monitor.done();
        unlisted.stream().sorted().forEach(file -> findings.error("bundle.unlisted", file, file));
    }

    private List<String> lines() throws IOException {
        try {
            return BrokenInput.text(bundle.resolve(Bundle.SUMS), BrokenInput.LARGEST)
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            findings.at("bundle.utf8", Bundle.SUMS, 1, 1);
            return List.of();
        }
    }

    private boolean isOutside(String name) {
        try {
            return name.startsWith("/")
                    || name.contains("\\")
                    || !bundle.resolve(name).normalize().startsWith(bundle)
                    || !bundle.resolve(name).normalize().equals(bundle.resolve(name));
        } catch (RuntimeException e) {
            return true;
        }
    }

    private void compare(String sum, String name, int line) throws IOException {
        Path file = bundle.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            findings.at("bundle.missing-file", Bundle.SUMS, line, 1, name);
        } else if (!Bundle.sha256(file).equals(sum)) {
            findings.error("bundle.hash", name, name);
        }
    }
}
