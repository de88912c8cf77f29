package org.isnad.core.journal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.journal.ObjectState.Value;

/**
 * The payloads of a journal as lines whose first character says what they are: {@code -} an object that is gone,
 * {@code +} one as it is now, {@code =} a value of it, {@code @} a list that is set and empty, <code>{ }</code> around a
 * contained object. Fields are parted by tabs; tabs, line ends and backslashes in values are escaped.
 */
final class JournalText {

    private static final String VERSION = "isnad-journal 1";

    private JournalText() {}

    static String of(Header header) {
        return String.join("\n", VERSION, header.base(), header.text());
    }

    /** Null where this is no header that we know. */
    static Header header(String text) {
        String[] lines = text.split("\n", -1);
        return lines.length == 3 && lines[0].equals(VERSION) ? new Header(lines[1], lines[2]) : null;
    }

    static String of(Entry entry) {
        StringBuilder text = new StringBuilder();
        line(text, entry.action().name(), entry.time().toString(), entry.label());
        for (Change change : entry.changes()) {
            if (change.state() == null) {
                line(text, "-" + change.key());
            } else {
                line(
                        text,
                        "+" + change.key(),
                        Integer.toString(change.index()),
                        change.state().type());
                values(text, change.state());
            }
        }
        return text.toString();
    }

    private static void values(StringBuilder text, ObjectState state) {
        for (Value value : state.values()) {
            value.texts().forEach(one -> line(text, "=" + value.feature(), one));
            for (ObjectState part : value.parts()) {
                line(text, "{" + value.feature(), part.type());
                values(text, part);
                line(text, "}");
            }
            if (value.texts().isEmpty() && value.parts().isEmpty()) {
                line(text, "@" + value.feature());
            }
        }
    }

    private static void line(StringBuilder text, String... fields) {
        for (int i = 0; i < fields.length; i++) {
            text.append(i == 0 ? "" : "\t").append(escaped(fields[i]));
        }
        text.append('\n');
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    private static String plain(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                c = value.charAt(++i);
                plain.append(c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Null where the text is no entry. */
    static Entry entry(String text) {
        try {
            Lines lines = new Lines(text);
            String[] first = fields(lines.next());
            List<Change> changes = new ArrayList<>();
            while (lines.hasNext()) {
                changes.add(change(fields(lines.next()), lines));
            }
            return new Entry(Instant.parse(first[1]), Action.valueOf(first[0]), first[2], changes);
        } catch (IllegalArgumentException | DateTimeParseException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static Change change(String[] fields, Lines lines) {
        String key = fields[0].substring(1);
        return switch (fields[0].charAt(0)) {
            case '-' -> Change.gone(key);
            case '+' -> new Change(key, Integer.parseInt(fields[1]), state(fields[2], lines));
            default -> throw new IllegalArgumentException(fields[0]);
        };
    }

    private static ObjectState state(String type, Lines lines) {
        List<Value> values = new ArrayList<>();
        while (lines.hasNext() && "=@{".indexOf(lines.peek().charAt(0)) >= 0) {
            String[] fields = fields(lines.next());
            String feature = fields[0].substring(1);
            Value last = values.isEmpty() ? null : values.get(values.size() - 1);
            if (last == null || !last.feature().equals(feature)) {
                last = new Value(feature, new ArrayList<>(), new ArrayList<>());
                values.add(last);
            }
            switch (fields[0].charAt(0)) {
                case '=' -> last.texts().add(fields[1]);
                case '{' -> {
                    last.parts().add(state(fields[1], lines));
                    lines.next();
                }
                default -> {}
            }
        }
        return new ObjectState(type, values);
    }

    private static String[] fields(String line) {
        String[] fields = line.split("\t", -1);
        for (int i = 0; i < fields.length; i++) {
            fields[i] = plain(fields[i]);
        }
        return fields;
    }

    /** Lines of which the next can be looked at. */
    private static final class Lines {

        private final String[] all;
        private int at;

        Lines(String text) {
            all = text.split("\n");
        }

        boolean hasNext() {
            return at < all.length;
        }

        String peek() {
            return all[at];
        }

        String next() {
            return all[at++];
        }
    }
}
