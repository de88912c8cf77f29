package org.isnad.core.project;

import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.core.CoreMessages;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.text.XmlCharacters;
import org.isnad.text.decode.TextDecoder;
import org.isnad.text.decode.UndecodableTextException;

/** Which texts cannot be taken into a project. */
final class ArticleRules {

    private ArticleRules() {}

    static Optional<Problem> refusal(NewArticle wish) {
        String name = wish.source() == null ? String.valueOf(wish.id()) : wish.source();
        if (wish.text().isBlank()) {
            return Optional.of(CoreMessages.error("article.empty", Place.file(name), name));
        }
        try {
            String decoded = TextDecoder.decode(wish.bytes(), wish.charset()).text();
            if (!decoded.equals(wish.text())) {
                return Optional.of(charset(wish, name));
            }
        } catch (UndecodableTextException e) {
            return Optional.of(charset(wish, name));
        }
        int forbidden = XmlCharacters.firstForbidden(wish.text());
        if (forbidden >= 0) {
            return Optional.of(forbidden(wish.text(), forbidden, name));
        }
        return Stream.of(
                        wish.title(),
                        wish.byline(),
                        wish.outlet(),
                        wish.published(),
                        wish.url(),
                        wish.source(),
                        wish.event())
                .filter(value -> value != null && XmlCharacters.firstForbidden(value) >= 0)
                .findFirst()
                .map(value -> forbidden(value, XmlCharacters.firstForbidden(value), name));
    }

    private static Problem charset(NewArticle wish, String name) {
        return CoreMessages.error(
                "article.charset", Place.file(name), name, wish.charset().name());
    }

    private static Problem forbidden(String text, int offset, String name) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            boolean crlf = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && !crlf) {
                line++;
                start = i + 1;
            }
        }
        int column = offset - start + 1;
        Place place = new Place(name, null, null, null, offset, offset + 1, line, column);
        String character = String.format("U+%04X", (int) text.charAt(offset));
        return CoreMessages.error("article.character", place, name, character, String.valueOf(offset), line, column);
    }
}
