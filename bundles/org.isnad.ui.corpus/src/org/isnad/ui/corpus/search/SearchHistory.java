package org.isnad.ui.corpus.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The queries of this and earlier sessions, the last first, for each way to search. */
final class SearchHistory {

    private static final int MOST = 20;

    private SearchHistory() {}

    static List<String> of(Mode mode) {
        return Arrays.stream(node().get(key(mode), "").split("\n"))
                .filter(query -> !query.isBlank())
                .toList();
    }

    /** Remembers a query at once, so that a kill loses none. */
    static void add(Mode mode, String query) {
        String line = query.replaceAll("\\R", " ");
        List<String> all = Stream.concat(Stream.of(line), of(mode).stream().filter(old -> !old.equals(line)))
                .limit(MOST)
                .toList();
        node().put(key(mode), String.join("\n", all));
        try {
            node().flush();
        } catch (BackingStoreException failure) {
            ILog.of(SearchHistory.class).warn(failure.getMessage(), failure);
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("org.isnad.ui.corpus");
    }

    private static String key(Mode mode) {
        return "search." + mode;
    }
}
