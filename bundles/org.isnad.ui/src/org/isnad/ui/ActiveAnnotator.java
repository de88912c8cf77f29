package org.isnad.ui;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.isnad.core.project.Disposer;
import org.isnad.core.project.Project;
import org.isnad.ui.project.AnnotatorDialog;

/** Who annotates in this workbench: asked once at first need, remembered, changeable at any time. UI thread only. */
public final class ActiveAnnotator {

    private static final String KEY = "annotator";
    /** The identifier is the name of the layer's file. */
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9_-]{0,39}");

    private static ActiveAnnotator current;

    private final IPreferenceStore store;
    private final Listeners listeners = new Listeners();

    public ActiveAnnotator(IPreferenceStore store) {
        this.store = store;
    }

    /** The one of this workbench. */
    public static ActiveAnnotator get() {
        if (current == null) {
            current = new ActiveAnnotator(Preferences.store());
        }
        return current;
    }

    /** Whether a person may annotate under this identifier; the names of gold and of the machine are taken. */
    public static boolean isValid(String id) {
        return ID.matcher(id).matches() && !id.equals(Project.GOLD) && !id.equals(Project.MACHINE);
    }

    public Optional<String> id() {
        String id = store.getString(KEY);
        return isValid(id) ? Optional.of(id) : Optional.empty();
    }

    /** The annotator, asked by a dialog where nobody said it yet; empty when the dialog is cancelled. */
    public Optional<String> ask(Shell shell) {
        return id().or(() -> choose(shell));
    }

    /** Asks who annotates from now on; empty when the dialog is cancelled. */
    public Optional<String> choose(Shell shell) {
        AnnotatorDialog dialog =
                new AnnotatorDialog(shell, OpenProject.get().project().orElse(null), id().orElse(""));
        if (dialog.open() != Window.OK) {
            return Optional.empty();
        }
        set(dialog.annotator());
        return id();
    }

    /**
     * Changes who annotates from now on.
     *
     * @throws IllegalArgumentException when the identifier is not valid
     */
    public void set(String id) {
        if (!isValid(id)) {
            throw new IllegalArgumentException(id);
        }
        store.setValue(KEY, id);
        Preferences.save(store);
        listeners.tell();
    }

    public Disposer onChange(Runnable listener) {
        return listeners.add(listener);
    }
}
