package org.isnad.app;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Of the platform's preference pages keeps what means something to a linguist: keys and appearance. */
final class PreferencePages {

    private static final String OURS = "org.isnad.";
    private static final List<String> KEPT =
            List.of("org.eclipse.ui.preferencePages.Keys", "org.eclipse.ui.preferencePages.Views");

    private PreferencePages() {}

    /** Takes the other pages of the platform away, and puts those kept beside ours. */
    static void keepUseful(PreferenceManager pages) {
        List<IPreferenceNode> kept = Stream.of(pages.getRootSubNodes())
                .flatMap(PreferencePages::withSubNodes)
                .filter(node -> KEPT.contains(node.getId()))
                .toList();
        Stream.of(pages.getRootSubNodes())
                .filter(node -> !node.getId().startsWith(OURS))
                .forEach(pages::remove);
        for (IPreferenceNode node : kept) {
            Stream.of(node.getSubNodes())
                    .filter(below -> !KEPT.contains(below.getId()))
                    .forEach(node::remove);
            pages.addToRoot(node);
        }
    }

    private static Stream<IPreferenceNode> withSubNodes(IPreferenceNode node) {
        return Stream.concat(Stream.of(node), Stream.of(node.getSubNodes()).flatMap(PreferencePages::withSubNodes));
    }
}
