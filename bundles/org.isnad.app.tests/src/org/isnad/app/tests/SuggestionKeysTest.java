package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.isnad.core.edit.AddActor;
import org.isnad.core.edit.SetCorpusFeature;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.suggest.Wish;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Origin;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.CorpusPackage.Literals;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suggestions are gone through, accepted and refused by keys, and taken back by undo. */
final class SuggestionKeysTest {

    private static final String NAME = "غابرو";
    private static final String TEXT =
            "عاد " + NAME + " إلى بيروت.\n\nثم سافر " + NAME + " إلى عمّان.\n\nوبقي " + NAME + " هناك.\n";

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("tester");
    private final Keyboard keyboard = workbench.keyboard;
    private Project project;
    private ArticleEditor editor;

    @BeforeEach
    void proposeThreeMentions() throws Exception {
        project = workbench.create(folder, TEXT);
        Article article = project.corpus().getArticles().get(0);
        Actor actor = CorpusFactory.eINSTANCE.createActor();
        actor.setId("a1");
        actor.setLabel("سالم غابرو البيروتي");
        actor.setType(ActorType.PERSON);
        assertFalse(project.edits().run(new AddActor(project, actor)).hasErrors());
        editor = workbench.edit(project, article);
        int first = TEXT.indexOf(NAME);
        int second = TEXT.indexOf(NAME, first + 1);
        int third = TEXT.indexOf(NAME, second + 1);
        List<Wish> wishes = List.of(wish(first), wish(second), wish(third));
        assertFalse(project.suggestions().add(article, "search:test", wishes).hasErrors());
        keyboard.until("the suggestions are shown", () -> proposed().size() == 3);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void eachIsAcceptedOrRefusedByOneKey() {
        keyboard.press('h');
        keyboard.until("one is selected", () -> editor.suggesting().selected().isPresent());
        Item first = editor.suggesting().selected().orElseThrow();
        keyboard.press('g');
        keyboard.until("it is accepted", () -> layer().mentions().size() == 1);
        assertEquals(Origin.SUGGESTED_ACCEPTED, layer().mentions().get(0).getOrigin());
        assertEquals(first.getDerivedFrom(), layer().mentions().get(0).getDerivedFrom());
        assertEquals("a1", layer().mentions().get(0).getActor());
        assertTrue(editor.suggesting().selected().isPresent(), "the next one is selected");
        keyboard.press('x');
        keyboard.until("the next is refused", () -> proposed().size() == 1);
        assertEquals(1, layer().head().getRefused().size());
        assertEquals(1, layer().mentions().size());
        keyboard.press(SWT.CTRL, 'z');
        keyboard.until("the refusal is taken back", () -> proposed().size() == 2);
        keyboard.press(SWT.CTRL, 'z');
        keyboard.until("the acceptance is taken back", () -> proposed().size() == 3);
        assertTrue(layer().mentions().isEmpty());
    }

    @Test
    void enterAcceptsAndSelectsWhatItBecame() {
        keyboard.press('h');
        keyboard.until("one is selected", () -> editor.suggesting().selected().isPresent());
        keyboard.press(SWT.CR);
        keyboard.until("it is accepted", () -> layer().mentions().size() == 1);
        keyboard.until("the mention is selected", () -> editor.selectedItem()
                .filter(layer().mentions().get(0)::equals)
                .isPresent());
    }

    @Test
    void allOfTheSelectionAreAcceptedInOneStep() {
        editor.canvas().setSelection(0, TEXT.length());
        keyboard.press(SWT.SHIFT, 'g');
        keyboard.until("all are accepted", () -> layer().mentions().size() == 3);
        keyboard.press(SWT.CTRL, 'z');
        keyboard.until("one step takes all back", () -> layer().mentions().isEmpty());
    }

    @Test
    void aProjectWithoutSuggestionsShowsNone() {
        assertFalse(project.edits()
                .run(new SetCorpusFeature(project, project.corpus(), Literals.CORPUS__SUGGESTIONS_OFF, true))
                .hasErrors());
        keyboard.until("none is shown", () -> editor.suggesting().open().isEmpty());
        keyboard.press(SWT.CTRL, 'z');
        keyboard.until("they are there again", () -> proposed().size() == 3);
    }

    /** The suggestions of this test, without those that the engines find. */
    private List<Item> proposed() {
        return editor.suggesting().open().stream()
                .filter(item -> item.getDerivedFrom().contains("search:test"))
                .toList();
    }

    private static Wish wish(int begin) {
        return new Wish(begin, begin + NAME.length(), "a1", MentionType.NAME);
    }

    private OpenLayer layer() {
        return editor.layer();
    }
}
