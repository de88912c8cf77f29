package org.isnad.exchange.tsv;

import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.isnad.model.tcas.DocumentAnnotation;
import org.isnad.model.xmi.CasXmiResource;

/** What the span for the head of a layer of ours tells of the whole file: language, and text between sentences. */
final class HeadReading {

    private static final String TYPE = SpanTypes.PREFIX + "Layer";

    private HeadReading() {}

    /** The text with what stood between the sentences, where the file is one of ours. */
    static String restore(String text, CAS cas) throws SpanFault {
        StringBuilder restored = new StringBuilder(text);
        for (AnnotationFS head : heads(cas)) {
            String gaps = string(head, SpanTypes.GAPS);
            try {
                for (String gap : gaps == null ? new String[0] : gaps.split(" ")) {
                    fill(restored, gap);
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new SpanFault(TYPE, SpanTypes.GAPS, head.getBegin());
            }
        }
        return restored.toString();
    }

    private static void fill(StringBuilder text, String gap) {
        int colon = gap.indexOf(':');
        int from = Integer.parseInt(gap, 0, Math.max(0, colon), 10);
        String between = SpanValues.unhex(gap.substring(colon + 1));
        boolean fits = from <= text.length() && (from == text.length() || from + between.length() <= text.length());
        if (!fits) {
            throw new IllegalArgumentException(gap);
        }
        text.replace(from, Math.min(text.length(), from + between.length()), between);
    }

    /** The language that the head of the layer tells. */
    static void language(CasXmiResource layer, CAS cas) {
        for (AnnotationFS head : heads(cas)) {
            String language = string(head, SpanTypes.LANGUAGE);
            layer.first(DocumentAnnotation.class).ifPresent(document -> document.setLanguage(language));
        }
    }

    private static List<AnnotationFS> heads(CAS cas) {
        Type type = cas.getTypeSystem().getType(TYPE);
        return type == null ? List.of() : cas.getAnnotationIndex(type).stream().toList();
    }

    private static String string(AnnotationFS head, String feature) {
        return head.getStringValue(head.getType().getFeatureByBaseName(feature));
    }
}
