package org.isnad.exchange.tsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.exchange.tsv.TsvUnits.Row;
import org.isnad.exchange.xmi.DkproTypes;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.Sentence;
import org.isnad.model.annotation.Token;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.tcas.DocumentAnnotation;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.text.Segmenter;
import org.isnad.text.TextRange;

/** Adds to the CAS of a layer of ours the spans that the format can hold. */
final class SpanWriting {

    private final CasXmiResource layer;
    private final CAS cas;
    private final String text;
    private final Map<EObject, AnnotationFS> spans = new HashMap<>();
    private final List<String> genuine = new ArrayList<>();
    private AnnotationFS head;

    SpanWriting(CasXmiResource layer, CAS cas, String text) {
        this.layer = layer;
        this.cas = cas;
        this.text = text;
    }

    /** Makes sentences and tokens, where DKPro Core's are not there, and a span for each object of ours. */
    void addSpans() {
        Type dkproToken = type(DkproTypes.TOKEN);
        if (cas.getAnnotationIndex(type(DkproTypes.SENTENCE)).size() > 0
                && cas.getAnnotationIndex(dkproToken).size() > 0) {
            genuine.add("dkpro");
        } else {
            addUnits(DkproTypes.SENTENCE, ranges(Sentence.class), Segmenter.sentences(text), "sentences");
            addUnits(DkproTypes.TOKEN, ranges(Token.class), Segmenter.tokens(text), "tokens");
        }
        if (!cas.getAnnotationIndex(dkproToken).iterator().hasNext()) {
            return;
        }
        AnnotationFS firstToken =
                cas.<AnnotationFS>getAnnotationIndex(dkproToken).iterator().next();
        for (EObject object : layer.getContents()) {
            if (SpanTypes.isSpan(object.eClass()) && isSound(object)) {
                addSpan(object, firstToken);
            }
        }
        spans.forEach(this::setFeatures);
        spans.values().forEach(cas::addFsToIndexes);
    }

    private Type type(String name) {
        return cas.getTypeSystem().getType(name);
    }

    private <T extends Annotation> List<TextRange> ranges(Class<T> unit) {
        return layer.getContents().stream()
                .filter(unit::isInstance)
                .map(unit::cast)
                .map(range -> new TextRange(range.getBegin(), range.getEnd()))
                .sorted()
                .toList();
    }

    /** Ours where they stand apart from one another and in the text; else those of the segmenter. */
    private void addUnits(String typeName, List<TextRange> own, List<TextRange> made, String name) {
        int free = 0;
        boolean apart = !own.isEmpty();
        for (TextRange range : own) {
            apart &= range.begin() >= free && range.end() > range.begin() && range.end() <= text.length();
            free = range.end();
        }
        if (apart) {
            genuine.add(name);
        }
        for (TextRange range : apart ? own : made) {
            cas.addFsToIndexes(cas.createAnnotation(type(typeName), range.begin(), range.end()));
        }
    }

    private boolean isSound(EObject object) {
        return !(object instanceof Annotation span)
                || 0 <= span.getBegin() && span.getBegin() <= span.getEnd() && span.getEnd() <= text.length();
    }

    private void addSpan(EObject object, AnnotationFS firstToken) {
        int begin = firstToken.getBegin();
        int end = firstToken.getEnd();
        Annotation anchor = object instanceof Annotation own ? own : anchor(object);
        if (anchor != null) {
            begin = anchor.getBegin();
            end = anchor.getEnd();
        }
        AnnotationFS span =
                cas.createAnnotation(type(SpanTypes.PREFIX + object.eClass().getName()), begin, end);
        spans.put(object, span);
        if (object instanceof Layer) {
            head = span;
        }
    }

    private Annotation anchor(EObject frame) {
        for (EStructuralFeature feature : frame.eClass().getEAllStructuralFeatures()) {
            Object value = SpanTypes.isLink(feature) ? frame.eGet(feature) : null;
            Object first = value instanceof List<?> list ? list.isEmpty() ? null : list.get(0) : value;
            if (first instanceof Annotation span && isSound(span)) {
                return span;
            }
        }
        return null;
    }

    private void setFeatures(EObject object, AnnotationFS span) {
        List<FeatureStructure> links = new ArrayList<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (SpanTypes.isPlain(feature)) {
                set(span, feature.getName(), SpanValues.toString(object, feature));
            } else if (SpanTypes.isLink(feature) && object.eIsSet(feature)) {
                Object value = object.eGet(feature);
                List<?> targets = value instanceof List<?> list ? list : List.of(value);
                targets.stream()
                        .map(spans::get)
                        .filter(Objects::nonNull)
                        .forEach(target -> links.add(link(feature.getName(), target)));
            }
        }
        Feature slot = span.getType().getFeatureByBaseName(SpanTypes.LINKS);
        if (slot != null) {
            ArrayFS<FeatureStructure> array = cas.createArrayFS(links.size());
            for (int i = 0; i < links.size(); i++) {
                array.set(i, links.get(i));
            }
            span.setFeatureValue(slot, array);
        }
    }

    private FeatureStructure link(String role, AnnotationFS target) {
        FeatureStructure link = cas.createFS(type(SpanTypes.LINK));
        link.setStringValue(link.getType().getFeatureByBaseName(TsvLayer.ROLE), role);
        link.setFeatureValue(link.getType().getFeatureByBaseName(TsvLayer.TARGET), target);
        return link;
    }

    private static void set(FeatureStructure fs, String feature, String value) {
        if (value != null) {
            fs.setFeatureValueFromString(fs.getType().getFeatureByBaseName(feature), value);
        }
    }

    /** Notes what the rows cannot show: moved edges, the text between sentences, which sentences and tokens are ours. */
    void note(TsvUnits units) {
        spans.forEach((object, span) -> {
            int[] read = units.readBack().get(span);
            if (object instanceof Annotation own && (read[0] != own.getBegin() || read[1] != own.getEnd())) {
                set(span, SpanTypes.PLACE, own.getBegin() + "-" + own.getEnd());
            }
        });
        if (head != null) {
            set(head, SpanTypes.GAPS, gaps(units.sentences()));
            set(head, SpanTypes.UNITS, String.join(" ", genuine));
            layer.first(DocumentAnnotation.class)
                    .ifPresent(document -> set(head, SpanTypes.LANGUAGE, document.getLanguage()));
        }
    }

    private String gaps(List<Row> rows) {
        List<String> gaps = new ArrayList<>();
        int from = 0;
        for (Row row : rows) {
            int begin = row.sentence().getBegin();
            String gap = text.substring(from, begin);
            String supposed = begin - from == 1 && from > 0 ? "\n" : " ".repeat(begin - from);
            if (!gap.equals(supposed)) {
                gaps.add(from + ":" + SpanValues.hex(gap));
            }
            from = row.sentence().getEnd();
        }
        if (from < text.length()) {
            gaps.add(from + ":" + SpanValues.hex(text.substring(from)));
        }
        return gaps.isEmpty() ? null : String.join(" ", gaps);
    }
}
