package org.isnad.uima.suggest;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.text.TextRange;

/** A statement while it is put together; ranges in UTF-16 code units. */
final class Draft {

    final List<TextRange> cue = new ArrayList<>();
    final List<TextRange> content = new ArrayList<>();
    final List<FoundMention> sources = new ArrayList<>();
    final List<FoundMention> relays = new ArrayList<>();
    final List<TextRange> quotes = new ArrayList<>();
    SpeechAct act = SpeechAct.ASSERTIVE;
    Medium medium = Medium.SPEECH;
    EventStatus status = EventStatus.ACTUAL;
    ReportType report = ReportType.INDIRECT;
    Draft parent;
    /** Whether the content is a clause, not what a preposition or a verb governs. */
    boolean clause = true;

    /** The place that orders statements. */
    int begin() {
        return cue.isEmpty() ? content.get(0).begin() : cue.get(0).begin();
    }

    boolean covers(int offset) {
        return content.stream().anyMatch(range -> range.contains(offset));
    }

    TextRange firstContent() {
        return content.get(0);
    }
}
