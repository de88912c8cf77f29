package org.isnad.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.isnad.core.project.Disposer;

/** What a user chose about how articles look and behave, whatever the project. UI thread only. */
public final class AnnotationPreferences {

    /** Boolean: arrow keys go by what is seen, not by the order of the text. */
    public static final String VISUAL_ARROWS = "annotate.visualArrows";

    /** Boolean: a selection inside a word stands for the whole word. */
    public static final String SNAP_TO_WORDS = "annotate.snapToWords";

    /** Percent of the usual size of the letters. */
    public static final String ZOOM = "annotate.zoom";

    /** Names of layers of marks, separated by commas. */
    public static final String HIDDEN_LAYERS = "annotate.hiddenLayers";

    /** Boolean: suggestions are made and shown to this user. */
    public static final String SUGGEST = "suggest.on";

    /** Paths of descriptors and PEAR files, one a line. */
    public static final String ENGINES = "suggest.engines";

    public static final int SMALLEST_ZOOM = 50;
    public static final int LARGEST_ZOOM = 400;

    private static final String SEPARATOR = ",";

    private static AnnotationPreferences current;

    private final IPreferenceStore store;

    public AnnotationPreferences(IPreferenceStore store) {
        this.store = store;
        store.setDefault(SNAP_TO_WORDS, true);
        store.setDefault(ZOOM, 100);
        store.setDefault(SUGGEST, true);
    }

    /** Those of this workbench. */
    public static AnnotationPreferences get() {
        if (current == null) {
            current = new AnnotationPreferences(Preferences.store());
        }
        return current;
    }

    /** For preference pages. */
    public IPreferenceStore store() {
        return store;
    }

    public boolean visualArrows() {
        return store.getBoolean(VISUAL_ARROWS);
    }

    public boolean snapsToWords() {
        return store.getBoolean(SNAP_TO_WORDS);
    }

    public int zoom() {
        return within(store.getInt(ZOOM), SMALLEST_ZOOM, LARGEST_ZOOM);
    }

    public boolean suggests() {
        return store.getBoolean(SUGGEST);
    }

    /** The layers of marks that are not shown. */
    public Set<String> hiddenLayers() {
        return Arrays.stream(store.getString(HIDDEN_LAYERS).split(SEPARATOR))
                .filter(name -> !name.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public void setLayerShown(String layer, boolean shown) {
        Set<String> hidden = hiddenLayers();
        if (shown) {
            hidden.remove(layer);
        } else {
            hidden.add(layer);
        }
        store.setValue(HIDDEN_LAYERS, String.join(SEPARATOR, hidden));
        Preferences.save(store);
    }

    /** Descriptors and PEAR files of the user's own engines; they need not exist. */
    public List<Path> engines() {
        return store.getString(ENGINES)
                .lines()
                .filter(line -> !line.isBlank())
                .map(AnnotationPreferences::path)
                .filter(Objects::nonNull)
                .toList();
    }

    public void setEngines(List<Path> engines) {
        store.setValue(ENGINES, engines.stream().map(Path::toString).collect(Collectors.joining("\n")));
        Preferences.save(store);
    }

    /** Tells of each change. */
    public Disposer onChange(Runnable listener) {
        IPropertyChangeListener changes = event -> listener.run();
        store.addPropertyChangeListener(changes);
        return () -> store.removePropertyChangeListener(changes);
    }

    private static int within(int value, int least, int most) {
        return Math.max(least, Math.min(value, most));
    }

    private static Path path(String line) {
        try {
            return Path.of(line.strip());
        } catch (InvalidPathException unusable) {
            return null;
        }
    }
}
