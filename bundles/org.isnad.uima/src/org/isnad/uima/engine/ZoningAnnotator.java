package org.isnad.uima.engine;

import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.uima.zoning.ZoneRules;
import org.isnad.uima.zoning.ZoneSpan;

/** Marks every line that is not blank as a zone, with ids z1, z2 … in text order; those of an earlier run go. */
public final class ZoningAnnotator extends CasAnnotator_ImplBase {

    @Override
    public void process(CAS cas) {
        String text = cas.getDocumentText();
        if (text == null) {
            return;
        }
        Replacement zones = Replacement.of(cas, AnnotationPackage.Literals.ZONE);
        int number = 0;
        for (ZoneSpan span : ZoneRules.zones(text)) {
            AnnotationFS zone = zones.add(span.begin(), span.end());
            set(zone, AnnotationPackage.Literals.ITEM__ID.getName(), "z" + ++number);
            set(
                    zone,
                    AnnotationPackage.Literals.ZONE__KIND.getName(),
                    span.kind().getLiteral());
        }
    }

    private static void set(AnnotationFS zone, String feature, String value) {
        zone.setStringValue(zone.getType().getFeatureByBaseName(feature), value);
    }
}
