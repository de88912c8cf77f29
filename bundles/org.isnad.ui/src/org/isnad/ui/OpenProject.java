package org.isnad.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jface.preference.IPreferenceStore;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Disposer;
import org.isnad.core.project.Project;

/**
 * The one project that the workbench shows; it is remembered and opened again at the next start. UI thread only. It asks
 * nobody: {@code ProjectSwitch} closes editors and offers to save before.
 */
public final class OpenProject {

    private static final String LAST = "project.last";
    private static final String RECENT = "project.recent";
    private static final int RECENT_SIZE = 8;

    private static OpenProject current;

    private final IPreferenceStore store;
    private final Listeners listeners = new Listeners();
    private Project project;

    public OpenProject(IPreferenceStore store) {
        this.store = store;
    }

    /** The one of this workbench. */
    public static OpenProject get() {
        if (current == null) {
            current = new OpenProject(Preferences.store());
        }
        return current;
    }

    public Optional<Project> project() {
        return Optional.ofNullable(project);
    }

    /** Opens a project in place of the one that is open; a failure leaves that one open. */
    public Outcome<Project> open(Path folder) {
        return take(folder, () -> Project.open(folder));
    }

    /**
     * As {@link #open(Path)}, where somebody else reads the project, perhaps in another thread.
     *
     * @param reading a cancelled one gives no value
     */
    public Outcome<Project> open(Path folder, Function<Path, Outcome<Project>> reading) {
        return take(folder, () -> reading.apply(folder));
    }

    /** Makes a project in an empty or new folder and opens it. */
    public Outcome<Project> create(Path folder, String name) {
        return take(folder, () -> Project.create(folder, name));
    }

    /** Closes the project without saving; the next start opens none. */
    public void close() {
        store.setValue(LAST, "");
        Preferences.save(store);
        shut();
        listeners.tell();
    }

    /** Closes the project without saving at the end of the session; the next start opens it again. */
    public void shut() {
        if (project != null) {
            Project leaving = project;
            project = null;
            leaving.close();
        }
    }

    /** The folder that was open when the last session ended. */
    public Optional<Path> last() {
        return paths(store.getString(LAST)).findFirst();
    }

    /** Folders opened lately, the latest first. */
    public List<Path> recent() {
        return paths(store.getString(RECENT)).toList();
    }

    /** Tells when another project, or none, is open. */
    public Disposer onChange(Runnable listener) {
        return listeners.add(listener);
    }

    private Outcome<Project> take(Path folder, Supplier<Outcome<Project>> opening) {
        Path place = folder.toAbsolutePath().normalize();
        if (project != null && project.folder().toAbsolutePath().normalize().equals(place)) {
            return Outcome.of(project);
        }
        Outcome<Project> opened = opening.get();
        if (opened.isPresent()) {
            shut();
            project = opened.value();
            remember(place);
            listeners.tell();
        }
        return opened;
    }

    private void remember(Path folder) {
        store.setValue(LAST, folder.toString());
        String recent = Stream.concat(Stream.of(folder), recent().stream().filter(path -> !path.equals(folder)))
                .limit(RECENT_SIZE)
                .map(Path::toString)
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
        store.setValue(RECENT, recent);
        Preferences.save(store);
    }

    private static Stream<Path> paths(String lines) {
        return Arrays.stream(lines.split("\n"))
                .filter(line -> !line.isBlank())
                .map(OpenProject::path)
                .filter(Objects::nonNull);
    }

    private static Path path(String line) {
        try {
            return Path.of(line);
        } catch (InvalidPathException unusable) {
            return null;
        }
    }
}
