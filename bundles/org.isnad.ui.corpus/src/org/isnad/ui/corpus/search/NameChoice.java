package org.isnad.ui.corpus.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.swt.widgets.Combo;
import org.isnad.text.Folding;

/**
 * Names to choose from in a drop-down list, or to be found by typing a part of one in any spelling. A long list has only its
 * beginning in the drop-down: GTK takes minutes for thousands, and nobody reads them.
 */
final class NameChoice {

    /** So many names are in the drop-down list. */
    static final int MOST_LISTED = 100;

    /** So many names are proposed while one is typed. */
    static final int MOST_PROPOSED = 30;

    /** How long the user has to pause in typing, in milliseconds. */
    private static final int DELAY = 200;

    private final Combo combo;
    private final Map<String, String> keys = new HashMap<>();
    private List<String> names = List.of();

    NameChoice(Combo combo) {
        this.combo = combo;
        ContentProposalAdapter adapter = new ContentProposalAdapter(
                combo, new ComboContentAdapter(), (typed, caret) -> proposals(typed), null, null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        adapter.setAutoActivationDelay(DELAY);
    }

    /** Other names than before; what is typed stays. */
    void offer(List<String> offered) {
        if (offered.equals(names)) {
            return;
        }
        names = List.copyOf(offered);
        keys.clear();
        String typed = combo.getText();
        combo.setItems(names.stream().limit(MOST_LISTED).toArray(String[]::new));
        combo.setText(typed);
    }

    private IContentProposal[] proposals(String typed) {
        return matching(typed).stream().map(ContentProposal::new).toArray(IContentProposal[]::new);
    }

    /** The first names of which this is a part, or none where nothing is typed or all of a name is. */
    List<String> matching(String typed) {
        String key = Folding.key(typed.strip());
        if (key.isEmpty() || names.contains(typed)) {
            return List.of();
        }
        return names.stream()
                .filter(name -> keys.computeIfAbsent(name, Folding::key).contains(key))
                .limit(MOST_PROPOSED)
                .toList();
    }
}
