package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.isnad.network.Network;
import org.isnad.network.NetworkMessages;
import org.isnad.network.NetworkType;
import org.isnad.ui.network.FiguresView;
import org.isnad.ui.network.NetworkView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The network of the sample corpus follows its options, and the keyboard reaches the stances behind a node. */
final class NetworkViewTest {

    @TempDir
    private Path folder;

    private final OpenWorkbench workbench = new OpenWorkbench("mercury");
    private final Keyboard keyboard = workbench.keyboard;

    @AfterEach
    void close() {
        // Another test begins with the options that are set at first.
        for (String id : List.of(NetworkView.ID, FiguresView.ID)) {
            OpenWorkbench.page().hideView(OpenWorkbench.page().findView(id));
        }
        workbench.close();
    }

    @Test
    void anOptionChangesTheNetwork() throws Exception {
        workbench.sample(folder);
        NetworkView view = network();
        Network before = view.network();
        assertEquals(NetworkType.TWO_MODE, before.options().type());
        assertTrue(!before.rows().isEmpty() && !before.ties().isEmpty());
        choose(view.getSite().getShell(), NetworkMessages.name(NetworkType.ONE_MODE));
        keyboard.until(
                "the network is another",
                () -> view.network() != null && view.network().options().type() == NetworkType.ONE_MODE);
        assertEquals(view.network().rows(), view.network().columns());
    }

    @Test
    void arrowsAndEnterShowTheStancesOfANode() throws Exception {
        workbench.sample(folder);
        NetworkView view = network();
        Control canvas = named(view.getSite().getShell(), "DrawingCanvas");
        Table table = table(view);
        assertEquals(view.network().events().size(), table.getItemCount());
        press(canvas, SWT.ARROW_DOWN, '\0');
        press(canvas, SWT.CR, '\r');
        // The first node is the first row.
        int behind = view.network().rows().get(0).frequency();
        assertTrue(behind < view.network().events().size());
        assertEquals(behind, table.getItemCount());
    }

    @Test
    void figuresCountTheStancesOfAllArticles() throws Exception {
        workbench.sample(folder);
        FiguresView view = (FiguresView) OpenWorkbench.page().showView(FiguresView.ID);
        keyboard.until("the stances are counted", () -> view.figure() != null);
        int counted = view.figure().bars().stream()
                .mapToInt(bar -> bar.stances().size())
                .sum();
        assertTrue(counted > 0);
    }

    private NetworkView network() throws Exception {
        NetworkView view = (NetworkView) OpenWorkbench.page().showView(NetworkView.ID);
        keyboard.until("the network is shown", () -> view.network() != null);
        return view;
    }

    /** As the user takes an item of a list of choices. */
    private static void choose(Composite parent, String name) {
        for (Control control : all(parent)) {
            if (control instanceof Combo combo && combo.isVisible()) {
                List<String> items = Arrays.asList(combo.getItems());
                int index = items.indexOf(items.stream()
                        .filter(item -> item.contains(name))
                        .findFirst()
                        .orElse(null));
                if (index >= 0) {
                    combo.select(index);
                    combo.notifyListeners(SWT.Selection, new Event());
                    return;
                }
            }
        }
        throw new AssertionError(name);
    }

    private static void press(Control control, int keyCode, char character) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private static Control named(Composite parent, String name) {
        return all(parent).stream()
                .filter(control -> control.getClass().getSimpleName().equals(name) && control.isVisible())
                .findFirst()
                .orElseThrow();
    }

    /** The table of stances is the one that shares its sash with the canvas. */
    private static Table table(NetworkView view) {
        Composite sash =
                named(view.getSite().getShell(), "DrawingCanvas").getParent().getParent();
        return (Table)
                all(sash).stream().filter(Table.class::isInstance).findFirst().orElseThrow();
    }

    private static List<Control> all(Composite parent) {
        List<Control> controls = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            controls.add(child);
            if (child instanceof Composite some) {
                controls.addAll(all(some));
            }
        }
        return controls;
    }
}
