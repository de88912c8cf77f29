package org.isnad.review.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.annotation.UnitKind;

/**
 * One layer of one article as plain data that any thread may read; each list is in text order.
 *
 * @param length of the text in UTF-16 code units
 * @param state null where the file has no head
 */
public record LayerReading(
        String article,
        String annotator,
        int length,
        LayerState state,
        List<ZoneReading> zones,
        List<MentionReading> mentions,
        List<QuoteReading> quotes,
        List<StatementReading> statements,
        List<StanceReading> stances) {

    public LayerReading {
        zones = List.copyOf(zones);
        mentions = List.copyOf(mentions);
        quotes = List.copyOf(quotes);
        statements = List.copyOf(statements);
        stances = List.copyOf(stances);
    }

    /** A layer of nothing. */
    public static LayerReading empty(String article, String annotator, int length) {
        return new LayerReading(
                article, annotator, length, null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same readings under another name, as two versions of one layer need it. */
    public LayerReading named(String other) {
        return new LayerReading(article, other, length, state, zones, mentions, quotes, statements, stances);
    }

    public List<? extends Reading> readings(UnitKind kind) {
        return switch (kind) {
            case ZONE -> zones;
            case MENTION -> mentions;
            case QUOTE -> quotes;
            case STATEMENT -> statements;
            case STANCE -> stances;
        };
    }

    /** Of every kind, in the order of {@link UnitKind}. */
    public Stream<Reading> readings() {
        return Stream.of(zones, mentions, quotes, statements, stances).flatMap(List::stream);
    }

    public Optional<Reading> reading(String id) {
        return readings().filter(reading -> reading.id().equals(id)).findFirst();
    }
}
