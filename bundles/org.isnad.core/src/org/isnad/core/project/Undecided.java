package org.isnad.core.project;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.isnad.model.annotation.Adjudication;
import org.isnad.model.annotation.AnnotationPackage;

/** How many units of a gold layer wait for a decision: over each stands an adjudication that has none. */
public final class Undecided {

    private static final int BUFFER = 1 << 16;

    private Undecided() {}

    /** Of a layer in memory. */
    public static int of(OpenLayer gold) {
        return (int) gold.spans(Adjudication.class).stream()
                .filter(adjudication -> adjudication.getDecision() == null)
                .count();
    }

    /** Of a layer file, read as a stream; empty where it is absent or broken. By any thread. */
    public static OptionalInt read(Path file) {
        if (!Files.exists(file)) {
            return OptionalInt.empty();
        }
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            XMLStreamReader reader = Xml.reader(input);
            int count = 0;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && isUndecided(reader)) {
                    count++;
                }
            }
            return OptionalInt.of(count);
        } catch (IOException | XMLStreamException e) {
            return OptionalInt.empty();
        }
    }

    private static boolean isUndecided(XMLStreamReader reader) {
        return "Adjudication".equals(reader.getLocalName())
                && AnnotationPackage.eNS_URI.equals(reader.getNamespaceURI())
                && reader.getAttributeValue(null, "decision") == null;
    }
}
