package org.isnad.exchange.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.project.Hashes;
import org.isnad.exchange.BrokenInput;
import org.isnad.exchange.ChosenFolder;
import org.isnad.text.decode.TextDecoder;
import org.isnad.text.decode.UndecodableTextException;

/** The user's own copies of articles, by the SHA-256 of their texts in UTF-8; only where they are is kept. */
final class Copies {

    private static final long LARGEST = 64 << 20;

    private final Map<String, Path> byHash = new HashMap<>();
    private final Map<String, Path> byName = new HashMap<>();

    private Copies() {}

    /** Files that are no text or cannot be read are passed over, links are not followed. */
    static Copies find(Path folder, Monitor monitor) throws IOException {
        Copies copies = new Copies();
        for (Path file : ChosenFolder.files(folder)) {
            if (monitor.isCanceled()) {
                break;
            }
            copies.add(file);
        }
        return copies;
    }

    private void add(Path file) {
        Optional<String> text = text(file);
        if (text.isPresent()) {
            byHash.putIfAbsent(Hashes.sha256(text.get()), file);
            byName.putIfAbsent(stem(file), file);
            // The text of an article of a project stands in a folder named after it.
            if (file.endsWith("text.txt")) {
                byName.putIfAbsent(file.getParent().getFileName().toString(), file);
            }
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static Optional<String> text(Path file) {
        try {
            return Optional.of(
                    TextDecoder.decode(BrokenInput.bytes(file, LARGEST)).text());
        } catch (UndecodableTextException | IOException e) {
            // What cannot be read is no copy; the article is missed then.
            return Optional.empty();
        }
    }

    boolean has(String sha256) {
        return byHash.containsKey(sha256);
    }

    /** The file that is called like an article, or null. */
    String named(String article) {
        return byName.containsKey(article) ? byName.get(article).toString() : null;
    }

    /** Read anew; empty where there is none any more. */
    Optional<String> read(String sha256) {
        Path file = byHash.get(sha256);
        Optional<String> text = file == null ? Optional.empty() : text(file);
        return text.filter(found -> Hashes.sha256(found).equals(sha256));
    }
}
