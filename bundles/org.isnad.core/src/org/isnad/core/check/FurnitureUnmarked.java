package org.isnad.core.check;

import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Zone;
import org.isnad.model.annotation.ZoneKind;

/** Nothing is annotated in boilerplate or in a repeated headline. */
final class FurnitureUnmarked extends Rule {

    FurnitureUnmarked() {
        super("zone.furniture", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        for (Zone zone : layer.all(Zone.class)) {
            if (isFurniture(zone)) {
                for (Span span : layer.overlapping(Span.class, zone.getBegin(), zone.getEnd())) {
                    if (!(span instanceof Zone)) {
                        findings.add(this, span, zone.getKind());
                    }
                }
            }
        }
    }

    /** Whether a zone belongs to the page and not to the article. */
    static boolean isFurniture(Zone zone) {
        return zone.getKind() == ZoneKind.BOILERPLATE || zone.getKind() == ZoneKind.HEADLINE_DUPLICATE;
    }
}
