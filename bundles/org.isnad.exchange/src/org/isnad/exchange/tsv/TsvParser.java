package org.isnad.exchange.tsv;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.isnad.exchange.xmi.DkproTypes;

/** Reads the sentences of a file into a CAS whose text is still to be set. */
final class TsvParser {

    /** So many characters may lie between two sentences; the file does not say which they are. */
    private static final int WIDEST_GAP = 1 << 20;

    /** Number, offsets and word. */
    static final int FIXED_FIELDS = 3;

    private final CAS cas;
    private final TsvLines lines;
    private final List<TsvColumn> columns;
    private final TsvAnnotations annotations;
    private final StringBuilder text = new StringBuilder();
    private final List<AnnotationFS> indexed = new ArrayList<>();
    private int sentences;

    TsvParser(CAS cas, TsvLines lines, List<TsvColumn> columns) {
        this.cas = cas;
        this.lines = lines;
        this.columns = columns;
        this.annotations = new TsvAnnotations(cas, columns);
    }

    /** The text, in which blanks stand for what the file does not hold between sentences. */
    String read() throws TsvFault {
        String line = lines.next();
        while (line != null) {
            if (line.isEmpty()) {
                line = lines.next();
            } else if (line.startsWith("#")) {
                line = sentence(line);
            } else {
                throw new TsvFault("sentence", lines.number(), 1);
            }
        }
        indexed.forEach(cas::addFsToIndexes);
        annotations.complete();
        return text.toString();
    }

    /** Reads a sentence from its first line on; returns the line after it. */
    private String sentence(String first) throws TsvFault {
        String line = first;
        String id = null;
        StringBuilder covered = null;
        int start = lines.number();
        while (line != null && line.startsWith("#")) {
            if (line.startsWith(TsvSerializer.TEXT)) {
                String part = TsvEscapes.plain(line.substring(TsvSerializer.TEXT.length()));
                covered = covered == null
                        ? new StringBuilder(part)
                        : covered.append('\n').append(part);
            } else if (line.startsWith(TsvSerializer.SENTENCE_ID)) {
                id = TsvEscapes.plain(line.substring(TsvSerializer.SENTENCE_ID.length()));
            }
            line = lines.next();
        }
        if (covered == null || line == null || line.isEmpty()) {
            throw new TsvFault("no-tokens", start, 1);
        }
        sentences++;
        int begin = range(fields(line))[0];
        append(begin, covered);
        Type type = cas.getTypeSystem().getType(DkproTypes.SENTENCE);
        AnnotationFS sentence = cas.createAnnotation(type, begin, text.length());
        Feature name = type.getFeatureByBaseName("id");
        if (id != null && name != null) {
            sentence.setStringValue(name, id);
        }
        indexed.add(sentence);
        return tokens(line, begin);
    }

    private void append(int begin, CharSequence covered) throws TsvFault {
        int gap = begin - text.length();
        if (gap < 0 || gap > WIDEST_GAP) {
            throw new TsvFault("gap", lines.number(), 1, begin, text.length());
        }
        // Sentences stood in lines of their own as a rule.
        text.append(gap == 1 && text.length() > 0 ? "\n" : " ".repeat(gap)).append(covered);
    }

    private String tokens(String first, int begin) throws TsvFault {
        TsvUnit token = null;
        int tokens = 0;
        int parts = 0;
        int free = begin;
        String line = first;
        while (line != null && !line.isEmpty()) {
            String[] fields = fields(line);
            int[] range = range(fields);
            if (fields[0].equals(sentences + "-" + (tokens + 1))) {
                check(range, fields, free, text.length());
                token = new TsvUnit(fields[0], range[0], range[1]);
                tokens++;
                parts = 0;
                free = range[1];
                annotations.addToken(token);
            } else if (token != null && fields[0].equals(token.id() + "." + (parts + 1))) {
                check(range, fields, token.begin(), token.end());
                annotations.addPart(token, range[0], range[1], lines.number());
                parts++;
            } else {
                throw new TsvFault("id", lines.number(), 1, fields[0]);
            }
            TsvUnit unit = parts == 0 ? token : token.parts().get(parts - 1);
            int column = fields[0].length() + fields[1].length() + fields[2].length() + FIXED_FIELDS + 1;
            for (int i = 0; i < columns.size(); i++) {
                CellPlace place = new CellPlace(lines.number(), column);
                annotations.cell(unit, columns.get(i), fields[i + FIXED_FIELDS], place);
                column += fields[i + FIXED_FIELDS].length() + 1;
            }
            line = lines.next();
        }
        return line;
    }

    private String[] fields(String line) throws TsvFault {
        String[] fields = line.split("\t", -1);
        if (fields.length < columns.size() + FIXED_FIELDS) {
            throw new TsvFault(
                    "fields", lines.number(), line.length() + 1, columns.size() + FIXED_FIELDS, fields.length);
        }
        return fields;
    }

    private int[] range(String[] fields) throws TsvFault {
        String[] edges = fields[1].split("-", -1);
        try {
            return new int[] {Integer.parseInt(edges[0]), Integer.parseInt(edges[edges.length == 2 ? 1 : 2])};
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new TsvFault("range", lines.number(), fields[0].length() + 2, fields[1]);
        }
    }

    private void check(int[] range, String[] fields, int from, int to) throws TsvFault {
        int column = fields[0].length() + 2;
        if (range[0] < from || range[1] < range[0] || range[1] > to) {
            throw new TsvFault("range", lines.number(), column, fields[1]);
        }
        String covered = text.substring(range[0], range[1]);
        if (!covered.equals(fields[2]) && !covered.equals(TsvEscapes.plain(fields[2]))) {
            throw new TsvFault("token", lines.number(), column + fields[1].length() + 1, fields[2], covered);
        }
    }
}
