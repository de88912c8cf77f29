package org.isnad.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadLayer;
import org.isnad.model.cas.Sofa;
import org.isnad.model.tcas.TcasPackage;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.text.XmlCharacters;

/** Whether what came of a spoilt file is whole documents that can be saved, or none and a sentence. */
final class SoundOutcome {

    private SoundOutcome() {}

    /** What is wrong; empty where it is sound. */
    static Optional<String> fault(Outcome<List<ReadDocument>> outcome, boolean oneFile) throws IOException {
        if (oneFile && outcome.isPresent() == outcome.hasErrors()) {
            return Optional.of("half a result: " + outcome.problems());
        }
        if (!outcome.isPresent() && !outcome.hasErrors()) {
            return Optional.of("neither a result nor an error");
        }
        for (Problem problem : outcome.problems()) {
            if (problem.message().isBlank() || problem.message().contains("Exception")) {
                return Optional.of("no sentence: " + problem);
            }
        }
        if (oneFile
                && outcome.hasErrors()
                && outcome.problems().stream().allMatch(p -> p.place().file() == null)) {
            return Optional.of("no file named: " + outcome.problems());
        }
        for (ReadDocument document : outcome.isPresent() ? outcome.value() : List.<ReadDocument>of()) {
            Optional<String> fault = fault(document);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> fault(ReadDocument document) throws IOException {
        if (XmlCharacters.firstForbidden(document.text()) >= 0) {
            return Optional.of("a text with a character that no layer holds");
        }
        for (ReadLayer layer : document.layers()) {
            CasXmiResource resource = layer.resource();
            Optional<String> text = resource.sofa().map(Sofa::getSofaString);
            if (!text.equals(Optional.of(document.text()))) {
                return Optional.of("a layer with another text");
            }
            for (EObject object : resource.getContents()) {
                if (isOutside(object, document.text().length())) {
                    return Optional.of(
                            "a span outside the text: " + object.eClass().getName());
                }
            }
            if (!isReadAgain(resource)) {
                return Optional.of("a layer that is another one when it was saved");
            }
        }
        return Optional.empty();
    }

    private static boolean isOutside(EObject object, int length) {
        if (!TcasPackage.Literals.ANNOTATION.isSuperTypeOf(object.eClass())) {
            return false;
        }
        int begin = (Integer) object.eGet(TcasPackage.Literals.ANNOTATION__BEGIN);
        int end = (Integer) object.eGet(TcasPackage.Literals.ANNOTATION__END);
        return begin < 0 || end < begin || end > length;
    }

    private static boolean isReadAgain(CasXmiResource resource) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        resource.save(saved, null);
        CasXmiResource again = new CasXmiResource(URI.createURI("again.xmi"));
        resource.getResourceSet().getResources().add(again);
        try {
            again.load(new ByteArrayInputStream(saved.toByteArray()), null);
            return again.getContents().size() == resource.getContents().size();
        } finally {
            resource.getResourceSet().getResources().remove(again);
        }
    }
}
