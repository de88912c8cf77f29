package org.isnad.exchange.brat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.exchange.brat.AnnLine.Argument;
import org.isnad.exchange.brat.AnnLine.Attribute;
import org.isnad.exchange.brat.AnnLine.Equiv;
import org.isnad.exchange.brat.AnnLine.Event;
import org.isnad.exchange.brat.AnnLine.Normalization;
import org.isnad.exchange.brat.AnnLine.Note;
import org.isnad.exchange.brat.AnnLine.Relation;
import org.isnad.exchange.brat.AnnLine.TextBound;
import org.isnad.text.TextRange;

/** Takes an {@code .ann} file apart; what it refers to is looked up later. */
final class AnnParser {

    private static final Pattern ID = Pattern.compile("[TREAMN#]\\S*|\\*");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9}) (\\d{1,9})");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern REFERENCE = Pattern.compile("\\S+ (\\S+) ([^\\s:]+):(\\S+)");

    private final List<AnnLine> lines = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int number;

    private AnnParser() {}

    static List<AnnLine> parse(String file) throws BratFault {
        AnnParser parser = new AnnParser();
        int begin = 0;
        while (begin < file.length()) {
            int end = file.indexOf('\n', begin);
            end = end < 0 ? file.length() : end;
            parser.number++;
            String line = file.substring(begin, end > begin && file.charAt(end - 1) == '\r' ? end - 1 : end);
            if (!line.isBlank()) {
                parser.line(line);
            }
            begin = end + 1;
        }
        return parser.lines;
    }

    private void line(String line) throws BratFault {
        int tab = line.indexOf('\t');
        String id = tab < 0 ? line : line.substring(0, tab);
        if (tab < 0 || !ID.matcher(id).matches()) {
            throw syntax(1, shortened(line));
        }
        if (!id.equals("*") && !ids.add(id)) {
            throw new BratFault("brat.twice", number, 1, id);
        }
        int second = line.indexOf('\t', tab + 1);
        String data =
                line.substring(tab + 1, second < 0 ? line.length() : second).strip();
        String rest = second < 0 ? "" : line.substring(second + 1);
        int column = tab + 2;
        lines.add(
                switch (id.charAt(0)) {
                    case 'T' -> textBound(id, data, rest, column);
                    case 'R' -> relation(id, data, column);
                    case 'E' -> event(id, data, column);
                    case 'A', 'M' -> attribute(data, column);
                    case 'N' -> normalization(data, rest, column);
                    case '#' -> note(data, rest, column);
                    default -> equiv(data, column);
                });
    }

    private TextBound textBound(String id, String data, String text, int column) throws BratFault {
        int blank = data.indexOf(' ');
        if (blank < 1) {
            throw syntax(column, shortened(data));
        }
        List<TextRange> offsets = new ArrayList<>();
        for (String range : data.substring(blank + 1).split(";", -1)) {
            Matcher matcher = RANGE.matcher(range);
            if (!matcher.matches()) {
                throw syntax(column + blank + 1, shortened(data));
            }
            int begin = Integer.parseInt(matcher.group(1));
            int end = Integer.parseInt(matcher.group(2));
            if (begin > end) {
                throw new BratFault("brat.offset", number, column + blank + 1, id, begin, end);
            }
            offsets.add(new TextRange(begin, end));
        }
        offsets.sort(Comparator.comparingInt(TextRange::begin).thenComparingInt(TextRange::end));
        return new TextBound(number, id, data.substring(0, blank), offsets, text);
    }

    private Relation relation(String id, String data, int column) throws BratFault {
        String[] words = BLANKS.split(data);
        if (words[0].isEmpty() || words.length < 2) {
            throw syntax(column, shortened(data));
        }
        return new Relation(number, id, words[0], arguments(words, column));
    }

    private Event event(String id, String data, int column) throws BratFault {
        String[] words = BLANKS.split(data);
        Argument trigger = argument(words[0], column);
        return new Event(number, id, trigger.role(), trigger.id(), arguments(words, column));
    }

    private List<Argument> arguments(String[] words, int column) throws BratFault {
        List<Argument> arguments = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            arguments.add(argument(words[i], column));
        }
        return arguments;
    }

    private Argument argument(String word, int column) throws BratFault {
        int colon = word.lastIndexOf(':');
        if (colon < 1 || colon == word.length() - 1) {
            throw syntax(column, shortened(word));
        }
        return new Argument(word.substring(0, colon), word.substring(colon + 1));
    }

    private Attribute attribute(String data, int column) throws BratFault {
        String[] words = BLANKS.split(data, 3);
        if (words[0].isEmpty() || words.length < 2) {
            throw syntax(column, shortened(data));
        }
        return new Attribute(number, words[0], words[1], words.length < 3 ? "true" : words[2]);
    }

    private Normalization normalization(String data, String text, int column) throws BratFault {
        Matcher matcher = REFERENCE.matcher(data);
        if (!matcher.matches()) {
            throw syntax(column, shortened(data));
        }
        return new Normalization(number, matcher.group(1), matcher.group(2), matcher.group(3), text);
    }

    private Note note(String data, String text, int column) throws BratFault {
        String[] words = BLANKS.split(data);
        if (words.length != 2 || words[0].isEmpty()) {
            throw syntax(column, shortened(data));
        }
        return new Note(number, words[0], words[1], text);
    }

    private Equiv equiv(String data, int column) throws BratFault {
        String[] words = BLANKS.split(data);
        if (words[0].isEmpty() || words.length < 2) {
            throw syntax(column, shortened(data));
        }
        return new Equiv(number, words[0], List.of(words).subList(1, words.length));
    }

    private BratFault syntax(int column, String what) {
        return new BratFault("brat.syntax", number, column, what);
    }

    /** Enough of what is wrong to find it, whatever it is. */
    static String shortened(String text) {
        String shown = text.length() <= 60 ? text : text.substring(0, 60) + "…";
        return shown.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
