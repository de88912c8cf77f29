package org.isnad.ui.exchange.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadLayer;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.tcas.TcasPackage;
import org.isnad.model.typesystem.TypeNames;
import org.isnad.text.TextRange;
import org.isnad.ui.exchange.Messages;
import org.isnad.ui.label.Tags;

/** What a read document has in its layers: the types that cover text, how often each occurs, and where. */
final class LayerTypes {

    /**
     * A type in a layer.
     *
     * @param ranges in the text of the document, as the file has them
     */
    record LayerType(String annotator, String type, List<TextRange> ranges) {}

    private LayerTypes() {}

    /** By layer in their order, then by name of the type. */
    static List<LayerType> of(ReadDocument document) {
        List<LayerType> types = new ArrayList<>();
        for (ReadLayer layer : document.layers()) {
            Map<EClass, List<TextRange>> found = new LinkedHashMap<>();
            for (EObject object : layer.resource().getContents()) {
                range(object, document.text().length())
                        .ifPresent(range -> found.computeIfAbsent(object.eClass(), type -> new ArrayList<>())
                                .add(range));
            }
            String annotator = layer.annotator().isEmpty() ? Messages.Reading_unnamed : layer.annotator();
            found.entrySet().stream()
                    .map(entry -> new LayerType(annotator, label(entry.getKey()), entry.getValue()))
                    .sorted(Comparator.comparing(LayerType::type))
                    .forEach(types::add);
        }
        return types;
    }

    /** How many annotations cover text in all layers. */
    static int count(ReadDocument document) {
        return document.layers().stream()
                .flatMap(layer -> layer.resource().getContents().stream())
                .mapToInt(object -> range(object, document.text().length()).isPresent() ? 1 : 0)
                .sum();
    }

    private static String label(EClass type) {
        return type.getEPackage() == AnnotationPackage.eINSTANCE ? Tags.label(type) : TypeNames.typeName(type);
    }

    private static Optional<TextRange> range(EObject object, int length) {
        if (!TcasPackage.Literals.ANNOTATION.isSuperTypeOf(object.eClass())
                || object.eClass() == TcasPackage.Literals.DOCUMENT_ANNOTATION) {
            return Optional.empty();
        }
        int begin = (Integer) object.eGet(TcasPackage.Literals.ANNOTATION__BEGIN);
        int end = (Integer) object.eGet(TcasPackage.Literals.ANNOTATION__END);
        return 0 <= begin && begin < end && end <= length ? Optional.of(new TextRange(begin, end)) : Optional.empty();
    }
}
