package org.isnad.core.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.project.CorpusShape.Slot;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusPackage;

/**
 * Writes a corpus as EMF's XMI does, to the byte, in a fraction of its time: the list of 100,000 articles is saved in the
 * thread of the user. What is out of the ordinary is left to EMF.
 */
final class CorpusWriter {

    private static final byte[] HEAD = CorpusBytes.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<corpus:Corpus xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:corpus=\""
            + CorpusPackage.eNS_URI + "\"");
    private static final byte[] FOOT = CorpusBytes.ascii("</corpus:Corpus>\n");
    private static final byte[] QUOTE = CorpusBytes.ascii("\"");
    private static final byte[] BLANK = CorpusBytes.ascii(" ");
    private static final byte[] INDENT = CorpusBytes.ascii("  ");
    private static final byte[] END = CorpusBytes.ascii(">");
    private static final byte[] LINE_END = CorpusBytes.ascii(">\n");
    private static final byte[] EMPTY = CorpusBytes.ascii("/>\n");

    private final Corpus corpus;
    private final CorpusBytes out;
    private final Map<EClass, CorpusShape> shapes = new HashMap<>();
    private boolean ordinary = true;

    private CorpusWriter(Corpus corpus, int expected) {
        this.corpus = corpus;
        out = new CorpusBytes(expected);
    }

    /**
     * The bytes of {@code corpus.isnad}; empty for a corpus with missing values in its lists, with references to what is not
     * in it or has no plain id, or with characters that XML cannot hold.
     *
     * @param expected about so many bytes
     */
    static Optional<byte[]> write(Corpus corpus, int expected) {
        CorpusWriter writer = new CorpusWriter(corpus, expected);
        writer.out.raw(HEAD);
        writer.content(corpus, 0, FOOT);
        return writer.ordinary && writer.out.isValid() ? Optional.of(writer.out.toByteArray()) : Optional.empty();
    }

    private void content(EObject object, int depth, byte[] close) {
        CorpusShape shape = shapes.computeIfAbsent(object.eClass(), CorpusShape::of);
        InternalEObject features = (InternalEObject) object;
        for (Slot slot : shape.attributes()) {
            if (features.eIsSet(slot.id())) {
                attribute(slot, features.eGet(slot.id(), false, true));
            }
        }
        boolean empty = true;
        for (Slot slot : shape.elements()) {
            if (features.eIsSet(slot.id())) {
                if (empty) {
                    out.raw(LINE_END);
                    empty = false;
                }
                elements(slot, (List<?>) features.eGet(slot.id(), false, true), depth + 1);
            }
        }
        if (empty) {
            out.raw(EMPTY);
        } else {
            indent(depth);
            out.raw(close);
        }
    }

    private void attribute(Slot slot, Object value) {
        if (value == null) {
            return;
        }
        out.raw(slot.open());
        if (!slot.isReference()) {
            out.attribute(text(value));
        } else if (value instanceof List<?> targets) {
            for (int i = 0; i < targets.size(); i++) {
                if (i > 0) {
                    out.raw(BLANK);
                }
                reference((EObject) targets.get(i));
            }
        } else {
            reference((EObject) value);
        }
        out.raw(QUOTE);
    }

    private void reference(EObject target) {
        String id = EcoreUtil.getID(target);
        boolean plain = id != null && id.codePoints().allMatch(CorpusWriter::isPlain);
        ordinary &= plain && EcoreUtil.isAncestor(corpus, target);
        if (ordinary) {
            out.attribute(id);
        }
    }

    private static boolean isPlain(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || "-_.".indexOf(codePoint) >= 0;
    }

    private void elements(Slot slot, List<?> values, int depth) {
        for (Object value : values) {
            indent(depth);
            out.raw(slot.open());
            if (value instanceof EObject object) {
                ordinary &= object.eClass() == slot.feature().getEType();
                content(object, depth, slot.close());
            } else {
                out.raw(END);
                out.text(text(value));
                out.raw(slot.close());
            }
        }
    }

    private String text(Object value) {
        if (value instanceof String string) {
            return string;
        }
        if (value instanceof Enumerator tag) {
            return tag.getLiteral();
        }
        ordinary &= value != null;
        return String.valueOf(value);
    }

    private void indent(int depth) {
        for (int i = 0; i < depth; i++) {
            out.raw(INDENT);
        }
    }
}
