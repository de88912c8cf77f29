package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Projects;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random edits, undos, redos, saves and reopenings beside a naive document: a list of plain values, copied whole before
 * each step. Items are told apart by their ids, which the layer gives.
 */
class RandomEditsTest extends EditTest {

    /** An item as the naive document has it: spans by edges and comment, statements by what they refer to. */
    private record Plain(
            String type, String id, int begin, int end, String comment, List<String> sources, List<TextRange> content) {

        Plain without(String mention) {
            List<String> left = sources.stream().filter(s -> !s.equals(mention)).toList();
            return new Plain(type, id, begin, end, comment, left, content);
        }
    }

    private List<Plain> plain = new ArrayList<>();
    private final List<List<Plain>> undone = new ArrayList<>();
    private final List<List<Plain>> done = new ArrayList<>();
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLayerIsWhatTheNaiveReplaySays(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            int choice = random.nextInt(100);
            if (choice < 55) {
                edit();
            } else if (choice < 75) {
                undo();
            } else if (choice < 90) {
                redo();
            } else if (choice < 98) {
                Projects.done(project.save(layer));
            } else {
                reopen();
            }
            assertEquals(plain.stream().sorted(Comparator.comparing(Plain::id)).toList(), found(), "step " + i);
        }
    }

    private void edit() {
        switch (random.nextInt(6)) {
            case 0 -> markActor();
            case 1 -> markQuote();
            case 2 -> markStatement();
            case 3 -> setSpan();
            case 4 -> setComment();
            default -> remove();
        }
    }

    private void step(Edit edit, Runnable onPlain) {
        Projects.done(project.edits().run(edit));
        done.add(plain);
        plain = new ArrayList<>(plain);
        onPlain.run();
        undone.clear();
    }

    private TextRange range() {
        // Within the first line, which has no surrogates and, from its fifth letter to the mark, no quotation.
        int begin = random.nextInt(20);
        return new TextRange(begin, begin + 1 + random.nextInt(5));
    }

    private void markActor() {
        TextRange range = range();
        MarkActor edit = new MarkActor(layer, range.begin(), range.end(), minister, MentionType.NAME);
        step(edit, () -> plain.add(span("ActorMention", edit.mention().getId(), range)));
    }

    private void markQuote() {
        TextRange range = range();
        MarkQuote edit = new MarkQuote(layer, range.begin(), range.end(), QuoteFunction.NAME);
        step(edit, () -> plain.add(span("Quote", edit.quote().getId(), range)));
    }

    private static Plain span(String type, String id, TextRange range) {
        return new Plain(type, id, range.begin(), range.end(), null, List.of(), List.of());
    }

    private void markStatement() {
        List<ActorMention> mentions = layer.mentions();
        if (mentions.isEmpty()) {
            return;
        }
        ActorMention source = mentions.get(random.nextInt(mentions.size()));
        List<TextRange> content = List.of(range());
        MarkStatement edit = new MarkStatement(layer, List.of(source), List.of(range()), content);
        step(
                edit,
                () -> plain.add(new Plain(
                        "Statement", edit.statement().getId(), -1, -1, null, List.of(source.getId()), content)));
    }

    private Plain any() {
        return plain.isEmpty() ? null : plain.get(random.nextInt(plain.size()));
    }

    private void setSpan() {
        Plain item = any();
        TextRange range = range();
        boolean same = item != null && item.begin == range.begin() && item.end == range.end();
        if (item == null || item.begin < 0 || same) {
            return;
        }
        step(
                new SetSpan(layer, (Span) layer.item(item.id).orElseThrow(), range.begin(), range.end()),
                () -> replace(
                        item,
                        new Plain(item.type, item.id, range.begin(), range.end(), item.comment, List.of(), List.of())));
    }

    private void setComment() {
        Plain item = any();
        if (item != null) {
            String comment = "تعليق " + random.nextInt();
            step(
                    new SetFeature(layer, layer.item(item.id).orElseThrow(), Literals.ITEM__COMMENT, comment),
                    () -> replace(
                            item,
                            new Plain(item.type, item.id, item.begin, item.end, comment, item.sources, item.content)));
        }
    }

    private void replace(Plain old, Plain fresh) {
        plain.set(plain.indexOf(old), fresh);
    }

    private void remove() {
        Plain item = any();
        if (item != null) {
            step(new RemoveItems(layer, List.of(layer.item(item.id).orElseThrow())), () -> {
                plain.remove(item);
                plain.replaceAll(other -> other.without(item.id));
            });
        }
    }

    private void undo() {
        assertEquals(!done.isEmpty(), project.edits().undoLabel().length() > 0 && !done.isEmpty());
        if (!done.isEmpty()) {
            project.edits().undo();
            undone.add(plain);
            plain = done.remove(done.size() - 1);
        }
    }

    private void redo() {
        assertEquals(!undone.isEmpty(), project.edits().canRedo());
        if (!undone.isEmpty()) {
            project.edits().redo();
            done.add(plain);
            plain = undone.remove(undone.size() - 1);
        }
    }

    /** Closing forgets the steps, not what was saved. */
    private void reopen() {
        Projects.done(project.save(layer));
        project.close();
        project = Projects.open(folder.resolve("project"));
        minister = project.corpus().getActors().get(0);
        OpenLayer again = Projects.value(project.layer(project.article("a1").orElseThrow(), "mercury"));
        layer = again;
        done.clear();
        undone.clear();
    }

    private List<Plain> found() {
        List<Plain> found = new ArrayList<>();
        for (Span span : layer.spans(Span.class)) {
            if (span instanceof ActorMention || span instanceof Quote) {
                found.add(new Plain(
                        span.eClass().getName(),
                        span.getId(),
                        span.getBegin(),
                        span.getEnd(),
                        span.getComment(),
                        List.of(),
                        List.of()));
            }
        }
        for (Statement statement : layer.statements()) {
            found.add(new Plain(
                    "Statement",
                    statement.getId(),
                    -1,
                    -1,
                    statement.getComment(),
                    statement.getSources().stream().map(ActorMention::getId).toList(),
                    statement.getContent().stream().map(Ranges::of).toList()));
        }
        found.sort(Comparator.comparing(Plain::id));
        return found;
    }
}
