package org.isnad.exchange.jsonl;

import static org.isnad.exchange.jsonl.Values.orEmpty;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.isnad.core.check.Voices;
import org.isnad.exchange.ExportedArticle;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.Zone;

/**
 * {@code statements.jsonl}: one row a statement.
 *
 * <p>Depth counts voices: 1 where the article itself reports the statement; 0 for a circle of parents. The zone is the one
 * in which the content begins.
 */
final class StatementRows {

    private final JsonlFile file;

    StatementRows(JsonlFile file) {
        this.file = file;
    }

    void write(ExportedArticle exported, Values values, List<Statement> statements) throws IOException {
        List<Zone> zones = exported.spans(Zone.class);
        for (Statement statement : statements) {
            JsonGenerator json = file.begin();
            json.writeStringField("id", values.id(statement));
            json.writeStringField("doc_id", orEmpty(exported.article().getId()));
            json.writeStringField("split", exported.placement().split());
            json.writeStringField("parent_id", values.id(statement.getParent()));
            json.writeNumberField("depth", Voices.depth(statement));
            json.writeStringField("zone", zone(zones, statement.getContent()));
            json.writeStringField("report_type", orEmpty(statement.getReportType()));
            json.writeStringField("speech_act", orEmpty(statement.getSpeechAct()));
            json.writeStringField("event_status", orEmpty(statement.getEventStatus()));
            json.writeStringField("medium", orEmpty(statement.getMedium()));
            values.spans(json, "sources", statement.getSources());
            values.spans(json, "cue", statement.getCue());
            values.spans(json, "content", statement.getContent());
            values.spans(json, "quotes", statement.getQuotes());
            values.spans(json, "addressees", statement.getAddressees());
            values.spans(json, "relays", statement.getRelays());
            file.end();
        }
    }

    private static String zone(List<Zone> zones, List<Fragment> content) {
        if (content.isEmpty()) {
            return "";
        }
        int begin = content.get(0).getBegin();
        return zones.stream()
                .filter(zone -> zone.getBegin() <= begin && begin < zone.getEnd())
                .map(zone -> orEmpty(zone.getKind()))
                .findFirst()
                .orElse("");
    }
}
