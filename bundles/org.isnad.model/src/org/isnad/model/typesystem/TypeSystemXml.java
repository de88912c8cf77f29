package org.isnad.model.typesystem;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.xmi.MalformedXmiException;
import org.isnad.model.xmi.MalformedXmiException.Fault;
import org.isnad.model.xmi.SafeXml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads and writes {@code typesystem.xml}. */
public final class TypeSystemXml {

    private TypeSystemXml() {}

    /**
     * Reads a type system description, as careful as {@link SafeXml}.
     *
     * @throws MalformedXmiException if the file is not XML or not a type system description, with line and column
     */
    public static TypeSystem read(InputStream input) throws IOException {
        Element root;
        try {
            root = SafeXml.documentBuilder().parse(input).getDocumentElement();
        } catch (SAXException e) {
            throw SafeXml.malformed(e);
        }
        if (!"typeSystemDescription".equals(root.getLocalName())) {
            throw new MalformedXmiException(Fault.UNKNOWN_TYPE, root.getNodeName(), 1, 1);
        }
        List<UimaType> types = new ArrayList<>();
        for (Element list : children(root, "types")) {
            for (Element type : children(list, "typeDescription")) {
                types.add(type(type));
            }
        }
        return new TypeSystem(types);
    }

    private static UimaType type(Element element) {
        List<UimaFeature> features = new ArrayList<>();
        for (Element list : children(element, "features")) {
            for (Element feature : children(list, "featureDescription")) {
                String elementType = text(feature, "elementType");
                features.add(new UimaFeature(
                        text(feature, "name"),
                        text(feature, "description"),
                        text(feature, "rangeTypeName"),
                        elementType.isEmpty() ? null : elementType,
                        Boolean.parseBoolean(text(feature, "multipleReferencesAllowed"))));
            }
        }
        List<String> allowed = new ArrayList<>();
        for (Element list : children(element, "allowedValues")) {
            for (Element value : children(list, "value")) {
                allowed.add(text(value, "string"));
            }
        }
        return new UimaType(
                text(element, "name"), text(element, "description"), text(element, "supertypeName"), features, allowed);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    private static String text(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }

    static String write(TypeSystem typeSystem) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">\n  <types>\n");
        for (UimaType type : typeSystem.types()) {
            xml.append("    <typeDescription>\n");
            leaf(xml, 6, "name", type.name());
            leaf(xml, 6, "description", type.description());
            leaf(xml, 6, "supertypeName", type.supertype());
            if (!type.features().isEmpty()) {
                xml.append("      <features>\n");
                type.features().forEach(feature -> feature(xml, feature));
                xml.append("      </features>\n");
            }
            if (!type.allowedValues().isEmpty()) {
                xml.append("      <allowedValues>\n");
                for (String value : type.allowedValues()) {
                    xml.append("        <value>\n");
                    leaf(xml, 10, "string", value);
                    xml.append("        </value>\n");
                }
                xml.append("      </allowedValues>\n");
            }
            xml.append("    </typeDescription>\n");
        }
        return xml.append("  </types>\n</typeSystemDescription>\n").toString();
    }

    private static void feature(StringBuilder xml, UimaFeature feature) {
        xml.append("        <featureDescription>\n");
        leaf(xml, 10, "name", feature.name());
        leaf(xml, 10, "description", feature.description());
        leaf(xml, 10, "rangeTypeName", feature.range());
        if (feature.elementType() != null) {
            leaf(xml, 10, "elementType", feature.elementType());
        }
        if (feature.shared()) {
            leaf(xml, 10, "multipleReferencesAllowed", "true");
        }
        xml.append("        </featureDescription>\n");
    }

    private static void leaf(StringBuilder xml, int indent, String name, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        xml.append(" ".repeat(indent)).append('<').append(name).append('>').append(escaped);
        xml.append("</").append(name).append(">\n");
    }
}
