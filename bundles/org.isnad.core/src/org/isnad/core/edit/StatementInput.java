package org.isnad.core.edit;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;

/**
 * What a new statement says. A mention that has neither a layer nor an id yet is added in the same step.
 *
 * @param parent or null
 * @param reportType null for what the quotation marks in the content say
 * @param speechAct null for an assertion
 * @param eventStatus null for one that took place
 */
public record StatementInput(
        List<ActorMention> sources,
        List<TextRange> cue,
        List<TextRange> content,
        List<ActorMention> relays,
        List<ActorMention> addressees,
        Statement parent,
        ReportType reportType,
        SpeechAct speechAct,
        EventStatus eventStatus) {

    public StatementInput {
        sources = List.copyOf(sources);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        relays = List.copyOf(relays);
        addressees = List.copyOf(addressees);
    }

    /** With what every statement has; the rest is left to the text and the defaults. */
    public static StatementInput of(List<ActorMention> sources, List<TextRange> cue, List<TextRange> content) {
        return new StatementInput(sources, cue, content, List.of(), List.of(), null, null, null, null);
    }

    /** All mentions, each once. */
    List<ActorMention> mentions() {
        return Stream.of(sources, relays, addressees)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
