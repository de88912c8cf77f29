package org.isnad.exchange.jsonl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.core.check.Voices;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.Statement;

/** Makes statements of the rows of {@code statements.jsonl}; parents are found when all are read. */
final class StatementReading {

    private final boolean mentionsTold;
    private final List<Child> children = new ArrayList<>();

    private record Child(Statement statement, LayerDraft layer, Row row) {}

    /** @param mentionsTold whether there is a file of mentions, so that each has to be in it */
    StatementReading(boolean mentionsTold) {
        this.mentionsTold = mentionsTold;
    }

    void read(Row row, LayerDraft layer) {
        Statement statement = layer.item(AnnotationFactory.eINSTANCE.createStatement(), row);
        statement.setReportType(row.tag("report_type", ReportType.class).orElse(null));
        statement.setSpeechAct(row.tag("speech_act", SpeechAct.class).orElse(null));
        statement.setEventStatus(row.tag("event_status", EventStatus.class).orElse(null));
        statement.setMedium(row.tag("medium", Medium.class).orElse(null));
        statement.getSources().addAll(mentions(row, "sources", layer));
        statement.getCue().addAll(fragments(row, "cue", layer));
        statement.getContent().addAll(fragments(row, "content", layer));
        statement.getQuotes().addAll(quotes(row, layer));
        statement.getAddressees().addAll(mentions(row, "addressees", layer));
        statement.getRelays().addAll(mentions(row, "relays", layer));
        row.text("zone");
        children.add(new Child(statement, layer, row));
    }

    /** Joins statements to their parents. */
    void complete() {
        for (Child child : children) {
            String parent = child.row().text("parent_id");
            Optional<Statement> found = child.layer().statement(parent);
            if (!parent.isEmpty() && found.isEmpty()) {
                child.row().violation("jsonl.reference", "parent_id", parent, "statements.jsonl");
            }
            child.statement().setParent(found.orElse(null));
        }
        for (Child child : children) {
            if (child.row().number("depth") != Voices.depth(child.statement())) {
                child.row().violation("jsonl.derived", "depth", "depth");
            }
        }
    }

    static List<Fragment> fragments(Row row, String key, LayerDraft layer) {
        List<Fragment> fragments = new ArrayList<>();
        for (Row span : row.rows(key)) {
            layer.range(span, true).ifPresent(range -> fragments.add(layer.fragment(range)));
        }
        return fragments;
    }

    private static List<Quote> quotes(Row row, LayerDraft layer) {
        List<Quote> quotes = new ArrayList<>();
        for (Row span : row.rows("quotes")) {
            QuoteFunction function = span.tag("function", QuoteFunction.class).orElse(null);
            layer.range(span, true).ifPresent(range -> quotes.add(layer.quote(range, function)));
        }
        return quotes;
    }

    private List<ActorMention> mentions(Row row, String key, LayerDraft layer) {
        List<ActorMention> mentions = new ArrayList<>();
        for (Row span : row.rows(key)) {
            ActorMention like = AnnotationFactory.eINSTANCE.createActorMention();
            like.setMentionType(span.tag("mention_type", MentionType.class).orElse(null));
            like.setActor(span.text("actor_id"));
            layer.range(span, true).ifPresent(range -> {
                like.setBegin(range.begin());
                like.setEnd(range.end());
                Optional<ActorMention> known = layer.mention(like);
                if (known.isPresent()) {
                    mentions.add(known.get());
                } else if (mentionsTold) {
                    span.violation("jsonl.reference", key, span.text("text"), "mentions.jsonl");
                } else {
                    layer.at(like, range);
                    layer.keep(like);
                    mentions.add(like);
                }
            });
        }
        return mentions;
    }
}
