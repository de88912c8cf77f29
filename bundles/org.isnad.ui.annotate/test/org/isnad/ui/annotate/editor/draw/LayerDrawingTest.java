package org.isnad.ui.annotate.editor.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.corpus.ActorType;
import org.isnad.ui.annotate.editor.Items;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.Mark;
import org.isnad.ui.canvas.draw.ItemMarks;
import org.isnad.ui.canvas.draw.LayerDrawing;
import org.isnad.ui.canvas.draw.LayerWatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The canvas follows the layer change by change and shows the same as if all were drawn anew. */
class LayerDrawingTest {

    private static final String WORD = "كلمة";
    private static final int WORDS = 60;
    private static final String TEXT = (WORD + " ").repeat(WORDS);

    private final Random random = new Random(20161220);
    private final Items items = new Items(TEXT);
    private final LayerWatch watch = new LayerWatch();
    private final ItemMarks marks = new ItemMarks(TEXT.length(), id -> ActorType.valueOf(id));
    private Shell shell;
    private ArticleCanvas canvas;
    private LayerDrawing drawing;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        canvas = new ArticleCanvas(shell, SWT.NONE);
        canvas.setSize(800, 600);
        canvas.setText(TEXT);
        drawing = new LayerDrawing(canvas);
        items.resource().eAdapters().add(watch);
        drawing.show(marks, items.resource().getContents());
        watch.take();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void aHundredRandomChangesLeaveWhatADrawingAnewShows() {
        for (int i = 0; i < 100; i++) {
            change();
            drawing.update(watch.take());
            assertEquals(expected(), new HashSet<>(canvas.marksIn(0, TEXT.length())), "after change " + i);
        }
        assertTrue(expected().size() > 20);
    }

    @Test
    void aMovedFragmentMovesTheFrameOnly() {
        ActorMention mention = items.mention(WORD, "PERSON");
        Statement statement = items.statement(mention, WORD, WORD);
        drawing.update(watch.take());
        statement.getContent().get(0).setEnd(2);
        assertEquals(List.of(statement.getContent().get(0)), watch.take());
        statement.getContent().get(0).setEnd(3);
        drawing.update(watch.take());
        assertTrue(canvas.marksIn(0, 4).stream().anyMatch(mark -> mark.key() == statement && mark.end() == 3));
    }

    private Set<Mark> expected() {
        Set<Mark> all = new HashSet<>();
        items.resource().getContents().forEach(item -> all.addAll(marks.of(item).marks()));
        return all;
    }

    private void change() {
        List<EObject> all = items.resource().getContents();
        switch (random.nextInt(7)) {
            case 0, 1 -> place(items.mention(WORD, ActorType.values()[random.nextInt(10)].name()));
            case 2 -> addStatement();
            case 3 -> addStance();
            case 4 -> any(Span.class).forEach(this::place);
            case 5 -> any(Statement.class).forEach(one -> any(Statement.class).forEach(one::setParent));
            default -> {
                if (all.size() > 30) {
                    EObject gone = all.get(random.nextInt(all.size()));
                    all.remove(gone);
                    EcoreUtil.UsageCrossReferencer.find(gone, items.resource())
                            .forEach(setting -> EcoreUtil.remove(setting, gone));
                }
            }
        }
    }

    private void addStatement() {
        Statement statement = items.statement(items.mention(WORD, "STATE"), WORD, WORD, WORD);
        place(statement.getCue().get(0));
        statement.getContent().forEach(this::place);
    }

    private void addStance() {
        Stance stance = items.stance();
        stance.setPolarity(Polarity.FAVOR);
        stance.setIntensity(Intensity.LOW);
        any(Statement.class).forEach(stance::setBasis);
        Fragment evidence = items.fragment(WORD);
        place(evidence);
        stance.getEvidence().add(evidence);
    }

    private void place(Span span) {
        int word = random.nextInt(WORDS - 3);
        span.setBegin(word * (WORD.length() + 1));
        span.setEnd(span.getBegin() + (1 + random.nextInt(3)) * (WORD.length() + 1) - 1);
    }

    /** One item of a type, if there is one. */
    private <T> List<T> any(Class<T> type) {
        List<T> found = new ArrayList<>();
        items.resource().getContents().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .forEach(found::add);
        return found.isEmpty() ? found : List.of(found.get(random.nextInt(found.size())));
    }
}
