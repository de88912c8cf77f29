package org.isnad.exchange.brat;

import java.util.List;
import org.isnad.text.TextRange;

/** A line of an {@code .ann} file. Source of the format: brat's page "standoff format". */
sealed interface AnnLine {

    /** Its number in the file, from 1. */
    int line();

    /**
     * {@code T1 Label 0 5;7 9 text}.
     *
     * @param offsets as the file counts them, in text order
     * @param text what the file says is there; "" where it does not
     */
    record TextBound(int line, String id, String label, List<TextRange> offsets, String text) implements AnnLine {}

    /** {@code R1 Label Arg1:T1 Arg2:T2}. */
    record Relation(int line, String id, String label, List<Argument> arguments) implements AnnLine {}

    /** {@code E1 Label:T1 Role:T2}. */
    record Event(int line, String id, String label, String trigger, List<Argument> arguments) implements AnnLine {}

    /** {@code A1 Name T1 value}; a binary one has the value "true". */
    record Attribute(int line, String name, String target, String value) implements AnnLine {}

    /** {@code N1 Reference T1 Database:key text}. */
    record Normalization(int line, String target, String database, String key, String text) implements AnnLine {}

    /** {@code #1 Kind T1 text}. */
    record Note(int line, String kind, String target, String text) implements AnnLine {}

    /** {@code * Label T1 T2}. */
    record Equiv(int line, String label, List<String> members) implements AnnLine {}

    /** One that takes part in a relation or an event. */
    record Argument(String role, String id) {}
}
