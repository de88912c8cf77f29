package org.isnad.exchange.release.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document with gaps, {@code {{name}}}, beside this class; empty gaps leave no empty paragraphs behind. */
final class Template {

    private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)}}");
    /** What an empty gap at the end of a line leaves; two blanks are a line break of somebody. */
    private static final Pattern LAST_BLANK = Pattern.compile("(?m)(?<=\\S) $");

    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    private Template() {}

    /**
     * Fills every gap.
     *
     * @throws IllegalArgumentException for a gap that has no value
     */
    static String fill(String name, Map<String, String> values) {
        Matcher gaps = GAP.matcher(read(name));
        StringBuilder filled = new StringBuilder();
        while (gaps.find()) {
            String value = values.get(gaps.group(1));
            if (value == null) {
                throw new IllegalArgumentException(name + ": " + gaps.group(1));
            }
            gaps.appendReplacement(filled, Matcher.quoteReplacement(value.stripTrailing()));
        }
        gaps.appendTail(filled);
        String whole = LAST_BLANK.matcher(filled).replaceAll("");
        return EMPTY_LINES.matcher(whole).replaceAll("\n\n").strip() + '\n';
    }

    private static String read(String name) {
        try (InputStream template = Template.class.getResourceAsStream(name)) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
