package org.isnad.exchange.article;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.exchange.BrokenInput;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.text.decode.TextDecoder;
import org.isnad.text.decode.UndecodableTextException;

/** The decoded text of a file. */
final class SourceText {

    private SourceText() {}

    /** In a charset, or in the one that its bytes tell; problem {@code article.charset} with the line. */
    static Outcome<String> of(Path file, Optional<Charset> charset) {
        return BrokenInput.bytes(file).then(bytes -> {
            try {
                return Outcome.of(
                        charset.isPresent()
                                ? TextDecoder.decode(bytes, charset.get()).text()
                                : TextDecoder.decode(bytes).text());
            } catch (UndecodableTextException e) {
                int line = 1;
                for (int i = 0; i < e.byteOffset(); i++) {
                    line += bytes[i] == '\n' ? 1 : 0;
                }
                return Outcome.failed(ExchangeMessages.error(
                        "article.charset",
                        Place.file(file.toString(), line, 1),
                        file.getFileName(),
                        e.charset().displayName(),
                        line));
            }
        });
    }
}
