package org.isnad.core.registry;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.isnad.core.registry.LayerFacts.Held;
import org.isnad.core.registry.LayerFacts.Mentioned;
import org.isnad.core.registry.LayerFacts.Said;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.cas.CasPackage;
import org.isnad.text.TextRange;

/** Reads the facts of one layer file in a single pass, without making objects of a model; in any thread. */
final class LayerStream {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();
    private static final String XMI = "http://www.omg.org/XMI";

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private record Span(String actor, TextRange place) {}

    private record RawStance(Held held, String shown, String holderMention) {}

    private final Map<String, Span> spans = new HashMap<>();
    private final List<Mentioned> mentions = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<RawStance> stances = new ArrayList<>();
    private String text = "";

    private LayerStream() {}

    /** @throws XMLStreamException where the file is not well-formed or holds a number that is none */
    static LayerFacts read(Path path) throws IOException, XMLStreamException {
        LayerStream stream = new LayerStream();
        try (InputStream input = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(input);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    stream.take(reader);
                }
            }
            reader.close();
        } catch (NumberFormatException e) {
            throw new XMLStreamException(e);
        }
        return stream.facts();
    }

    private void take(XMLStreamReader element) {
        if (CasPackage.eNS_URI.equals(element.getNamespaceURI())) {
            if ("Sofa".equals(element.getLocalName()) && text.isEmpty()) {
                text = value(element, "sofaString");
            }
        } else if (AnnotationPackage.eNS_URI.equals(element.getNamespaceURI())) {
            switch (element.getLocalName()) {
                case "ActorMention" -> takeMention(element);
                case "Fragment" -> spans.put(xmiId(element), new Span(null, range(element)));
                case "Statement" -> sources.add(value(element, "sources"));
                case "Stance" -> takeStance(element);
                default -> {
                    // Names neither actor nor issue.
                }
            }
        }
    }

    private void takeMention(XMLStreamReader element) {
        Mentioned mention = new Mentioned(attribute(element, "id"), attribute(element, "actor"), range(element));
        mentions.add(mention);
        spans.put(xmiId(element), new Span(mention.actor(), mention.place()));
    }

    private void takeStance(XMLStreamReader element) {
        String polarity = attribute(element, "polarity");
        Held held = new Held(
                attribute(element, "id"),
                attribute(element, "holder"),
                attribute(element, "targetActor"),
                attribute(element, "targetIssue"),
                polarity == null ? null : Polarity.getByName(polarity),
                null);
        String evidence = value(element, "evidence");
        String shown = evidence.isEmpty() ? value(element, "targetSpans") : evidence;
        stances.add(new RawStance(held, shown, value(element, "holderMention")));
    }

    /** References may point forward, so they are followed at the end. */
    private LayerFacts facts() {
        return new LayerFacts(
                text,
                mentions,
                sources.stream().map(this::said).toList(),
                stances.stream().map(this::held).toList());
    }

    private Said said(String ids) {
        Set<String> actors = new LinkedHashSet<>();
        for (String id : ids.split(" ")) {
            Span mention = spans.get(id);
            if (mention != null && mention.actor != null) {
                actors.add(mention.actor);
            }
        }
        return new Said(actors);
    }

    private Held held(RawStance raw) {
        Span span = spans.get(raw.shown.split(" ")[0]);
        Span shown = span == null ? spans.get(raw.holderMention) : span;
        Held held = raw.held;
        return new Held(
                held.item(),
                held.holder(),
                held.targetActor(),
                held.targetIssue(),
                held.polarity(),
                shown == null ? null : shown.place);
    }

    private static String xmiId(XMLStreamReader element) {
        return element.getAttributeValue(XMI, "id");
    }

    /** Of no namespace, for xmi:id is another attribute than id; null where it is not there. */
    private static String attribute(XMLStreamReader element, String name) {
        return element.getAttributeValue("", name);
    }

    private static String value(XMLStreamReader element, String name) {
        String value = attribute(element, name);
        return value == null ? "" : value;
    }

    private static TextRange range(XMLStreamReader element) {
        String begin = value(element, "begin");
        String end = value(element, "end");
        return LayerFacts.range(
                begin.isEmpty() ? 0 : Integer.parseInt(begin), end.isEmpty() ? 0 : Integer.parseInt(end));
    }
}
