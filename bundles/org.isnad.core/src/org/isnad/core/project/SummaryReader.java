package org.isnad.core.project;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.LayerState;

/** Reads the numbers of layer files by streaming, without making objects of a model; remembers them by size and time. */
final class SummaryReader {

    private record Known(long size, FileTime modified, LayerSummary summary) {}

    private final Map<Path, Known> known = new HashMap<>();

    /** The numbers of a file; none where it is absent or broken, for opening the layer tells what is wrong. */
    LayerSummary read(Path path, String annotator) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            Known last = known.get(path);
            if (last == null
                    || last.size != attributes.size()
                    || !last.modified.equals(attributes.lastModifiedTime())) {
                last = new Known(attributes.size(), attributes.lastModifiedTime(), count(path, annotator));
                known.put(path, last);
            }
            return last.summary;
        } catch (IOException | XMLStreamException e) {
            return LayerSummary.none(annotator);
        }
    }

    private static LayerSummary count(Path path, String annotator) throws IOException, XMLStreamException {
        Map<String, Integer> counts = new HashMap<>();
        LayerState[] state = new LayerState[1];
        stream(path, element -> {
            counts.merge(element.getLocalName(), 1, Integer::sum);
            if ("Layer".equals(element.getLocalName())) {
                String value = element.getAttributeValue(null, "state");
                state[0] = value == null ? null : LayerState.getByName(value);
            }
        });
        return new LayerSummary(
                annotator,
                state[0],
                counts.getOrDefault("ActorMention", 0),
                counts.getOrDefault("Statement", 0),
                counts.getOrDefault("Stance", 0));
    }

    /** Visits the elements of our own types in a layer file. */
    static void stream(Path path, Consumer<XMLStreamReader> element) throws IOException, XMLStreamException {
        try (InputStream input = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            XMLStreamReader reader = Xml.reader(input);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && AnnotationPackage.eNS_URI.equals(reader.getNamespaceURI())) {
                    element.accept(reader);
                }
            }
            reader.close();
        }
    }
}
