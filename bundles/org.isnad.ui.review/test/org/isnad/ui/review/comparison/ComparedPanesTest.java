package org.isnad.ui.review.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.edit.MarkQuote;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.review.align.Aligned;
import org.isnad.review.reading.Readings;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.Mark;
import org.isnad.ui.canvas.MarkStyle;
import org.isnad.ui.review.comparison.list.Compared;
import org.isnad.ui.review.comparison.list.DifferenceList;
import org.isnad.ui.review.comparison.list.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layers beside each other: what one has not is a gap, what agrees is quiet, a step emphasises a unit in all. */
class ComparedPanesTest {

    private static final String TEXT = "قال لافروف إن «المحادثات مفيدة» أمس في موسكو.\n";

    @TempDir
    private Path folder;

    private final Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
    private final Shell shell = new Shell(display);
    private final List<String> clicked = new ArrayList<>();
    private Project project;
    private OpenLayer mercury;
    private OpenLayer venus;
    private ComparedPanes panes;
    private DifferenceList list;

    @BeforeEach
    void twoLayers() {
        project = Project.create(folder.resolve("project"), "test").value();
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        Article article = project.addArticle(
                        new NewArticle("a", bytes, StandardCharsets.UTF_8, TEXT, "t", "", "", "", "", ""))
                .value();
        mercury = project.layerOrNew(article, "mercury").value();
        venus = project.layerOrNew(article, "venus").value();
        Actor lavrov = CorpusFactory.eINSTANCE.createActor();
        lavrov.setId("lavrov");
        lavrov.setLabel("لافروف");
        mark(mercury, "لافروف", lavrov);
        mark(venus, "لافروف", lavrov);
        mark(mercury, "موسكو", lavrov);
        int quote = TEXT.indexOf("المحادثات");
        project.edits().run(new MarkQuote(mercury, quote, quote + 16, QuoteFunction.SPEECH));
        project.edits().run(new MarkQuote(venus, quote, quote + 16, QuoteFunction.TERM));
        shell.setLayout(new FillLayout());
        shell.setSize(900, 400);
        shell.open();
        panes = new ComparedPanes(shell, true, (layer, item) -> clicked.add(layer));
        shell.layout(true, true);
    }

    @AfterEach
    void close() {
        shell.dispose();
        project.close();
    }

    private void mark(OpenLayer layer, String word, Actor actor) {
        int begin = TEXT.indexOf(word);
        assertFalse(project.edits()
                .run(new MarkActor(layer, begin, begin + word.length(), actor, MentionType.NAME))
                .hasErrors());
    }

    private void show(boolean overlaid) {
        panes.show(List.of(ShownLayer.of(mercury), ShownLayer.of(venus)), overlaid);
        list = new DifferenceList(
                Compared.of(List.of(Readings.of(mercury), Readings.of(venus))), Filter.ALL, panes.flags());
        panes.show(list, true);
    }

    private static List<Mark> at(ArticleCanvas canvas, String word) {
        int begin = TEXT.indexOf(word);
        return canvas.marksIn(begin, begin + word.length());
    }

    private Aligned unit(String word) {
        return list.compared().alignment().units().stream()
                .filter(unit -> unit.begin() == TEXT.indexOf(word))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsMissingIsAGapWhereItIsMissing() {
        show(false);
        assertEquals(2, panes.canvases().size());
        List<Mark> there = at(panes.canvases().get(0), "موسكو");
        List<Mark> gap = at(panes.canvases().get(1), "موسكو");
        assertFalse(there.stream().anyMatch(mark -> mark.style() instanceof MarkStyle.Suggested));
        assertTrue(gap.stream().anyMatch(mark -> mark.style() instanceof MarkStyle.Suggested));
        assertTrue(panes.canvases().get(1).getChips().stream()
                .anyMatch(chip -> chip.text().equals("—")));
    }

    @Test
    void whatAgreesHasNoColourUntilItIsAskedFor() {
        show(false);
        MarkStyle quiet = at(panes.canvases().get(0), "لافروف").get(0).style();
        assertEquals(new MarkStyle.Background(PaneMarks.QUIET), quiet);
        panes.show(list, false);
        MarkStyle shown = at(panes.canvases().get(0), "لافروف").get(0).style();
        assertFalse(shown.equals(quiet));
    }

    @Test
    void aUnitIsEmphasisedInAllPanes() {
        show(false);
        Aligned quote = unit("المحادثات");
        panes.emphasise(quote);
        for (ArticleCanvas canvas : panes.canvases()) {
            Set<Object> active = canvas.getActiveKeys();
            assertTrue(at(canvas, "المحادثات").stream()
                    .filter(mark -> mark.style() instanceof MarkStyle.Background)
                    .anyMatch(mark -> active.contains(mark.key())));
        }
        panes.emphasise(unit("موسكو"));
        ArticleCanvas second = panes.canvases().get(1);
        assertTrue(at(second, "موسكو").stream()
                .anyMatch(mark -> second.getActiveKeys().contains(mark.key())));
        assertFalse(at(second, "المحادثات").stream().anyMatch(mark -> mark.style() instanceof MarkStyle.Background));
    }

    @Test
    void overlaidWhatDiffersHasTheColourOfItsAnnotator() {
        show(true);
        assertTrue(panes.isOverlaid());
        ArticleCanvas canvas = panes.canvases().get(0);
        List<MarkStyle> quotes =
                at(canvas, "المحادثات").stream().map(Mark::style).toList();
        assertTrue(quotes.contains(new MarkStyle.Wash(AnnotatorColours.at(0))), quotes.toString());
        assertTrue(quotes.contains(new MarkStyle.Wash(AnnotatorColours.at(1))), quotes.toString());
        assertEquals(
                1,
                at(canvas, "لافروف").stream()
                        .filter(mark -> mark.style() instanceof MarkStyle.Background)
                        .count(),
                "what agrees is drawn once");
    }
}
