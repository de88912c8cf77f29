package org.isnad.exchange.spans;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.annotation.Attribution;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Expression;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Modality;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.SourceForm;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.StanceType;
import org.isnad.model.annotation.TargetKind;

/** The tags that spans of a label may have: closed sets, and names of which the value is free. */
public final class TagNames {

    private TagNames() {}

    /** Names of closed sets with their tags. */
    public static Map<String, List<String>> closed(SpanLabel label) {
        Map<String, List<String>> sets = new LinkedHashMap<>();
        switch (label) {
            case MENTION -> {
                sets.put("mention_type", names(MentionType.values()));
                sets.put("source_form", names(SourceForm.values()));
            }
            case CONTENT -> {
                sets.put("report_type", names(ReportType.values()));
                sets.put("medium", names(Medium.values()));
                sets.put("speech_act", names(SpeechAct.values()));
                sets.put("event_status", names(EventStatus.values()));
            }
            case QUOTE -> sets.put("function", names(QuoteFunction.values()));
            case EVIDENCE -> {
                sets.put("polarity", names(Polarity.values()));
                sets.put("intensity", names(Intensity.values()));
                sets.put("stance_type", names(StanceType.values()));
                sets.put("expression", names(Expression.values()));
                sets.put("modality", names(Modality.values()));
                sets.put("attribution", names(Attribution.values()));
                sets.put("target_kind", names(TargetKind.values()));
            }
            case CUE, TARGET -> {}
        }
        return sets;
    }

    /** Names of tags with any value. */
    public static List<String> free(SpanLabel label) {
        return switch (label) {
            case MENTION -> List.of("actor", "actor_label", "actor_type");
            case EVIDENCE -> List.of("holder", "holder_label", "target", "target_label");
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] tags) {
        return Arrays.stream(tags).map(Enum::name).toList();
    }
}
