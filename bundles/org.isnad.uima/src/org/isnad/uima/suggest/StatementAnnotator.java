package org.isnad.uima.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.resource.ResourceInitializationException;
import org.isnad.text.TextRange;

/** Proposes statements, with the mentions that are there as sources, and then what other quotation marks are there for. */
public final class StatementAnnotator extends CasAnnotator_ImplBase {

    private Set<String> collectives;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        String[] lines = (String[]) context.getConfigParameterValue(MentionAnnotator.REGISTRY);
        collectives = Registry.parse(lines).actors().stream()
                .filter(KnownActor::several)
                .map(KnownActor::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void process(CAS cas) {
        if (cas.getDocumentText() == null) {
            return;
        }
        Proposer proposer = new Proposer(cas);
        List<TextRange> zones = proposer.zones();
        ArticleText text = new ArticleText(cas.getDocumentText());
        List<FoundMention> mentions = proposer.mentions();
        List<Draft> drafts = new StatementFinder(text, zones, mentions, collectives).find();
        Map<Draft, FeatureStructure> made = new HashMap<>();
        drafts.forEach(draft -> made.put(draft, proposer.statement(draft)));
        drafts.stream()
                .filter(draft -> made.containsKey(draft.parent))
                .forEach(draft -> proposer.parent(made.get(draft), made.get(draft.parent)));
        Stream<QuoteFinder.FoundQuote> others = new QuoteFinder(text, new Mentions(mentions)).besides(drafts).stream();
        others.filter(quote -> zones.stream().anyMatch(zone -> zone.contains(quote.range())))
                .forEach(quote -> proposer.quote(quote.range(), quote.function()));
    }
}
