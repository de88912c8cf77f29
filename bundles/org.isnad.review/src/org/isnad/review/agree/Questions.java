package org.isnad.review.agree;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.model.annotation.Attribution;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Expression;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Modality;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.SourceForm;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.StanceType;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.annotation.UnitKind;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.model.corpus.ActorType;
import org.isnad.review.reading.MentionReading;
import org.isnad.review.reading.QuoteReading;
import org.isnad.review.reading.Reading;
import org.isnad.review.reading.StanceReading;
import org.isnad.review.reading.StatementReading;
import org.isnad.review.reading.ZoneReading;

/** All that is asked of the layers of a corpus, in the order of a report. */
final class Questions {

    private final List<Question> all;

    /** @param actorType the type of an actor by identifier, or null where the registry has none */
    Questions(Function<String, ActorType> actorType) {
        all = List.of(
                new SpanQuestion("zone.span", UnitKind.ZONE, true, Stretch::zones),
                new SpanQuestion("mention.span", UnitKind.MENTION, false, Stretch::mentions),
                new SpanQuestion("quote.span", UnitKind.QUOTE, true, Stretch::quotes),
                new SpanQuestion("statement.cueSpan", UnitKind.STATEMENT, true, Stretch::cues),
                new SpanQuestion("statement.contentSpan", UnitKind.STATEMENT, false, Stretch::contents),
                zone("zone.kind", ZoneKind.values(), ZoneReading::zone),
                mention("mention.type", MentionType.values(), MentionReading::mentionType),
                mention("mention.sourceForm", SourceForm.values(), MentionReading::sourceForm),
                new LabelQuestion("mention.actor", UnitKind.MENTION, List.of(), Questions::actor),
                mention("mention.actorType", ActorType.values(), mention -> actorType.apply(mention.actor())),
                new LinkQuestion("mention.link"),
                quote("quote.function", QuoteFunction.values(), QuoteReading::function),
                new SlotQuestion("statement.tuple"),
                statement("statement.reportType", ReportType.values(), StatementReading::reportType),
                statement("statement.medium", Medium.values(), StatementReading::medium),
                statement("statement.speechAct", SpeechAct.values(), StatementReading::speechAct),
                statement("statement.eventStatus", EventStatus.values(), StatementReading::eventStatus),
                new TripleQuestion("stance.triple"),
                PairQuestion.score("stance.score"),
                PairQuestion.polarity("stance.polarity"),
                stance("stance.intensity", Intensity.values(), StanceReading::intensity),
                stance("stance.targetKind", TargetKind.values(), StanceReading::targetKind),
                stance("stance.stanceType", StanceType.values(), StanceReading::stanceType),
                stance("stance.expression", Expression.values(), StanceReading::expression),
                stance("stance.modality", Modality.values(), StanceReading::modality),
                stance("stance.attribution", Attribution.values(), StanceReading::attribution));
    }

    List<Question> all() {
        return all;
    }

    Optional<Question> of(String id) {
        return all.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    private static String actor(Reading reading) {
        String actor = ((MentionReading) reading).actor();
        return actor.isEmpty() ? null : actor;
    }

    private static LabelQuestion zone(String id, Enum<?>[] order, Function<ZoneReading, Enum<?>> tag) {
        return tags(id, UnitKind.ZONE, order, reading -> tag.apply((ZoneReading) reading));
    }

    private static LabelQuestion mention(String id, Enum<?>[] order, Function<MentionReading, Enum<?>> tag) {
        return tags(id, UnitKind.MENTION, order, reading -> tag.apply((MentionReading) reading));
    }

    private static LabelQuestion quote(String id, Enum<?>[] order, Function<QuoteReading, Enum<?>> tag) {
        return tags(id, UnitKind.QUOTE, order, reading -> tag.apply((QuoteReading) reading));
    }

    private static LabelQuestion statement(String id, Enum<?>[] order, Function<StatementReading, Enum<?>> tag) {
        return tags(id, UnitKind.STATEMENT, order, reading -> tag.apply((StatementReading) reading));
    }

    private static LabelQuestion stance(String id, Enum<?>[] order, Function<StanceReading, Enum<?>> tag) {
        return tags(id, UnitKind.STANCE, order, reading -> tag.apply((StanceReading) reading));
    }

    private static LabelQuestion tags(String id, UnitKind kind, Enum<?>[] order, Function<Reading, Enum<?>> tag) {
        List<String> names = Arrays.stream(order).map(Enum::name).toList();
        return new LabelQuestion(id, kind, names, reading -> {
            Enum<?> value = tag.apply(reading);
            return value == null ? null : value.name();
        });
    }
}
