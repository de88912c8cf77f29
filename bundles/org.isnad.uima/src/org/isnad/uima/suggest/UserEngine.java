package org.isnad.uima.suggest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.model.cas.TOP;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.uima.LayerCas;
import org.isnad.uima.TypeSystems;
import org.isnad.uima.UimaMessages;

/**
 * An analysis engine that a user brings along. It works on a CAS with its own types and ours; what it makes of our types
 * (org.isnad.annotation.*) becomes proposals, other types are left out and told.
 */
final class UserEngine implements AutoCloseable {

    private final Path path;
    private final AnalysisEngine engine;
    private final String name;
    private final CAS cas;
    private final TypeSystem ours;
    private boolean told;

    private UserEngine(Path path, AnalysisEngine engine) throws UIMAException {
        this.path = path;
        this.engine = engine;
        String given = engine.getMetaData().getName();
        name = given == null || given.isBlank() ? path.getFileName().toString() : given.strip();
        TypeSystemDescription types = TypeSystems.isnad();
        ours = CasCreationUtils.createCas(types, null, null).getTypeSystem();
        cas = CasCreationUtils.createCas(List.of(engine.getMetaData(), types));
    }

    static Outcome<UserEngine> open(Path path) {
        return EngineFile.produce(path).then(engine -> {
            try {
                return Outcome.of(new UserEngine(path, engine));
            } catch (UIMAException | RuntimeException | LinkageError e) {
                engine.destroy();
                return Outcome.failed(EngineFile.problem("engine.start", path, Causes.of(e)));
            }
        });
    }

    /** The layer with what the engine adds; the layer as it is, with a problem, where the engine fails. */
    Outcome<CasXmiResource> run(CasXmiResource layer, Monitor monitor) {
        monitor.subTask(name);
        cas.reset();
        Outcome<LayerCas> filled = LayerCas.of(layer, cas);
        if (!filled.isPresent()) {
            return Outcome.of(layer, filled.problems());
        }
        Set<Integer> before = ids(layer);
        try {
            engine.process(cas);
        } catch (Exception | LinkageError | StackOverflowError e) {
            return Outcome.of(layer, List.of(failure(Causes.of(e))));
        }
        Outcome<CasXmiResource> result = filled.value().toLayer(ours);
        if (!result.isPresent()) {
            return Outcome.of(layer, List.of(failure(result.problems().get(0).message())));
        }
        int dropped = new Foreigners(before, "engine:" + name).adopt(result.value());
        return result.with(notes(dropped));
    }

    private Problem failure(String why) {
        return UimaMessages.error("engine.failed", Place.NOWHERE, name, why);
    }

    private List<Problem> notes(int dropped) {
        Set<String> foreign = foreignTypes();
        List<Problem> notes = new ArrayList<>();
        if (!foreign.isEmpty() && !told) {
            told = true;
            notes.add(UimaMessages.info("engine.types", Place.NOWHERE, name, String.join(", ", foreign)));
        }
        if (dropped > 0) {
            notes.add(UimaMessages.warning("engine.spans", Place.NOWHERE, name, dropped));
        }
        return notes;
    }

    /** Names of types that have instances and are none of ours. */
    private Set<String> foreignTypes() {
        Set<String> foreign = new TreeSet<>();
        cas.getIndexRepository().getIndexedFSs().forEach(fs -> {
            if (ours.getType(fs.getType().getName()) == null) {
                foreign.add(fs.getType().getName());
            }
        });
        return foreign;
    }

    private static Set<Integer> ids(CasXmiResource layer) {
        Set<Integer> ids = new HashSet<>();
        for (EObject object : layer.getContents()) {
            if (object instanceof TOP top) {
                ids.add(top.getXmiId());
            }
        }
        return ids;
    }

    String name() {
        return name;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        engine.destroy();
    }
}
