package org.isnad.ui.annotate.editor.suggest;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.isnad.model.annotation.Item;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Snippet;
import org.isnad.ui.label.Tags;

/** What a suggestion is and where it comes from, in the language of the user. */
public final class SuggestionLabels {

    private static final int LENGTH = 44;

    private SuggestionLabels() {}

    /** Its kind, what it says, and who suggests it. */
    static String describe(Item suggestion, ArticleEditor editor) {
        return NLS.bind(SuggestMessages.Describe, new Object[] {
            Tags.label(suggestion.eClass()),
            Isolate.of(Snippet.of(editor.describe(List.of(suggestion)), LENGTH)),
            origin(suggestion)
        });
    }

    /** Where a suggestion comes from; a kind that is not known stands as the file has it. */
    public static String origin(Item suggestion) {
        return suggestion.getDerivedFrom().stream()
                .map(SuggestionLabels::origin)
                .collect(Collectors.joining("، "));
    }

    static String origin(String derivedFrom) {
        int colon = derivedFrom.indexOf(':');
        String kind = colon < 0 ? derivedFrom : derivedFrom.substring(0, colon);
        Object name = Isolate.of(derivedFrom.substring(colon + 1));
        return switch (kind) {
            case "engine" -> NLS.bind(SuggestMessages.From_engine, name);
            case "search" -> NLS.bind(SuggestMessages.From_search, name);
            case "propagation" -> NLS.bind(SuggestMessages.From_propagation, name);
            default -> Isolate.of(derivedFrom);
        };
    }
}
