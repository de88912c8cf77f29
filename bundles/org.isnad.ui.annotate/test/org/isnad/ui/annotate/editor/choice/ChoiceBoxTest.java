package org.isnad.ui.annotate.editor.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Corpus;
import org.isnad.ui.annotate.editor.Items;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What keys do in the box, also in the one that asks for an actor. */
class ChoiceBoxTest {

    private static final Rectangle PLACE = new Rectangle(50, 50, 0, 20);

    private final Shell shell = new Shell(Display.getDefault());
    private final List<Object> taken = new ArrayList<>();
    private final Actor russia = Items.actor("r", ActorType.STATE, "روسيا", "Russia", "موسكو");
    private final Corpus corpus = Items.corpus(russia, Items.actor("t", ActorType.STATE, "تركيا", "Türkiye", "أنقرة"));

    @AfterEach
    void close() {
        shell.dispose();
    }

    private ChoiceBox<String> box() {
        ChoiceBox<String> box = new ChoiceBox<>(
                shell,
                "?",
                true,
                typed -> Stream.of("ab", "ac", "bc")
                        .filter(word -> word.startsWith(typed))
                        .map(word -> Choice.of(word, word))
                        .toList(),
                taken::add);
        box.open(PLACE, "");
        return box;
    }

    private ActorBox actors() {
        ActorBox box = new ActorBox(shell, corpus, Completion.ofActors(corpus.getActors(), actor -> 0), taken::add);
        box.open(PLACE, "موسكو");
        return box;
    }

    private static void key(ChoiceBox<?> box, int type, int code, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = modifiers;
        box.field().notifyListeners(type, event);
    }

    private static void enter(ChoiceBox<?> box) {
        key(box, SWT.KeyDown, SWT.CR, 0);
    }

    @Test
    void typingNarrowsAndEnterTakesTheFirst() {
        ChoiceBox<String> box = box();
        assertEquals(3, box.choices().size());
        box.field().setText("a");
        assertEquals(2, box.choices().size());
        enter(box);
        assertEquals(List.of("ab"), taken);
        assertFalse(box.isOpen());
    }

    @Test
    void arrowsChooseRoundTheEnds() {
        ChoiceBox<String> box = box();
        key(box, SWT.KeyDown, SWT.ARROW_UP, 0);
        key(box, SWT.KeyDown, SWT.ARROW_UP, 0);
        enter(box);
        assertEquals(List.of("ac"), taken);
    }

    @Test
    void escapeTakesNothing() {
        ChoiceBox<String> box = box();
        key(box, SWT.KeyDown, SWT.ESC, 0);
        assertFalse(box.isOpen());
        assertEquals(List.of(), taken);
    }

    @Test
    void enterWithoutAChoiceKeepsTheBox() {
        ChoiceBox<String> box = box();
        box.field().setText("x");
        enter(box);
        assertTrue(box.isOpen());
        box.close();
    }

    @Test
    void theActorOfTheMarkedWordIsTakenByEnterAlone() {
        enter(actors().box());
        assertEquals(List.of(new ActorBox.Answer(russia, MentionType.NAME)), taken);
    }

    @Test
    void altAndADigitChooseTheTypeOfTheMention() {
        ActorBox box = actors();
        key(box.box(), SWT.KeyDown, '2', SWT.MOD3);
        enter(box.box());
        assertEquals(List.of(new ActorBox.Answer(russia, MentionType.NOMINAL)), taken);
    }

    @Test
    void controlAndADigitChooseTheTypeOfANewActor() {
        ActorBox box = actors();
        box.box().field().setText("منصة القاهرة");
        key(box.box(), SWT.KeyDown, '5', SWT.MOD1);
        enter(box.box());
        Actor made = ((ActorBox.Answer) taken.get(0)).actor();
        assertEquals("منصة القاهرة", made.getLabel());
        assertEquals(ActorType.POLITICAL_GROUP, made.getType());
    }

    @Test
    void controlAndEnterMakeANewActorAlsoWhereOneFits() {
        ActorBox box = actors();
        key(box.box(), SWT.KeyDown, SWT.CR, SWT.MOD1);
        assertEquals("موسكو", ((ActorBox.Answer) taken.get(0)).actor().getLabel());
    }
}
