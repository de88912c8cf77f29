package org.isnad.core.project;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.LayerState;

/**
 * How far the annotator of a layer is.
 *
 * @param state in progress where the file does not say
 * @param since ISO 8601 instant in UTC, or ""
 * @param by who set the state, or ""
 * @param note what was said then, or ""
 */
public record LayerHead(LayerState state, String since, String by, String note) {

    private static final int BUFFER = 4096;

    /** Of a layer in memory. */
    public static LayerHead of(OpenLayer layer) {
        Layer head = layer.head();
        return new LayerHead(
                head.getState() == null ? LayerState.IN_PROGRESS : head.getState(),
                orEmpty(head.getStateSince()),
                orEmpty(head.getStateBy()),
                orEmpty(head.getStateNote()));
    }

    /** Of a layer file, read no further than its head; empty where it is absent or broken. By any thread. */
    public static Optional<LayerHead> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            XMLStreamReader reader = Xml.reader(input);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && isHead(reader)) {
                    return Optional.of(head(reader));
                }
            }
            return Optional.of(new LayerHead(LayerState.IN_PROGRESS, "", "", ""));
        } catch (IOException | XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static boolean isHead(XMLStreamReader reader) {
        return "Layer".equals(reader.getLocalName()) && AnnotationPackage.eNS_URI.equals(reader.getNamespaceURI());
    }

    private static LayerHead head(XMLStreamReader reader) {
        LayerState state = LayerState.getByName(attribute(reader, "state"));
        return new LayerHead(
                state == null ? LayerState.IN_PROGRESS : state,
                attribute(reader, "stateSince"),
                attribute(reader, "stateBy"),
                attribute(reader, "stateNote"));
    }

    private static String attribute(XMLStreamReader reader, String name) {
        return orEmpty(reader.getAttributeValue(null, name));
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
