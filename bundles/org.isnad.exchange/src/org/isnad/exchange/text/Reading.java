package org.isnad.exchange.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.isnad.exchange.ArticleDetails;
import org.isnad.exchange.BrokenInput;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.text.Segmenter;
import org.isnad.text.TextRange;
import org.isnad.text.XmlCharacters;
import org.isnad.text.decode.Decoded;
import org.isnad.text.decode.TextDecoder;
import org.isnad.text.decode.UndecodableTextException;
import org.isnad.uima.zoning.ArticleMetadata;
import org.isnad.uima.zoning.ZoneRules;
import org.isnad.uima.zoning.ZoneSpan;

/** What reading a file gave. */
record Reading(
        Path path,
        byte[] bytes,
        Charset charset,
        boolean charsetCertain,
        String text,
        ArticleDetails details,
        Map<TextRange, ZoneKind> zones,
        List<Problem> problems) {

    private static final long LARGEST = 64L << 20;

    /** Reads a file in a charset, or in the one that its bytes tell when that is null. */
    static Reading of(Path path, Charset charset) {
        try {
            if (Files.size(path) > LARGEST) {
                return failed(path, TextMessages.error("import.large", path, path, LARGEST >> 20));
            }
            return of(path, BrokenInput.bytes(path, LARGEST), charset);
        } catch (IOException e) {
            return failed(path, TextMessages.error("import.unreadable", path, path, BrokenInput.reason(e)));
        }
    }

    static Reading of(Path path, byte[] bytes, Charset charset) {
        try {
            Decoded decoded = charset == null ? TextDecoder.decode(bytes) : TextDecoder.decode(bytes, charset);
            return of(path, bytes, decoded);
        } catch (UndecodableTextException e) {
            Problem problem = TextMessages.error(
                    "import.charset", path, path.getFileName(), e.charset().displayName(), e.byteOffset());
            return empty(path, bytes, e.charset(), problem);
        }
    }

    private static Reading of(Path path, byte[] bytes, Decoded decoded) {
        String text = decoded.text();
        int forbidden = XmlCharacters.firstForbidden(text);
        if (forbidden >= 0) {
            return empty(path, bytes, decoded.charset(), forbidden(path, text, forbidden));
        }
        if (Segmenter.paragraphs(text).isEmpty()) {
            return empty(path, bytes, decoded.charset(), TextMessages.error("import.empty", path, path.getFileName()));
        }
        List<ZoneSpan> zones = ZoneRules.zones(text);
        Map<TextRange, ZoneKind> kinds = new LinkedHashMap<>();
        zones.forEach(zone -> kinds.put(zone.range(), zone.kind()));
        List<Problem> problems = new ArrayList<>();
        if (!decoded.certain()) {
            problems.add(TextMessages.problem(
                    "import.guessed",
                    Severity.INFO,
                    Place.file(path.toString()),
                    path.getFileName(),
                    decoded.charset().displayName()));
        }
        return new Reading(
                path, bytes, decoded.charset(), decoded.certain(), text, details(path, text, zones), kinds, problems);
    }

    private static ArticleDetails details(Path path, String text, List<ZoneSpan> zones) {
        String name = path.getFileName().toString();
        ArticleMetadata guess = ArticleMetadata.guess(text, zones, name);
        String title = guess.title().isEmpty() ? wish(path) : guess.title();
        return new ArticleDetails(title, guess.byline(), guess.outlet(), guess.published(), "");
    }

    /** The name of the file without its ending: what the article is to be called in the project. */
    static String wish(Path path) {
        return path.getFileName().toString().replaceFirst("(?i)(?<=.)\\.(txt|text)$", "");
    }

    private static Problem forbidden(Path path, String text, int offset) {
        String before = text.substring(0, offset).replace("\r\n", "\n").replace('\r', '\n');
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        Place place = new Place(path.toString(), null, null, null, offset, offset + 1, line, column);
        String character = String.format("U+%04X", (int) text.charAt(offset));
        return TextMessages.problem(
                "import.character", Severity.ERROR, place, path.getFileName(), character, offset, line, column);
    }

    static Reading failed(Path path, Problem problem) {
        return empty(path, new byte[0], StandardCharsets.UTF_8, problem);
    }

    private static Reading empty(Path path, byte[] bytes, Charset charset, Problem problem) {
        return new Reading(
                path, bytes, charset, false, "", ArticleDetails.NONE, new LinkedHashMap<>(), List.of(problem));
    }
}
