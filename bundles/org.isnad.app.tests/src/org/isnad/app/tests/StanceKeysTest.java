package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.edit.MarkStatement;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Anonymity;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stances by keys: from the statement that has none to a target in the text and a score; steps go round the article. */
final class StanceKeysTest {

    private static final String TEXT = "قال رائد إن نادر مخطئ تماماً.\nوأضاف أن الطريق مفتوح للجميع.\n";

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("tester");
    private final Keyboard keyboard = workbench.keyboard;
    private ArticleEditor editor;
    private ActorMention speaker;
    private ActorMention other;
    private Statement first;
    private Statement second;

    @BeforeEach
    void openAnArticle() throws Exception {
        Project project = workbench.create(folder, TEXT);
        editor = workbench.edit(project, project.corpus().getArticles().get(0));
        speaker = mention("رائد");
        other = mention("نادر");
        first = statement("قال", "نادر مخطئ تماماً");
        second = statement("أضاف", "الطريق مفتوح للجميع");
        editor.canvas().setSelection(0, 0);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void theTargetIsWalkedToInTheText() {
        step(SWT.NONE, first);
        keyboard.press('v');
        until(
                "the target is asked for",
                () -> editor.box() != null && editor.box().isOpen());
        var target = editor.box();
        keyboard.press(SWT.TAB);
        until(
                "the other is offered first",
                () -> target.choices().get(0).label().contains("نادر"));
        keyboard.press(SWT.CR);
        until(
                "the score is asked for",
                () -> editor.box() != target && editor.box().isOpen());
        keyboard.press('2');
        until("the stance is there", () -> layer().stances().size() == 1);
        Stance stance = layer().stances().get(0);
        assertEquals(TargetKind.ACTOR, stance.getTargetKind());
        assertEquals(other.getActor(), stance.getTargetActor());
        assertEquals(speaker.getActor(), stance.getHolder());
        assertEquals(Polarity.AGAINST, stance.getPolarity());
    }

    @Test
    void stepsGoThroughStatementsWithoutStanceAndRound() {
        step(SWT.NONE, first);
        step(SWT.NONE, second);
        step(SWT.NONE, first);
        step(SWT.SHIFT, second);
    }

    @Test
    void thePronounGetsTheSpeakerBeforeIt() {
        int place = TEXT.indexOf("مفتوح");
        int mentions = layer().mentions().size();
        editor.canvas().setSelection(place, place);
        keyboard.press('l');
        until("the mention is there", () -> layer().mentions().size() == mentions + 1);
        ActorMention made = (ActorMention) editor.selectedItem().orElseThrow();
        assertEquals(speaker.getActor(), made.getActor());
        assertEquals("مفتوح", TEXT.substring(made.getBegin(), made.getEnd()));
    }

    private void step(int modifiers, Statement expected) {
        keyboard.press(modifiers, 'w');
        until(
                "the statement is selected",
                () -> editor.selectedItem().filter(expected::equals).isPresent());
    }

    private ActorMention mention(String name) {
        Actor actor = CorpusFactory.eINSTANCE.createActor();
        actor.setLabel(name);
        actor.setType(ActorType.PERSON);
        actor.setAnonymity(Anonymity.NAMED);
        TextRange range = range(name);
        MarkActor edit = new MarkActor(layer(), range.begin(), range.end(), actor, MentionType.NAME);
        editor.run(edit);
        return edit.mention();
    }

    private Statement statement(String cue, String content) {
        MarkStatement edit = new MarkStatement(layer(), List.of(speaker), List.of(range(cue)), List.of(range(content)));
        editor.run(edit);
        return edit.statement();
    }

    private static TextRange range(String words) {
        int begin = TEXT.indexOf(words);
        return new TextRange(begin, begin + words.length());
    }

    private OpenLayer layer() {
        return editor.layer();
    }

    private void until(String what, BooleanSupplier condition) {
        keyboard.until(what, condition);
    }
}
