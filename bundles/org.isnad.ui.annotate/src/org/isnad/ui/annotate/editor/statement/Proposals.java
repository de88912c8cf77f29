package org.isnad.ui.annotate.editor.statement;

import java.util.List;
import java.util.Optional;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Statement;
import org.isnad.text.Segmenter;
import org.isnad.text.TextRange;
import org.isnad.text.cue.CueForm;
import org.isnad.text.cue.CueHit;

/** Proposes source, cue and content of a statement from the text and the annotations around a place. */
final class Proposals {

    /**
     * What is likely.
     *
     * @param cue empty where no cue is left
     * @param relay who passes it on, or null
     */
    record Proposal(Source source, List<TextRange> cue, Optional<TextRange> content, ActorMention relay) {}

    /** Who is likely to speak. */
    sealed interface Source {

        /** One who is marked. */
        record Marked(ActorMention mention) implements Source {}

        /** One who is known, at a place where nobody is marked. */
        record Place(TextRange range, String actor, MentionType type) implements Source {}

        /** Words that name somebody unknown. */
        record Unknown(TextRange words) implements Source {}

        /** Nothing tells. */
        record Nobody() implements Source {}
    }

    private static final int SHORTEST_CONTENT = 4;

    private final String text;
    private final Surroundings around;

    Proposals(String text, Surroundings around) {
        this.text = text;
        this.around = around;
    }

    /** The statement that the selection, or the caret, is in. */
    Proposal at(TextRange selected) {
        TextRange sentence = sentence(selected.begin());
        CueWords cues = new CueWords(text, sentence);
        ContentGuess contents = new ContentGuess(text, sentence, cues);
        boolean isContent = Segmenter.tokens(selected.of(text)).size() >= SHORTEST_CONTENT;
        CueHit cue = cues.nearest(selected, around.cues()).orElse(null);
        if (cue == null || isContent && cue.range().begin() > selected.begin()) {
            return new Proposal(noCue(selected, isContent), List.of(), content(selected, isContent), null);
        }
        Optional<TextRange> content = isContent ? Optional.of(selected) : contents.content(cue);
        CueHit transmission = cues.transmission(cue).orElse(null);
        if (transmission != null) {
            return transmitted(sentence, transmission, cue, content);
        }
        Source source = source(sentence, cue, contents.between(cue, content.orElse(null)));
        return new Proposal(source, List.of(cue.range()), content, null);
    }

    private Source noCue(TextRange selected, boolean isContent) {
        return isContent || selected.isEmpty() ? new Source.Nobody() : new Source.Unknown(selected);
    }

    private static Optional<TextRange> content(TextRange selected, boolean isContent) {
        return isContent ? Optional.of(selected) : Optional.empty();
    }

    private Proposal transmitted(TextRange sentence, CueHit verb, CueHit noun, Optional<TextRange> content) {
        TextRange between = new TextRange(verb.range().end(), noun.range().begin());
        List<ActorMention> mentions = around.mentions(between);
        ActorMention relay = mentions.size() > 1 ? mentions.get(0) : null;
        Source source = mentions.isEmpty()
                ? source(sentence, noun, between)
                : new Source.Marked(mentions.get(mentions.size() - 1));
        return new Proposal(source, List.of(verb.range(), noun.range()), content, relay);
    }

    private Source source(TextRange sentence, CueHit cue, TextRange between) {
        SourceGuess guess = new SourceGuess(text, sentence);
        TextRange verb = guess.verb(cue.range());
        Optional<ActorMention> marked = cue.form() == CueForm.PARTICIPLE
                ? around.sourceBefore(cue.range().begin(), sentence)
                : marked(guess, sentence, cue, between).or(() -> around.at(verb));
        if (marked.isPresent()) {
            return new Source.Marked(marked.get());
        }
        Optional<TextRange> chunk = guess.unnamed(cue, between);
        if (chunk.isPresent()) {
            return called(chunk.get());
        }
        List<Surroundings.Named> names = around.names(sentence);
        Optional<TextRange> before = guess.named(
                cue,
                new TextRange(between.begin(), between.begin()),
                names.stream().map(Surroundings.Named::range).toList());
        if (before.isPresent()) {
            return place(names, before.get(), before.get());
        }
        Optional<String> speaker = around.speakers(cue.range().begin()).stream().findFirst();
        return speaker.isPresent() ? new Source.Place(verb, speaker.get(), MentionType.ZERO) : new Source.Nobody();
    }

    private Optional<ActorMention> marked(SourceGuess guess, TextRange sentence, CueHit cue, TextRange between) {
        List<ActorMention> mentions = around.mentions(sentence).stream()
                .filter(mention -> mention.getMentionType() != MentionType.ZERO)
                .toList();
        List<TextRange> ranges = mentions.stream().map(Surroundings::rangeOf).toList();
        return guess.named(cue, between, ranges).map(range -> mentions.get(ranges.indexOf(range)));
    }

    /** Words after a verb: the one whose name ends them, or somebody unknown. */
    private Source called(TextRange words) {
        List<Surroundings.Named> names = around.names(words);
        if (names.isEmpty()) {
            return new Source.Unknown(words);
        }
        TextRange last = names.get(names.size() - 1).range();
        return place(names, last, last.end() == words.end() ? words : last);
    }

    private static Source place(List<Surroundings.Named> names, TextRange name, TextRange range) {
        String actor = names.stream()
                .filter(named -> named.range().equals(name))
                .findFirst()
                .orElseThrow()
                .actor();
        return new Source.Place(range, actor, MentionType.NAME);
    }

    private TextRange sentence(int offset) {
        TextRange paragraph = Segmenter.paragraphs(text).stream()
                .filter(range -> range.begin() <= offset && offset <= range.end())
                .findFirst()
                .orElse(TextRange.whole(text));
        List<TextRange> sentences = Segmenter.sentences(text, paragraph);
        return sentences.stream()
                .filter(range -> range.contains(offset))
                .findFirst()
                .orElse(sentences.isEmpty() ? paragraph : sentences.get(sentences.size() - 1));
    }

    /** Whether a statement uses the words as its cue. */
    static boolean uses(Statement statement, TextRange cue) {
        return statement.getCue().stream().map(Surroundings::rangeOf).anyMatch(cue::overlaps);
    }
}
