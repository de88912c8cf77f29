package org.isnad.core.statistics;

import java.util.List;
import org.isnad.core.search.Field;
import org.isnad.core.search.Kind;
import org.isnad.core.search.Unit;
import org.isnad.core.search.Vocabulary;

/**
 * By what units are counted.
 *
 * @param kind the kind counted, or null for all but zones
 */
public record Dimension(Kind kind, Field field) {

    /** What the statistics show, in this order. */
    public static final List<Dimension> ALL = List.of(
            new Dimension(Kind.MENTION, Field.TYPE),
            new Dimension(Kind.MENTION, Field.ACTOR_TYPE),
            new Dimension(Kind.MENTION, Field.ACTOR),
            new Dimension(Kind.STATEMENT, Field.TYPE),
            new Dimension(Kind.STATEMENT, Field.ACT),
            new Dimension(Kind.STATEMENT, Field.STATUS),
            new Dimension(Kind.STATEMENT, Field.MEDIUM),
            new Dimension(Kind.STATEMENT, Field.DEPTH),
            new Dimension(Kind.STATEMENT, Field.ZONE),
            new Dimension(Kind.STATEMENT, Field.SOURCE),
            new Dimension(Kind.STANCE, Field.STANCE),
            new Dimension(Kind.STANCE, Field.SCORE),
            new Dimension(Kind.STANCE, Field.TYPE),
            new Dimension(Kind.STANCE, Field.TARGET_KIND),
            new Dimension(Kind.STANCE, Field.ATTRIBUTION),
            new Dimension(Kind.STANCE, Field.HOLDER),
            new Dimension(Kind.STANCE, Field.ISSUE),
            new Dimension(Kind.QUOTE, Field.FUNCTION),
            new Dimension(null, Field.ORIGIN),
            new Dimension(null, Field.FLAG),
            new Dimension(null, Field.CONFIDENCE));

    /** Stable name for files, such as {@code statement.type}. */
    public String id() {
        return (kind == null ? "item" : Vocabulary.word(kind)) + '.' + Vocabulary.word(field);
    }

    boolean counts(Unit unit) {
        return kind == null ? unit.kind() != Kind.ZONE : unit.kind() == kind;
    }

    /** The query that finds exactly the units counted under a value; "" stands for those where it is unset. */
    public String query(String value) {
        String what = kind == null ? "" : Vocabulary.word(kind) + ' ';
        String name = Vocabulary.word(field) + ':';
        if (value.isEmpty()) {
            return what + '-' + name + '*';
        }
        return what + name + (value.matches("[^\\s,،|~*\"«“][^\\s,،|]*") ? value : '"' + value + '"');
    }
}
