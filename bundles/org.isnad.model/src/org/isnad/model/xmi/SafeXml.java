package org.isnad.model.xmi;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.isnad.model.xmi.MalformedXmiException.Fault;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Parsers for XML of unknown origin: document types are refused, so no external entity and no entity bomb is read, and so are
 * elements nested far deeper than any format of ours needs.
 */
public final class SafeXml {

    /** Elements stand in each other so deep at most; a CAS has three levels, a type system eight. */
    public static final int DEPTH = 1_000;

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String MAX_DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
    /** How the parser's word on the depth begins in every language. */
    private static final String TOO_DEEP = "JAXP00010006";

    private SafeXml() {}

    static SAXParser saxParser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(MAX_DEPTH, String.valueOf(DEPTH));
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It reports errors by its exceptions only. */
    public static DocumentBuilder documentBuilder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute(MAX_DEPTH, String.valueOf(DEPTH));
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Proves that a file can be given to a parser that is not ours.
     *
     * @throws MalformedXmiException where it is no XML, has a document type or is nested too deep
     */
    public static void check(InputStream xml) throws IOException {
        try {
            saxParser().parse(xml, new DefaultHandler());
        } catch (SAXException e) {
            throw malformed(e);
        }
    }

    /** What a parser of ours refused, with line and column where it said them. */
    public static MalformedXmiException malformed(SAXException e) {
        String message = String.valueOf(e.getMessage());
        boolean deep = message.startsWith(TOO_DEEP);
        int line = e instanceof SAXParseException at ? at.getLineNumber() : 0;
        int column = e instanceof SAXParseException at ? at.getColumnNumber() : 0;
        return new MalformedXmiException(
                deep ? Fault.TOO_DEEP : Fault.NOT_XML, deep ? String.valueOf(DEPTH) : message, line, column);
    }
}
