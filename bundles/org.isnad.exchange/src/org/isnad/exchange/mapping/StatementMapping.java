package org.isnad.exchange.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.edit.QuotedSpeech;
import org.isnad.exchange.mapping.SlotSource.From;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;

/** Makes statements; what is not told is as a new statement of the workbench has it. */
final class StatementMapping {

    private final LayerObjects layer;
    private final Values values;
    private final ItemBuilder items;
    private final Mentions mentions;
    private final Map<EObject, Statement> statements;
    private final Tally tally;
    private final Map<Statement, MappingRule> rules = new LinkedHashMap<>();
    private final Map<Statement, EObject> origins = new LinkedHashMap<>();
    private final Map<TextRange, Quote> quotes = new LinkedHashMap<>();

    StatementMapping(LayerParts parts) {
        layer = parts.layer();
        values = parts.values();
        items = parts.items();
        mentions = parts.mentions();
        statements = parts.statements();
        tally = parts.tally();
    }

    Item map(EObject object, MappingRule rule) {
        List<TextRange> content = values.spans(object, rule, Slot.CONTENT, layer.ranges(object));
        if (content.isEmpty()) {
            tally.reason(object, "no-span");
            return null;
        }
        Statement statement = AnnotationFactory.eINSTANCE.createStatement();
        statement.getContent().addAll(items.fragments(content));
        statement.getCue().addAll(items.fragments(values.spans(object, rule, Slot.CUE, List.of())));
        TextRange said = content.get(0);
        statement.getSources().addAll(mentioned(object, rule, Slot.SOURCE, said));
        statement.getRelays().addAll(mentioned(object, rule, Slot.RELAY, said));
        statement.getAddressees().addAll(mentioned(object, rule, Slot.ADDRESSEE, said));
        tags(object, rule, statement, content);
        values.extras(object, rule).forEach(extra -> statement.getExtras().add(items.part(extra)));
        items.add(statement);
        statements.put(object, statement);
        rules.put(statement, rule);
        origins.put(statement, object);
        return statement;
    }

    private List<ActorMention> mentioned(EObject object, MappingRule rule, Slot slot, TextRange said) {
        List<Mentions.Found> found = mentions.find(object, rule, slot, said);
        found.stream()
                .filter(one -> one.mention().isEmpty())
                .forEach(one -> tally.reason(object, "name-absent", slot.name()));
        return found.stream().flatMap(one -> one.mention().stream()).distinct().toList();
    }

    private void tags(EObject object, MappingRule rule, Statement statement, List<TextRange> content) {
        QuotedSpeech speech = new QuotedSpeech(layer.text(), content, range -> false);
        speech.spoken().forEach(range -> statement.getQuotes().add(quotes.computeIfAbsent(range, this::quote)));
        statement.setReportType(
                values.tag(object, rule, Slot.REPORT_TYPE, ReportType.class).orElseGet(speech::reportType));
        statement.setMedium(values.tag(object, rule, Slot.MEDIUM, Medium.class).orElse(Medium.SPEECH));
        statement.setSpeechAct(
                values.tag(object, rule, Slot.SPEECH_ACT, SpeechAct.class).orElse(SpeechAct.ASSERTIVE));
        statement.setEventStatus(
                values.tag(object, rule, Slot.EVENT_STATUS, EventStatus.class).orElse(EventStatus.ACTUAL));
    }

    private Quote quote(TextRange range) {
        Quote quote = items.place(AnnotationFactory.eINSTANCE.createQuote(), range);
        quote.setFunction(QuoteFunction.SPEECH);
        return quote;
    }

    /** Sets the parents, now that all statements are there. */
    void connect() {
        rules.forEach((statement, rule) -> rule.slots().getOrDefault(Slot.PARENT, List.of()).stream()
                .filter(source -> source.from() == From.ANNOTATION)
                .flatMap(source -> values.annotations(origins.get(statement), source.path()).stream())
                .map(statements::get)
                .filter(parent -> parent != null && !isAncestor(statement, parent))
                .findFirst()
                .ifPresent(statement::setParent));
    }

    private static boolean isAncestor(Statement statement, Statement of) {
        for (Statement up = of; up != null; up = up.getParent()) {
            if (up == statement) {
                return true;
            }
        }
        return false;
    }
}
