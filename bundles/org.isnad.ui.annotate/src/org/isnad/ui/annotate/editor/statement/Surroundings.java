package org.isnad.ui.annotate.editor.statement;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Statement;
import org.isnad.model.corpus.Actor;
import org.isnad.text.TextRange;
import org.isnad.text.match.NameMatcher;
import org.isnad.ui.canvas.draw.ItemPlace;

/** What is marked and known around a place of an article: mentions, statements, names of the registry. */
final class Surroundings {

    /** A name of the registry in the text. */
    record Named(TextRange range, String actor) {}

    private final String text;
    private final List<ActorMention> mentions;
    private final List<Statement> statements;
    private final Map<String, String> actors = new HashMap<>();
    private NameMatcher matcher;

    Surroundings(
            String text,
            Collection<? extends ActorMention> mentions,
            Collection<? extends Statement> statements,
            Collection<? extends Actor> registry) {
        this.text = text;
        this.mentions = mentions.stream()
                .<ActorMention>map(mention -> mention)
                .sorted(Comparator.comparing(Surroundings::rangeOf))
                .toList();
        this.statements = List.copyOf(statements);
        registry.forEach(actor -> Stream.concat(Stream.ofNullable(actor.getLabel()), actor.getAliases().stream())
                .forEach(name -> actors.putIfAbsent(NameMatcher.key(name), actor.getId())));
    }

    static Surroundings of(OpenLayer layer) {
        return new Surroundings(
                layer.text(),
                layer.mentions(),
                layer.statements(),
                layer.project().corpus().getActors());
    }

    static TextRange rangeOf(Span span) {
        return new TextRange(span.getBegin(), span.getEnd());
    }

    /** The mentions inside a range, in text order. */
    List<ActorMention> mentions(TextRange range) {
        return mentions.stream()
                .filter(mention -> range.contains(rangeOf(mention)))
                .toList();
    }

    /** The mention on exactly these words. */
    Optional<ActorMention> at(TextRange range) {
        return mentions.stream()
                .filter(mention -> rangeOf(mention).equals(range))
                .findFirst();
    }

    /** The words that are cues of statements already. */
    List<TextRange> cues() {
        return statements.stream()
                .flatMap(statement -> statement.getCue().stream())
                .map(Surroundings::rangeOf)
                .toList();
    }

    /** Who spoke before an offset, the last first, each once. */
    List<String> speakers(int offset) {
        return before(offset)
                .flatMap(statement -> statement.getSources().stream().limit(1))
                .map(ActorMention::getActor)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The source of the last statement before an offset in the same sentence. */
    Optional<ActorMention> sourceBefore(int offset, TextRange sentence) {
        return before(offset)
                .filter(statement -> place(statement) >= sentence.begin())
                .flatMap(statement -> statement.getSources().stream().limit(1))
                .findFirst();
    }

    /** The names of the registry inside a range, in text order. */
    List<Named> names(TextRange range) {
        if (matcher == null) {
            matcher = NameMatcher.of(actors.keySet());
        }
        return matcher.find(range.of(text)).stream()
                .map(hit -> new Named(
                        new TextRange(
                                hit.range().begin() + range.begin(), hit.range().end() + range.begin()),
                        actors.get(hit.name())))
                .toList();
    }

    private Stream<Statement> before(int offset) {
        return statements.stream()
                .filter(statement -> statement.getParent() == null && place(statement) < offset)
                .sorted(Comparator.comparingInt(Surroundings::place).reversed());
    }

    private static int place(Statement statement) {
        return statement.getCue().stream()
                .map(Span::getBegin)
                .findFirst()
                .or(() -> ItemPlace.of(statement).map(TextRange::begin))
                .orElse(Integer.MAX_VALUE);
    }
}
