package org.isnad.uima.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.model.typesystem.TypeNames;
import org.isnad.text.TextRange;

/** Puts proposals into a CAS and reads what is there; every proposal says that our engines made it. */
final class Proposer {

    /** What our own proposals are derived from. */
    static final String OURS = "engine:isnad";

    private final CAS cas;
    private final Map<FoundMention, AnnotationFS> mentions = new HashMap<>();
    private final Map<TextRange, AnnotationFS> quotes = new HashMap<>();

    Proposer(CAS cas) {
        this.cas = cas;
        of(Literals.ACTOR_MENTION).forEach(fs -> mentions.putIfAbsent(found(fs), fs));
        of(Literals.QUOTE).forEach(fs -> quotes.putIfAbsent(range(fs), fs));
    }

    List<FoundMention> mentions() {
        return of(Literals.ACTOR_MENTION).stream().map(this::found).toList();
    }

    private FoundMention found(AnnotationFS fs) {
        String type = get(fs, Literals.ACTOR_MENTION__MENTION_TYPE);
        return new FoundMention(
                range(fs), get(fs, Literals.ACTOR_MENTION__ACTOR), type == null ? null : MentionType.get(type));
    }

    List<TextRange> quotes() {
        return of(Literals.QUOTE).stream().map(Proposer::range).toList();
    }

    /** Where proposals may be made: all but boilerplate, repeated headlines and lines about the article. */
    List<TextRange> zones() {
        List<TextRange> zones = new ArrayList<>();
        for (AnnotationFS zone : of(Literals.ZONE)) {
            String kind = get(zone, Literals.ZONE__KIND);
            ZoneKind known = kind == null ? ZoneKind.BODY : ZoneKind.get(kind);
            switch (known) {
                case BOILERPLATE, HEADLINE_DUPLICATE, BYLINE, DATELINE, SOURCE_LINE -> {}
                default -> zones.add(range(zone));
            }
        }
        return zones.isEmpty() && of(Literals.ZONE).isEmpty() ? List.of(TextRange.whole(cas.getDocumentText())) : zones;
    }

    AnnotationFS mention(FoundMention found) {
        return mentions.computeIfAbsent(found, f -> {
            AnnotationFS fs = span(Literals.ACTOR_MENTION, f.range());
            set(fs, Literals.ACTOR_MENTION__ACTOR, f.actor());
            set(fs, Literals.ACTOR_MENTION__MENTION_TYPE, f.type().getLiteral());
            return fs;
        });
    }

    AnnotationFS quote(TextRange range, QuoteFunction function) {
        return quotes.computeIfAbsent(range, r -> {
            AnnotationFS fs = span(Literals.QUOTE, r);
            set(fs, Literals.QUOTE__FUNCTION, function.getLiteral());
            return fs;
        });
    }

    FeatureStructure statement(Draft draft) {
        FeatureStructure fs = cas.createFS(cas.getTypeSystem().getType(TypeNames.typeName(Literals.STATEMENT)));
        setAll(fs, Literals.STATEMENT__SOURCES, draft.sources, this::mention);
        setAll(fs, Literals.STATEMENT__RELAYS, draft.relays, this::mention);
        setAll(fs, Literals.STATEMENT__CUE, draft.cue, this::fragment);
        setAll(fs, Literals.STATEMENT__CONTENT, draft.content, this::fragment);
        setAll(fs, Literals.STATEMENT__QUOTES, draft.quotes, range -> quote(range, QuoteFunction.SPEECH));
        set(fs, Literals.STATEMENT__REPORT_TYPE, draft.report.getLiteral());
        set(fs, Literals.STATEMENT__MEDIUM, draft.medium.getLiteral());
        set(fs, Literals.STATEMENT__SPEECH_ACT, draft.act.getLiteral());
        set(fs, Literals.STATEMENT__EVENT_STATUS, draft.status.getLiteral());
        sign(fs);
        cas.addFsToIndexes(fs);
        return fs;
    }

    void parent(FeatureStructure statement, FeatureStructure parent) {
        statement.setFeatureValue(feature(statement, Literals.STATEMENT__PARENT), parent);
    }

    private AnnotationFS fragment(TextRange range) {
        return span(Literals.FRAGMENT, range);
    }

    private AnnotationFS span(EClass type, TextRange range) {
        AnnotationFS fs =
                cas.createAnnotation(cas.getTypeSystem().getType(TypeNames.typeName(type)), range.begin(), range.end());
        if (type != Literals.FRAGMENT) {
            sign(fs);
        }
        cas.addFsToIndexes(fs);
        return fs;
    }

    private void sign(FeatureStructure fs) {
        StringArrayFS from = cas.createStringArrayFS(1);
        from.set(0, OURS);
        fs.setFeatureValue(feature(fs, Literals.ITEM__DERIVED_FROM), from);
    }

    private <T> void setAll(
            FeatureStructure fs, EStructuralFeature feature, List<T> values, Function<T, FeatureStructure> maker) {
        if (values.isEmpty()) {
            return;
        }
        ArrayFS<FeatureStructure> array = cas.createArrayFS(values.size());
        for (int i = 0; i < values.size(); i++) {
            array.set(i, maker.apply(values.get(i)));
        }
        fs.setFeatureValue(feature(fs, feature), array);
    }

    private List<AnnotationFS> of(EClass type) {
        List<AnnotationFS> all = new ArrayList<>();
        cas.getAnnotationIndex(cas.getTypeSystem().getType(TypeNames.typeName(type)))
                .forEach(all::add);
        return all;
    }

    private static TextRange range(AnnotationFS fs) {
        return new TextRange(fs.getBegin(), fs.getEnd());
    }

    private static String get(FeatureStructure fs, EStructuralFeature feature) {
        return fs.getStringValue(feature(fs, feature));
    }

    private static void set(FeatureStructure fs, EStructuralFeature feature, String value) {
        fs.setStringValue(feature(fs, feature), value);
    }

    private static Feature feature(FeatureStructure fs, EStructuralFeature feature) {
        return fs.getType().getFeatureByBaseName(feature.getName());
    }
}
