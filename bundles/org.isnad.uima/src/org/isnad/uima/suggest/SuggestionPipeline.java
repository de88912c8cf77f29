package org.isnad.uima.suggest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceConfigurationException;
import org.apache.uima.resource.ResourceInitializationException;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.uima.LayerCas;
import org.isnad.uima.UimaMessages;
import org.isnad.uima.engine.Engines;

/**
 * Our engines that propose mentions, statements and quotes, and after them those of the user; kept for many articles, to be
 * used by one thread at a time.
 */
public final class SuggestionPipeline implements AutoCloseable {

    private final AnalysisEngine mentions;
    private final AnalysisEngine statements;
    private final CAS cas;
    private final List<UserEngine> userEngines;

    private SuggestionPipeline(AnalysisEngine mentions, AnalysisEngine statements, List<UserEngine> userEngines)
            throws ResourceInitializationException {
        this.mentions = mentions;
        this.statements = statements;
        this.userEngines = userEngines;
        cas = mentions.newCAS();
    }

    /**
     * Produces the engines. An engine of the user that cannot be had is a problem ({@code engine.none}, {@code
     * engine.descriptor}, {@code engine.kind}, {@code engine.pear}, {@code engine.start}) and is left out.
     *
     * @param userEngines XML descriptors, PEAR files, or folders of installed PEARs
     */
    public static Outcome<SuggestionPipeline> open(Registry registry, List<Path> userEngines) {
        List<Problem> problems = new ArrayList<>();
        List<UserEngine> opened = new ArrayList<>();
        for (Path path : userEngines) {
            Outcome<UserEngine> engine = UserEngine.open(path);
            problems.addAll(engine.problems());
            engine.toOptional().ifPresent(opened::add);
        }
        try {
            String[] actors = registry.lines();
            Map<String, ?> known = Map.of(MentionAnnotator.REGISTRY, actors, MentionAnnotator.PUBLISHED, "");
            AnalysisEngine mentions = Engines.produce(Engines.primitive(MentionAnnotator.class, known));
            AnalysisEngine statements = Engines.produce(
                    Engines.primitive(StatementAnnotator.class, Map.of(MentionAnnotator.REGISTRY, actors)));
            return Outcome.of(new SuggestionPipeline(mentions, statements, opened), problems);
        } catch (ResourceInitializationException e) {
            opened.forEach(UserEngine::close);
            problems.add(UimaMessages.error("uima.engine", Place.NOWHERE, e.getMessage()));
            return Outcome.failed(problems);
        }
    }

    /**
     * A copy of a machine layer with new proposals in place of earlier ones of engines; proposals of searches and
     * propagations are not in it. Where an engine of the user fails, what the others propose is there beside the problem
     * {@code engine.failed}.
     *
     * @param published the day that offices are looked up for, or null where it is not known
     */
    public Outcome<CasXmiResource> suggest(CasXmiResource machine, LocalDate published, Monitor monitor) {
        cas.reset();
        Outcome<CasXmiResource> layer = LayerCas.of(Bare.of(machine), cas).then(layerCas -> ours(layerCas, published));
        for (UserEngine engine : userEngines) {
            if (monitor.isCanceled() || !layer.isPresent()) {
                return layer;
            }
            layer = engine.run(layer.value(), monitor).with(layer.problems());
        }
        return layer;
    }

    private Outcome<CasXmiResource> ours(LayerCas layerCas, LocalDate published) {
        try {
            mentions.setConfigParameterValue(MentionAnnotator.PUBLISHED, published == null ? "" : published.toString());
            mentions.reconfigure();
            mentions.process(cas);
            statements.process(cas);
            return layerCas.toLayer();
        } catch (ResourceConfigurationException | AnalysisEngineProcessException e) {
            return Outcome.failed(UimaMessages.error("uima.engine", Place.NOWHERE, Causes.of(e)));
        }
    }

    @Override
    public void close() {
        mentions.destroy();
        statements.destroy();
        userEngines.forEach(UserEngine::close);
    }
}
