package org.isnad.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.model.annotation.Layer;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.cas.Sofa;
import org.isnad.model.tcas.DocumentAnnotation;
import org.isnad.model.tcas.TcasPackage;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.text.XmlCharacters;

/** The document of a file that holds one CAS: its text, one layer, and the registry beside it. */
public final class LayerDocument {

    private final Path file;
    private final CasXmiResource layer;
    private final ReadMemory memory;

    private LayerDocument(Path file, CasXmiResource layer, ReadMemory memory) {
        this.file = file;
        this.layer = layer;
        this.memory = memory;
    }

    /**
     * The documents of a CAS, one or, with warning {@code read.no-text}, none. Problems: {@code read.character} for a text
     * that no layer can hold, {@code read.span} for an annotation that does not lie in its text.
     *
     * @param types that the CAS may use; those that it does use go along
     */
    public static Outcome<List<ReadDocument>> of(Path file, CasXmiResource layer, TypeSystem types, ReadMemory memory) {
        return new LayerDocument(file, layer, memory).read(types);
    }

    private Outcome<List<ReadDocument>> read(TypeSystem types) {
        String text = layer.sofa().map(Sofa::getSofaString).orElse(null);
        if (text == null) {
            return Outcome.of(
                    List.of(), List.of(ExchangeMessages.warning("read.no-text", place(), file.getFileName())));
        }
        int forbidden = XmlCharacters.firstForbidden(text);
        if (forbidden >= 0) {
            String character = String.format("U+%04X", (int) text.charAt(forbidden));
            return Outcome.failed(ExchangeMessages.error(
                    "read.character", place(forbidden, forbidden + 1), file.getFileName(), character, forbidden));
        }
        Optional<Problem> unsound = layer.getContents().stream()
                .filter(object -> TcasPackage.Literals.ANNOTATION.isSuperTypeOf(object.eClass()))
                .flatMap(object -> unsound(object).stream())
                .findFirst();
        if (unsound.isPresent()) {
            return Outcome.failed(unsound.get());
        }
        return RegistryFile.beside(file, memory)
                .then(registry -> Outcome.of(List.of(document(text, types, registry)), views()));
    }

    private ReadDocument document(String text, TypeSystem types, ReadRegistry registry) {
        Optional<Layer> head = layer.first(Layer.class);
        String annotator = head.map(Layer::getAnnotator).orElse("");
        String id = head.map(Layer::getArticle).filter(name -> !name.isBlank()).orElse(stem(file));
        String language = layer.first(DocumentAnnotation.class)
                .map(DocumentAnnotation::getLanguage)
                .filter(code -> !code.equals("x-unspecified"))
                .orElse("");
        ReadLayer read = new ReadLayer(annotator, layer, UsedTypes.of(layer, types));
        return new ReadDocument(id, registry.details(id), language, text, List.of(read), registry, place());
    }

    /** Other texts of the CAS stay in the layer, but do not become articles. */
    private List<Problem> views() {
        long texts = layer.getContents().stream().filter(Sofa.class::isInstance).count();
        return texts < 2
                ? List.of()
                : List.of(ExchangeMessages.warning("read.views", place(), file.getFileName(), texts));
    }

    private Optional<Problem> unsound(EObject object) {
        int begin = (Integer) object.eGet(TcasPackage.Literals.ANNOTATION__BEGIN);
        int end = (Integer) object.eGet(TcasPackage.Literals.ANNOTATION__END);
        Object sofa = object.eGet(CasPackage.Literals.ANNOTATION_BASE__SOFA);
        String text = sofa instanceof Sofa own ? own.getSofaString() : null;
        int length = text == null ? 0 : text.length();
        if (0 <= begin && begin <= end && end <= length) {
            return Optional.empty();
        }
        return Optional.of(ExchangeMessages.error(
                "read.span",
                place(begin, end),
                file.getFileName(),
                object.eClass().getName(),
                begin,
                end,
                length));
    }

    private Place place() {
        return Place.file(file.toString());
    }

    private Place place(int begin, int end) {
        return new Place(file.toString(), null, null, null, begin, end, -1, -1);
    }

    /** The name of a file without its ending. */
    public static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
