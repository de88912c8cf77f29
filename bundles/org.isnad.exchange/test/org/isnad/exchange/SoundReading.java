package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.tcas.TcasPackage;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.text.XmlCharacters;

/** What holds of whatever a reader gives, be the file sound or broken. */
public final class SoundReading {

    private SoundReading() {}

    /** A value without errors, or none and an error that names the file; documents that can be kept as layers. */
    public static void check(Outcome<List<ReadDocument>> outcome, String what) {
        assertNotNull(outcome, what);
        assertEquals(outcome.isPresent(), !outcome.hasErrors(), what + ": " + outcome.problems());
        for (Problem problem : outcome.problems()) {
            assertFalse(problem.message().isBlank(), what);
            assertFalse(problem.message().contains("Exception"), what + ": " + problem.message());
        }
        if (!outcome.isPresent()) {
            assertTrue(
                    outcome.problems().stream()
                            .anyMatch(problem -> problem.place().file() != null),
                    what + ": " + outcome.problems());
            return;
        }
        outcome.value().forEach(document -> check(document, what));
    }

    private static void check(ReadDocument document, String what) {
        assertTrue(XmlCharacters.firstForbidden(document.text()) < 0, what);
        for (ReadLayer layer : document.layers()) {
            CasXmiResource resource = layer.resource();
            assertEquals(document.text(), resource.sofa().orElseThrow().getSofaString(), what);
            for (EObject object : resource.getContents()) {
                if (TcasPackage.Literals.ANNOTATION.isSuperTypeOf(object.eClass())) {
                    checkSpan((Integer) object.eGet(TcasPackage.Literals.ANNOTATION__BEGIN), document, what);
                    checkSpan((Integer) object.eGet(TcasPackage.Literals.ANNOTATION__END), document, what);
                }
                if (object instanceof Annotation annotation) {
                    assertTrue(annotation.getBegin() <= annotation.getEnd(), what);
                }
            }
            checkFile(resource, what);
        }
    }

    private static void checkSpan(int offset, ReadDocument document, String what) {
        assertTrue(0 <= offset && offset <= document.text().length(), what + ": offset " + offset);
    }

    /** Its file can be read again: an import that is saved can be opened. */
    private static void checkFile(CasXmiResource resource, String what) {
        try {
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            resource.save(saved, null);
            CasXmiResource again = new CasXmiResource(URI.createURI("again.xmi"));
            resource.getResourceSet().getResources().add(again);
            again.load(new ByteArrayInputStream(saved.toByteArray()), null);
            assertEquals(resource.getContents().size(), again.getContents().size(), what);
            assertSame(resource.getResourceSet(), again.getResourceSet());
            resource.getResourceSet().getResources().remove(again);
        } catch (IOException e) {
            throw new UncheckedIOException(what, e);
        }
    }
}
