package org.isnad.exchange.dna;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.exchange.BrokenInput;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.dna.DnaContents.Document;

/**
 * Databases of Discourse Network Analyzer 3 ({@code .dna}, SQLite).
 *
 * <p>Each document becomes an article with its title, author, source and date; each coder who has statements in it an annotator
 * with a layer of types {@code dna.<statement type>}; entities become actors and issues. Offsets are UTF-16 code units, as
 * Swing counts. The file is never written, nor is anything beside it; see {@link DnaDatabase}. What a DNA that is running has
 * not yet moved into the file is not seen.
 */
public final class DnaReader implements FormatReader {

    private static final byte[] HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final long LARGEST = 256L << 20;

    @Override
    public String id() {
        return "dna";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.dna");
    }

    @Override
    public boolean canRead(Path file) {
        try {
            return Files.isRegularFile(file) && hasHeader(file);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean hasHeader(Path file) throws IOException {
        try (InputStream input = BrokenInput.open(file)) {
            return Arrays.equals(HEADER, input.readNBytes(HEADER.length));
        }
    }

    @Override
    public Outcome<List<ReadDocument>> read(Path file, ReadOptions options, Monitor monitor) {
        Place place = Place.file(file.toString());
        long size;
        try {
            if (!hasHeader(file)) {
                return Outcome.failed(ExchangeMessages.error("dna.none", place, file.getFileName()));
            }
            size = Files.size(file);
            if (size > LARGEST) {
                return Outcome.failed(ExchangeMessages.error("read.large", place, file.getFileName(), LARGEST >> 20));
            }
        } catch (IOException e) {
            return Outcome.failed(BrokenInput.io(file, e));
        }
        try (DnaDatabase database = DnaDatabase.open(file, size, monitor)) {
            DnaLayers layers = new DnaLayers(file, DnaContents.read(database));
            List<ReadDocument> documents = new ArrayList<>();
            for (Document document : layers.documents()) {
                documents.add(layers.document(document));
            }
            return Outcome.of(documents);
        } catch (DnaFault e) {
            return Outcome.failed(e.problem(file));
        } catch (SQLException e) {
            String reason = DnaDatabase.shortened(String.valueOf(e.getMessage()));
            return Outcome.failed(ExchangeMessages.error("dna.broken", place, file.getFileName(), reason));
        }
    }
}
