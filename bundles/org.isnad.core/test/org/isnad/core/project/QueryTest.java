package org.isnad.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.edit.MarkQuote;
import org.isnad.core.edit.RemoveItems;
import org.isnad.core.edit.SetSpan;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.Span;
import org.isnad.model.corpus.Actor;
import org.isnad.model.tcas.Annotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries by place beside naive scans, between random edits. */
class QueryTest {

    private static final String TEXT = "كلمة ".repeat(60);

    @TempDir
    Path temp;

    @Test
    void queriesGiveWhatANaiveScanGives() {
        try (Project project = Projects.create(temp.resolve("p"))) {
            OpenLayer layer = Projects.layer(project, TEXT);
            Actor actor = Projects.actor("كلمة");
            Random random = new Random(5);
            for (int i = 0; i < 300; i++) {
                change(project, layer, actor, random);
                int begin = random.nextInt(TEXT.length());
                int end = begin + random.nextInt(30);
                for (Class<? extends Annotation> type :
                        List.of(Annotation.class, Span.class, ActorMention.class, Quote.class)) {
                    compare(layer, begin, end, type);
                }
            }
        }
    }

    private static <T extends Annotation> void compare(OpenLayer layer, int begin, int end, Class<T> type) {
        assertSame(naive(layer, begin, end, type), layer.in(begin, end, type));
        assertSame(naive(layer, begin, begin + 1, type), layer.at(begin, type));
        assertEquals(
                layer.resource().getContents().stream().filter(type::isInstance).count(),
                layer.spans(type).size());
    }

    /** The same objects, in text order. */
    private static void assertSame(Set<EObject> expected, List<? extends Annotation> found) {
        assertEquals(expected, new HashSet<>(found));
        assertEquals(expected.size(), found.size());
        assertEquals(
                found.stream()
                        .sorted(Comparator.comparingInt(Annotation::getBegin)
                                .thenComparing(Comparator.comparingInt(Annotation::getEnd)
                                        .reversed()))
                        .toList(),
                found);
    }

    private static Set<EObject> naive(OpenLayer layer, int begin, int end, Class<? extends Annotation> type) {
        Set<EObject> found = new HashSet<>();
        for (EObject object : layer.resource().getContents()) {
            if (type.isInstance(object)) {
                Annotation span = (Annotation) object;
                for (int i = begin; i < end; i++) {
                    if (span.getBegin() <= i && i < span.getEnd()) {
                        found.add(span);
                    }
                }
            }
        }
        return found;
    }

    private static void change(Project project, OpenLayer layer, Actor actor, Random random) {
        int begin = random.nextInt(TEXT.length() - 1);
        int end = begin + 1 + random.nextInt(Math.min(random.nextBoolean() ? 5 : 100, TEXT.length() - begin));
        List<Span> spans = layer.spans(Span.class);
        Span some = spans.isEmpty() ? null : spans.get(random.nextInt(spans.size()));
        switch (random.nextInt(7)) {
            case 0, 1 -> Projects.done(project.edits().run(new MarkActor(layer, begin, end, actor, MentionType.NAME)));
            case 2 -> Projects.done(project.edits().run(new MarkQuote(layer, begin, end, QuoteFunction.TERM)));
            case 3 -> {
                if (some != null) {
                    Projects.done(project.edits().run(new SetSpan(layer, some, begin, end)));
                }
            }
            case 4 -> {
                if (some != null) {
                    Projects.done(project.edits().run(new RemoveItems(layer, List.of(some))));
                }
            }
            case 5 -> project.edits().undo();
            default -> project.edits().redo();
        }
    }
}
