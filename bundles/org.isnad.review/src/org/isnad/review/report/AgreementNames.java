package org.isnad.review.report;

import java.util.Locale;
import java.util.Map;
import org.isnad.model.annotation.UnitKind;
import org.isnad.review.agree.Measure;
import org.isnad.review.agree.Observation.Verdict;
import org.isnad.review.agree.Panel;
import org.isnad.review.agree.Reason;

/** What questions, measures, labels and reasons are called in the language of a reader. */
public final class AgreementNames {

    private static final Map<String, String> TAG_SETS = Map.ofEntries(
            Map.entry("zone.kind", "ZoneKind"),
            Map.entry("zone.span", "ZoneKind"),
            Map.entry("mention.type", "MentionType"),
            Map.entry("mention.span", "MentionType"),
            Map.entry("mention.sourceForm", "SourceForm"),
            Map.entry("mention.actorType", "ActorType"),
            Map.entry("quote.function", "QuoteFunction"),
            Map.entry("quote.span", "QuoteFunction"),
            Map.entry("statement.cueSpan", "ReportType"),
            Map.entry("statement.contentSpan", "ReportType"),
            Map.entry("statement.reportType", "ReportType"),
            Map.entry("statement.medium", "Medium"),
            Map.entry("statement.speechAct", "SpeechAct"),
            Map.entry("statement.eventStatus", "EventStatus"),
            Map.entry("stance.polarity", "Polarity"),
            Map.entry("stance.intensity", "Intensity"),
            Map.entry("stance.targetKind", "TargetKind"),
            Map.entry("stance.stanceType", "StanceType"),
            Map.entry("stance.expression", "Expression"),
            Map.entry("stance.modality", "Modality"),
            Map.entry("stance.attribution", "Attribution"));

    private final AgreementMessages messages;

    private AgreementNames(AgreementMessages messages) {
        this.messages = messages;
    }

    /** English or Arabic; English for any other language. */
    public static AgreementNames of(Locale locale) {
        return new AgreementNames(new AgreementMessages(locale));
    }

    static AgreementNames of(AgreementMessages messages) {
        return new AgreementNames(messages);
    }

    public String question(String id) {
        return messages.text("question." + id);
    }

    public String measure(Measure measure) {
        return messages.text("measure." + measure.name());
    }

    /** A tag, a slot, or the label itself where it is a name or a number. */
    public String label(String question, String label) {
        if (question.equals("statement.tuple") || question.equals("stance.triple")) {
            return messages.word("slot." + label, label);
        }
        if (question.equals("stance.score")) {
            return label.replace('-', '−');
        }
        String set = TAG_SETS.get(question);
        return set == null ? label : messages.word("tag." + set + '.' + label, label);
    }

    public String reason(Reason reason) {
        return messages.text("reason." + reason.name());
    }

    public String verdict(Verdict verdict) {
        return messages.text("verdict." + verdict.name());
    }

    public String panel(Panel panel) {
        return panel.isPair() ? panel.first() + " – " + panel.second() : messages.text("panel.all");
    }

    public String units(UnitKind kind) {
        return messages.text("units." + kind.name());
    }
}
