package org.isnad.ui.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Gathers the text below a node and how it is styled. */
final class Inlines extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();
    private final List<RichText.Run> runs = new ArrayList<>();
    private boolean bold;
    private boolean italic;
    private String target;

    private Inlines() {}

    static RichText of(Node node) {
        Inlines inlines = new Inlines();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(inlines);
        }
        return new RichText(inlines.text.toString(), inlines.runs);
    }

    /** The direction of all text below a node, as {@link RichText#direction()} counts it. */
    static int direction(Node node) {
        return of(node).direction();
    }

    @Override
    public void visit(Text node) {
        append(node.getLiteral(), false);
    }

    @Override
    public void visit(Code node) {
        append(node.getLiteral(), true);
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(Paragraph node) {
        visitChildren(node);
        text.append(' ');
    }

    @Override
    public void visit(StrongEmphasis node) {
        boolean before = bold;
        bold = true;
        visitChildren(node);
        bold = before;
    }

    @Override
    public void visit(Emphasis node) {
        boolean before = italic;
        italic = true;
        visitChildren(node);
        italic = before;
    }

    @Override
    public void visit(Link node) {
        String before = target;
        target = node.getDestination();
        visitChildren(node);
        target = before;
    }

    private void append(String words, boolean code) {
        int begin = text.length();
        text.append(words);
        if (bold || italic || code || target != null) {
            runs.add(new RichText.Run(begin, text.length(), bold, italic, code, target));
        }
    }
}
