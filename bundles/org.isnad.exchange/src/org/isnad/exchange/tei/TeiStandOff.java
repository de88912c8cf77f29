package org.isnad.exchange.tei;

import java.io.IOException;
import java.util.List;
import org.isnad.core.project.OpenLayer;
import org.isnad.exchange.ExportedArticle;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Sentence;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.Zone;
import org.isnad.model.tcas.Annotation;
import org.isnad.text.CodePoints;

/** The spans of zones, sentences, mentions, quotations, statements and stances; their features are in {@code fs}. */
final class TeiStandOff {

    private final TeiXml xml;
    private final TeiIds ids;
    private final ExportedArticle exported;
    private final CodePoints offsets;
    private final TeiFeatures features;

    TeiStandOff(TeiXml xml, TeiIds ids, ExportedArticle exported) {
        this.xml = xml;
        this.ids = ids;
        this.exported = exported;
        this.offsets = CodePoints.of(exported.text());
        this.features = new TeiFeatures(xml, ids);
    }

    void write() throws IOException {
        List<Zone> zones = exported.spans(Zone.class);
        group("zone", zones);
        for (Zone zone : zones) {
            span(zone, name(zone.getKind()), null, null, null);
        }
        end(zones);
        List<Sentence> sentences = exported.spans(Sentence.class);
        group("sentence", sentences);
        for (Sentence sentence : sentences) {
            span(sentence, null, null, null, null);
        }
        end(sentences);
        if (exported.layer().isPresent()) {
            layer(exported.layer().get());
        }
    }

    private void layer(OpenLayer layer) throws IOException {
        List<ActorMention> mentions = exported.spans(ActorMention.class);
        group("mention", mentions);
        for (ActorMention mention : mentions) {
            String ana = join(ids.pointer("actor", mention.getActor()), features.pointer(mention));
            span(mention, name(mention.getMentionType()), name(mention.getSourceForm()), features.id(mention), ana);
        }
        end(mentions);
        List<Quote> quotes = exported.spans(Quote.class);
        group("quote", quotes);
        for (Quote quote : quotes) {
            span(quote, name(quote.getFunction()), null, features.id(quote), features.pointer(quote));
        }
        end(quotes);
        for (Statement statement : layer.statements()) {
            statement(statement);
        }
        for (Stance stance : layer.stances()) {
            stance(stance);
        }
        for (ActorMention mention : mentions) {
            features.write(mention);
        }
        for (Quote quote : quotes) {
            features.write(quote);
        }
        for (Statement statement : layer.statements()) {
            features.write(statement);
        }
        for (Stance stance : layer.stances()) {
            features.write(stance);
        }
    }

    private void statement(Statement statement) throws IOException {
        begin("statement", statement);
        parts("source", statement.getSources());
        parts("cue", statement.getCue());
        parts("content", statement.getContent());
        parts("quote", statement.getQuotes());
        parts("addressee", statement.getAddressees());
        parts("relay", statement.getRelays());
        xml.end();
    }

    private void stance(Stance stance) throws IOException {
        begin("stance", stance);
        parts("holder", stance.getHolderMention() == null ? List.of() : List.of(stance.getHolderMention()));
        parts("target", stance.getTargetSpans());
        parts("evidence", stance.getEvidence());
        xml.end();
    }

    private void begin(String type, Item item) throws IOException {
        xml.begin("spanGrp", "xml:id", features.id(item), "type", type, "ana", features.pointer(item));
    }

    private void parts(String type, List<? extends Annotation> spans) throws IOException {
        for (Annotation span : spans) {
            boolean isOwn = span instanceof ActorMention || span instanceof Quote;
            if (exported.isSound(span)) {
                String corresp = isOwn ? '#' + features.id((Item) span) : null;
                xml.empty("span", "type", type, "corresp", corresp, "target", target(span));
            }
        }
    }

    private void group(String type, List<?> spans) throws IOException {
        if (!spans.isEmpty()) {
            xml.begin("spanGrp", "type", type);
        }
    }

    private void end(List<?> spans) throws IOException {
        if (!spans.isEmpty()) {
            xml.end();
        }
    }

    private void span(Annotation span, String type, String subtype, String id, String ana) throws IOException {
        xml.empty("span", "xml:id", id, "type", type, "subtype", subtype, "ana", ana, "target", target(span));
    }

    private String target(Annotation span) {
        int begin = offsets.fromUtf16(span.getBegin());
        return "#string-range(text," + begin + "," + (offsets.fromUtf16(span.getEnd()) - begin) + ")";
    }

    private static String join(String first, String second) {
        return first == null ? second : second == null ? first : first + ' ' + second;
    }

    private static String name(Enum<?> tag) {
        return tag == null ? null : tag.name();
    }
}
