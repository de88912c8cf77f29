package org.isnad.review.feedback;

import org.isnad.review.reading.MentionReading;
import org.isnad.review.reading.QuoteReading;
import org.isnad.review.reading.Reading;
import org.isnad.review.reading.StanceReading;
import org.isnad.review.reading.StatementReading;
import org.isnad.review.reading.ZoneReading;

/** What a reading has in a feature of the model: ranges, mentions, quotes, a tag or an identifier; null for nothing. */
final class FeatureValues {

    private FeatureValues() {}

    /** @param feature null for the words it stands on */
    static Object of(Reading reading, String feature) {
        if (feature == null) {
            return reading.extent();
        } else if (reading instanceof StatementReading statement) {
            return of(statement, feature);
        } else if (reading instanceof StanceReading stance) {
            return of(stance, feature);
        } else if (reading instanceof MentionReading mention) {
            return switch (feature) {
                case "actor" -> mention.actor();
                case "mentionType" -> mention.mentionType();
                default -> mention.sourceForm();
            };
        } else if (reading instanceof QuoteReading quote) {
            return quote.function();
        }
        return ((ZoneReading) reading).zone();
    }

    private static Object of(StatementReading statement, String feature) {
        return switch (feature) {
            case "sources" -> statement.sources();
            case "cue" -> statement.cue();
            case "content" -> statement.content();
            case "quotes" -> statement.quotes();
            case "relays" -> statement.relays();
            case "addressees" -> statement.addressees();
            case "parent" -> statement.parent();
            case "reportType" -> statement.reportType();
            case "medium" -> statement.medium();
            case "speechAct" -> statement.speechAct();
            case "eventStatus" -> statement.eventStatus();
            default -> statement.extras().get(feature);
        };
    }

    private static Object of(StanceReading stance, String feature) {
        return switch (feature) {
            case "holder" -> stance.holder();
            case "holderMention" -> stance.holderMention();
            case "targetKind" -> stance.targetKind();
            case "targetActor" -> stance.targetActor();
            case "targetIssue" -> stance.targetIssue();
            case "targetStatement" -> stance.targetStatement();
            case "targetSpans" -> stance.targetSpans();
            case "polarity" -> stance.polarity();
            case "intensity" -> stance.intensity();
            case "stanceType" -> stance.stanceType();
            case "expression" -> stance.expression();
            case "modality" -> stance.modality();
            case "attribution" -> stance.attribution();
            case "basis" -> stance.basis();
            case "evidence" -> stance.evidence();
            default -> stance.extras().get(feature);
        };
    }
}
