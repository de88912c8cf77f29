package org.isnad.review.reading;

import java.util.List;
import java.util.Map;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.UnitKind;
import org.isnad.text.TextRange;

/**
 * An attribution with what stands in its slots; tags are null where not set.
 *
 * @param cue in text order
 * @param content in text order
 * @param parent identifier of the statement in which this one is reported, in the same layer, or null
 * @param extras values of the features of the project, by name in natural order
 */
public record StatementReading(
        String id,
        List<MentionReading> sources,
        List<TextRange> cue,
        List<TextRange> content,
        List<QuoteReading> quotes,
        List<MentionReading> relays,
        List<MentionReading> addressees,
        String parent,
        ReportType reportType,
        Medium medium,
        SpeechAct speechAct,
        EventStatus eventStatus,
        Map<String, String> extras)
        implements Reading {

    public StatementReading {
        sources = List.copyOf(sources);
        cue = Extents.sorted(cue);
        content = Extents.sorted(content);
        quotes = List.copyOf(quotes);
        relays = List.copyOf(relays);
        addressees = List.copyOf(addressees);
        extras = Extents.sorted(extras);
    }

    @Override
    public UnitKind kind() {
        return UnitKind.STATEMENT;
    }

    /** Cue and content; the mentions of its sources where there is neither. */
    @Override
    public List<TextRange> extent() {
        List<TextRange> own = Extents.union(cue, content);
        return own.isEmpty()
                ? Extents.union(sources.stream().map(MentionReading::range).toList(), List.of())
                : own;
    }

    @Override
    public int begin() {
        if (cue.isEmpty() || content.isEmpty()) {
            return Reading.super.begin();
        }
        return Math.min(cue.get(0).begin(), content.get(0).begin());
    }

    @Override
    public String print() {
        return new Print("statement")
                .addMentions(sources)
                .add(cue)
                .add(content)
                .addQuotes(quotes)
                .addMentions(relays)
                .addMentions(addressees)
                .add(parent)
                .add(reportType)
                .add(medium)
                .add(speechAct)
                .add(eventStatus)
                .add(extras)
                .text();
    }
}
