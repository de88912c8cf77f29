package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.isnad.core.project.Project;
import org.isnad.core.search.Field;
import org.isnad.core.search.Kind;
import org.isnad.core.statistics.Dimension;
import org.isnad.ui.corpus.search.SearchView;
import org.isnad.ui.corpus.statistics.StatisticsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts count the sample corpus, and a click on a bar finds what it counts. */
final class StatisticsViewTest {

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("mercury");
    private final Keyboard keyboard = workbench.keyboard;

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void aClickOnABarFindsWhatItCounts() throws Exception {
        Project project = workbench.sample(folder);
        StatisticsView view = (StatisticsView) OpenWorkbench.page().showView(StatisticsView.ID);
        keyboard.until("all is counted", () -> view.statistics() != null);
        int layers = project.corpus().getArticles().stream()
                .mapToInt(article -> project.layers(article).size())
                .sum();
        assertEquals(layers, view.statistics().layers().size());
        Canvas chart = chart(view.getSite().getShell());
        int names = view.statistics()
                .counts(new Dimension(Kind.MENTION, Field.TYPE))
                .get("NAME");
        assertTrue(names > 0);
        // The first chart is that of mention types, its first bar that of names, below the title.
        Event click = new Event();
        click.button = 1;
        click.x = chart.getSize().x / 2;
        click.y = 40;
        chart.notifyListeners(SWT.MouseUp, click);
        SearchView search = (SearchView) OpenWorkbench.page().findView(SearchView.ID);
        keyboard.until("the search is over", () -> !search.isRunning());
        assertEquals(names, search.hits().size());
    }

    private static Canvas chart(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child.getClass().getSimpleName().equals("BarChart")) {
                return (Canvas) child;
            }
            Canvas inside = child instanceof Composite some ? chart(some) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }
}
