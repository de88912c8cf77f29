package org.isnad.model.xmi;

import java.io.IOException;

/** A file that is not a UIMA CAS in XMI, or needs types that nobody described; says where. */
public final class MalformedXmiException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong; the sentence for the user is made where it is shown. */
    public enum Fault {
        /** Not well-formed XML; the detail is the parser's word. */
        NOT_XML,
        /** Elements nested deeper than any sound file has them; the detail is the limit. */
        TOO_DEEP,
        /** The root is not {@code xmi:XMI}; the detail is its name. */
        NOT_XMI,
        /** A type that no type system describes; the detail is its name. */
        UNKNOWN_TYPE,
        /** A feature that its type does not have; the detail is type:feature. */
        UNKNOWN_FEATURE,
        /** A value that does not fit its feature; the detail is feature="value". */
        BAD_VALUE,
        /** A reference to an xmi:id that is not in the file; the detail is the id. */
        DANGLING_REFERENCE,
        /** An xmi:id that stands twice in the file, or is missing; the detail is the id. */
        BAD_ID,
        /** No text, or more than one where one is wanted. */
        NO_SOFA
    }

    private final Fault fault;
    private final String detail;
    private final int line;
    private final int column;

    /** Line and column count from 1; 0 where unknown. */
    public MalformedXmiException(Fault fault, String detail, int line, int column) {
        super(fault + " " + detail + " (line " + line + ", column " + column + ")");
        this.fault = fault;
        this.detail = detail;
        this.line = line;
        this.column = column;
    }

    public Fault fault() {
        return fault;
    }

    public String detail() {
        return detail;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
