package org.isnad.review.difference;

import java.util.List;
import org.isnad.review.reading.MentionReading;
import org.isnad.review.reading.QuoteReading;
import org.isnad.review.reading.StanceReading;
import org.isnad.review.reading.StatementReading;
import org.isnad.review.reading.ZoneReading;

/** What is compared of each kind of reading: every feature that gold takes over. */
final class Features {

    private Features() {}

    static void zones(Comparison<ZoneReading> readings) {
        readings.value(DifferenceKind.BOUNDARY, null, ZoneReading::extent)
                .value(DifferenceKind.TYPE, "kind", ZoneReading::zone);
    }

    static void mentions(Comparison<MentionReading> readings) {
        readings.value(DifferenceKind.BOUNDARY, null, MentionReading::extent)
                .value(DifferenceKind.ACTOR, "actor", MentionReading::actor)
                .value(DifferenceKind.TYPE, "mentionType", MentionReading::mentionType)
                .value(DifferenceKind.TYPE, "sourceForm", MentionReading::sourceForm);
    }

    static void quotes(Comparison<QuoteReading> readings) {
        readings.value(DifferenceKind.BOUNDARY, null, QuoteReading::extent)
                .value(DifferenceKind.TYPE, "function", QuoteReading::function);
    }

    static void statements(Comparison<StatementReading> readings) {
        readings.value(DifferenceKind.CUE, "cue", StatementReading::cue)
                .value(DifferenceKind.CONTENT, "content", StatementReading::content)
                .slot(DifferenceKind.SOURCE, "sources", StatementReading::sources, MentionReading::actor)
                .slot(DifferenceKind.QUOTES, "quotes", StatementReading::quotes, quote -> "")
                .slot(DifferenceKind.RELAY, "relays", StatementReading::relays, MentionReading::actor)
                .slot(DifferenceKind.ADDRESSEE, "addressees", StatementReading::addressees, MentionReading::actor)
                .statement(DifferenceKind.PARENT, "parent", StatementReading::parent)
                .value(DifferenceKind.REPORT_TYPE, "reportType", StatementReading::reportType)
                .value(DifferenceKind.MEDIUM, "medium", StatementReading::medium)
                .value(DifferenceKind.SPEECH_ACT, "speechAct", StatementReading::speechAct)
                .value(DifferenceKind.EVENT_STATUS, "eventStatus", StatementReading::eventStatus)
                .extras(StatementReading::extras);
    }

    static void stances(Comparison<StanceReading> readings) {
        readings.value(DifferenceKind.HOLDER, "holder", StanceReading::holder)
                .slot(DifferenceKind.HOLDER, "holderMention", Features::holderMention, mention -> "");
        target(readings);
        readings.value(DifferenceKind.POLARITY, "polarity", StanceReading::polarity)
                .value(DifferenceKind.INTENSITY, "intensity", StanceReading::intensity)
                .value(DifferenceKind.STANCE_TYPE, "stanceType", StanceReading::stanceType)
                .value(DifferenceKind.EXPRESSION, "expression", StanceReading::expression)
                .value(DifferenceKind.MODALITY, "modality", StanceReading::modality)
                .value(DifferenceKind.ATTRIBUTION, "attribution", StanceReading::attribution)
                .statement(DifferenceKind.BASIS, "basis", StanceReading::basis)
                .value(DifferenceKind.EVIDENCE, "evidence", StanceReading::evidence)
                .extras(StanceReading::extras);
    }

    private static List<MentionReading> holderMention(StanceReading stance) {
        return stance.holderMention() == null ? List.of() : List.of(stance.holderMention());
    }

    /** Where not even the kind is the same, nothing else of the target can be. */
    private static void target(Comparison<StanceReading> readings) {
        readings.value(DifferenceKind.TARGET, "targetKind", StanceReading::targetKind);
        if (readings.agreeOn(StanceReading::targetKind)) {
            readings.value(DifferenceKind.TARGET, "targetActor", StanceReading::targetActor)
                    .value(DifferenceKind.TARGET, "targetIssue", StanceReading::targetIssue)
                    .statement(DifferenceKind.TARGET, "targetStatement", StanceReading::targetStatement)
                    .value(DifferenceKind.TARGET, "targetSpans", StanceReading::targetSpans);
        }
    }
}
