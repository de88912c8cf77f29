package org.isnad.core.project;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Streaming readers of XML that read no document types and no external entities. */
final class Xml {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private Xml() {}

    static XMLStreamReader reader(InputStream input) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(input);
    }

    /** The parser's word without the place, which is told apart. */
    static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.lastIndexOf("Message: ");
        return at < 0 ? message : message.substring(at + "Message: ".length());
    }
}
