package org.isnad.review.reading;

import java.util.List;
import org.isnad.model.annotation.UnitKind;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.text.TextRange;

/**
 * A zone of the news page.
 *
 * @param zone null where not set
 */
public record ZoneReading(String id, int begin, int end, ZoneKind zone) implements Reading {

    @Override
    public UnitKind kind() {
        return UnitKind.ZONE;
    }

    @Override
    public List<TextRange> extent() {
        return List.of(new TextRange(begin, end));
    }

    @Override
    public String print() {
        return new Print("zone").add(extent()).add(zone).text();
    }
}
