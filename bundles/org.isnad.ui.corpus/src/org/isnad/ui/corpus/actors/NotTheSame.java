package org.isnad.ui.corpus.actors;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPersistentPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.isnad.core.project.Disposer;
import org.isnad.core.project.Project;
import org.isnad.core.registry.NearDuplicate;
import org.isnad.core.registry.NearDuplicates;

/** Pairs of actors that look alike and of which the user said that they are two; remembered with the workbench. */
final class NotTheSame {

    private static final String KEY = "registry.notTheSame";

    private static NotTheSame current;

    private final IPersistentPreferenceStore store;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    NotTheSame(IPersistentPreferenceStore store) {
        this.store = store;
    }

    static NotTheSame get() {
        if (current == null) {
            current = new NotTheSame(new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.isnad.ui.corpus"));
        }
        return current;
    }

    /** The pairs that the user said nothing of. */
    List<NearDuplicate> open(Project project) {
        return open(project, NearDuplicates.find(project.corpus()));
    }

    /** Those of some pairs that the user said nothing of. */
    List<NearDuplicate> open(Project project, List<NearDuplicate> pairs) {
        Set<String> known = known();
        return pairs.stream()
                .filter(pair -> !known.contains(line(project, pair)))
                .toList();
    }

    void add(Project project, NearDuplicate pair) {
        Set<String> lines = new TreeSet<>(known());
        lines.add(line(project, pair));
        store.setValue(KEY, String.join("\n", lines));
        try {
            store.save();
        } catch (IOException failure) {
            ILog.of(NotTheSame.class).warn(failure.getMessage(), failure);
        }
        listeners.forEach(Runnable::run);
    }

    Disposer onChange(Runnable listener) {
        Runnable registration = listener::run;
        listeners.add(registration);
        return () -> listeners.remove(registration);
    }

    private Set<String> known() {
        return new HashSet<>(List.of(store.getString(KEY).split("\n")));
    }

    /** Whichever of the two comes first. */
    private static String line(Project project, NearDuplicate pair) {
        TreeSet<String> ids =
                new TreeSet<>(List.of(pair.one().getId(), pair.other().getId()));
        return project.folder().toAbsolutePath().normalize() + "\t" + String.join("\t", ids);
    }
}
