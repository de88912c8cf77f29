package org.isnad.exchange.tsv;

import org.apache.uima.cas.CAS;
import org.isnad.core.outcome.Outcome;
import org.isnad.exchange.xmi.DkproTypes;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.uima.LayerCas;

/** The file of a layer. */
final class TsvDocument {

    private static final String OWN_TYPES = "org.isnad.annotation.";

    private TsvDocument() {}

    /**
     * The content of the file.
     *
     * @param types of the layer
     */
    static Outcome<String> of(CasXmiResource layer, String text, TypeSystem types) {
        TypeSystem all = types.plus(DkproTypes.all()).plus(SpanTypes.types());
        return LayerCas.of(layer, all).then(layerCas -> {
            CAS cas = layerCas.cas();
            SpanWriting spans = new SpanWriting(layer, cas, text);
            spans.addSpans();
            TsvUnits units = units(cas);
            spans.note(units);
            return Outcome.of(new TsvSerializer(text, units).write());
        });
    }

    /** The rows of a CAS; our own types are not among them, but the spans made of them. */
    static TsvUnits units(CAS cas) {
        return new TsvUnits(cas, TsvSchema.of(cas.getTypeSystem(), name -> !name.startsWith(OWN_TYPES)));
    }
}
