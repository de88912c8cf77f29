package org.isnad.core.edit;

import java.util.List;
import org.isnad.core.CoreMessages;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;

/**
 * Marks who said what, by which words; as speech, an assertion, that took place. Quotation marks in the content give its
 * quotes and decide between direct, mixed and indirect.
 */
public final class MarkStatement extends Edit {

    private final OpenLayer layer;
    private final List<ActorMention> sources;
    private final List<TextRange> cue;
    private final List<TextRange> content;
    private Statement statement;

    /** Refused where there is neither a cue nor a content; ranges are stored as given, in text order. */
    public MarkStatement(OpenLayer layer, List<ActorMention> sources, List<TextRange> cue, List<TextRange> content) {
        this.layer = layer;
        this.sources = List.copyOf(sources);
        this.cue = List.copyOf(cue);
        this.content = List.copyOf(content);
    }

    /** The statement, once run. */
    public Statement statement() {
        return statement;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.mark-statement");
    }

    @Override
    protected void plan(Plan plan) {
        if (cue.isEmpty() && content.isEmpty()) {
            plan.refuse("edit.nowhere");
        }
        boolean accepted = Ranges.accept(plan, layer, cue)
                && Ranges.accept(plan, layer, content)
                && Belonging.accept(plan, layer, sources);
        if (!accepted || plan.isRefused()) {
            return;
        }
        Statement fresh = AnnotationFactory.eINSTANCE.createStatement();
        fresh.getSources().addAll(sources);
        fresh.getCue().addAll(Ranges.fragments(plan, layer, cue));
        fresh.getContent().addAll(Ranges.fragments(plan, layer, content));
        QuotedSpeech speech = new QuotedSpeech(layer, content);
        fresh.getQuotes().addAll(speech.quotes(plan));
        fresh.setReportType(speech.reportType());
        fresh.setMedium(Medium.SPEECH);
        fresh.setSpeechAct(SpeechAct.ASSERTIVE);
        fresh.setEventStatus(EventStatus.ACTUAL);
        plan.add(layer, fresh);
        statement = fresh;
    }
}
