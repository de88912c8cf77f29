package org.isnad.exchange.webannotation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.isnad.exchange.ExportedArticle;
import org.isnad.model.tcas.Annotation;
import org.isnad.text.CodePoints;

/** What annotations select of the text of an article. */
final class Selections {

    /** So many code points before and after tell which of equal passages is meant. */
    private static final int AROUND = 32;

    private final JsonGenerator json;
    private final ExportedArticle exported;
    private final CodePoints offsets;

    Selections(JsonGenerator json, ExportedArticle exported) {
        this.json = json;
        this.exported = exported;
        this.offsets = CodePoints.of(exported.text());
    }

    /** A field with the spans that are in the text, several as a composite; left out where there is none. */
    void write(String field, List<? extends Annotation> spans) throws IOException {
        List<? extends Annotation> sound =
                spans.stream().filter(exported::isSound).toList();
        if (sound.isEmpty()) {
            return;
        }
        json.writeFieldName(field);
        if (sound.size() == 1) {
            resource(sound.get(0));
            return;
        }
        json.writeStartObject();
        json.writeStringField("type", "Composite");
        json.writeArrayFieldStart("items");
        for (Annotation span : sound) {
            resource(span);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void resource(Annotation span) throws IOException {
        String text = exported.text();
        int begin = offsets.fromUtf16(span.getBegin());
        int end = offsets.fromUtf16(span.getEnd());
        int before = offsets.toUtf16(Math.max(0, begin - AROUND));
        int after = offsets.toUtf16(Math.min(offsets.length(), end + AROUND));
        json.writeStartObject();
        json.writeStringField("type", "SpecificResource");
        json.writeStringField("source", Iris.file(exported.article().getId() + ".txt"));
        json.writeArrayFieldStart("selector");
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", begin);
        json.writeNumberField("end", end);
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", text.substring(span.getBegin(), span.getEnd()));
        json.writeStringField("prefix", text.substring(before, span.getBegin()));
        json.writeStringField("suffix", text.substring(span.getEnd(), after));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
