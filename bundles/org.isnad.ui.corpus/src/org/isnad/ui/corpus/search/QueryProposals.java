package org.isnad.ui.corpus.search;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.isnad.core.search.Completion;
import org.isnad.core.search.RegistryNames;
import org.isnad.ui.label.Isolate;

/** Completes queries by annotation, and offers earlier queries while nothing is typed. */
final class QueryProposals implements IContentProposalProvider {

    private final Supplier<Mode> mode;
    private final Supplier<RegistryNames> registry;

    QueryProposals(Supplier<Mode> mode, Supplier<RegistryNames> registry) {
        this.mode = mode;
        this.registry = registry;
    }

    @Override
    public IContentProposal[] getProposals(String contents, int caret) {
        Stream<IContentProposal> history = SearchHistory.of(mode.get()).stream()
                .filter(query -> contents.isBlank())
                .map(query -> new ContentProposal(query, query, null, query.length()));
        return Stream.concat(history, words(contents, caret)).toArray(IContentProposal[]::new);
    }

    /** Each proposal is the whole query with the word put in. */
    private Stream<IContentProposal> words(String contents, int caret) {
        RegistryNames names = registry.get();
        if (mode.get() != Mode.ANNOTATIONS || names == null) {
            return Stream.empty();
        }
        Completion completion = Completion.at(contents, caret, names);
        List<String> proposals = completion.proposals();
        String before = contents.substring(0, completion.begin());
        String after = contents.substring(caret).stripLeading();
        return proposals.stream()
                .map(word -> new ContentProposal(
                        before + word + after, Isolate.of(word.strip()), null, before.length() + word.length()));
    }
}
