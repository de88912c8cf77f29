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
 * Marks who said what, by which words; as speech, an assertion, that took place, unless the input says otherwise. Quotation
 * marks in the content give its quotes and decide between direct, mixed and indirect.
 */
public final class MarkStatement extends Edit {

    private final OpenLayer layer;
    private final StatementInput input;
    private Statement statement;

    /** Refused where there is neither a cue nor a content; ranges are stored as given, in text order. */
    public MarkStatement(OpenLayer layer, StatementInput input) {
        this.layer = layer;
        this.input = input;
    }

    /** As above, with the defaults for all else. */
    public MarkStatement(OpenLayer layer, List<ActorMention> sources, List<TextRange> cue, List<TextRange> content) {
        this(layer, StatementInput.of(sources, cue, content));
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
        if (input.cue().isEmpty() && input.content().isEmpty()) {
            plan.refuse("edit.nowhere");
        }
        boolean accepted = Ranges.accept(plan, layer, input.cue())
                && Ranges.accept(plan, layer, input.content())
                && Belonging.accept(plan, layer, input.parent())
                && mentions(plan);
        if (!accepted || plan.isRefused()) {
            return;
        }
        Statement fresh = AnnotationFactory.eINSTANCE.createStatement();
        fresh.getSources().addAll(input.sources());
        fresh.getRelays().addAll(input.relays());
        fresh.getAddressees().addAll(input.addressees());
        fresh.setParent(input.parent());
        fresh.getCue().addAll(Ranges.fragments(plan, layer, input.cue()));
        fresh.getContent().addAll(Ranges.fragments(plan, layer, input.content()));
        QuotedSpeech speech = new QuotedSpeech(layer, input.content());
        fresh.getQuotes().addAll(speech.quotes(plan, layer));
        fresh.setReportType(input.reportType() == null ? speech.reportType() : input.reportType());
        fresh.setMedium(Medium.SPEECH);
        fresh.setSpeechAct(input.speechAct() == null ? SpeechAct.ASSERTIVE : input.speechAct());
        fresh.setEventStatus(input.eventStatus() == null ? EventStatus.ACTUAL : input.eventStatus());
        plan.add(layer, fresh);
        statement = fresh;
    }

    private boolean mentions(Plan plan) {
        for (ActorMention mention : input.mentions()) {
            boolean isNew = mention.eResource() == null && mention.getId() == null;
            if (isNew && Ranges.accept(plan, layer, mention.getBegin(), mention.getEnd())) {
                plan.add(layer, mention);
            } else if (isNew || !Belonging.accept(plan, layer, mention)) {
                return false;
            }
        }
        return true;
    }
}
