package org.isnad.uima.suggest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.isnad.text.TextRange;

/** Proposes the mentions of the actors of a registry, by the day that the article was published on. */
public final class MentionAnnotator extends CasAnnotator_ImplBase {

    /** Parameter: the actors, one a string. */
    static final String REGISTRY = "registry";
    /** Parameter: ISO 8601 date, or "" where it is not known. */
    static final String PUBLISHED = "published";

    private MentionFinder finder;
    private LocalDate published;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        finder = new MentionFinder(Registry.parse((String[]) context.getConfigParameterValue(REGISTRY)));
        published = published();
    }

    /** The day alone changes between articles. */
    @Override
    public void reconfigure() {
        published = published();
    }

    private LocalDate published() {
        try {
            String day = (String) getContext().getConfigParameterValue(PUBLISHED);
            return day == null || day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Override
    public void process(CAS cas) {
        if (cas.getDocumentText() == null) {
            return;
        }
        Proposer proposer = new Proposer(cas);
        List<TextRange> zones = proposer.zones();
        finder.find(new ArticleText(cas.getDocumentText()), published).stream()
                .filter(found -> zones.stream().anyMatch(zone -> zone.contains(found.range())))
                .forEach(proposer::mention);
    }
}
