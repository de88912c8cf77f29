package org.isnad.ui.annotate.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.uima.Pipelines;
import org.isnad.uima.suggest.Registry;
import org.isnad.uima.suggest.SuggestionPipeline;

/** Tries an engine of the user out on a short text of ours. */
final class EngineTest {

    private static final String TEXT = "وقال الوزير أمس إن «المحادثات كانت مفيدة».";

    private EngineTest() {}

    /** Fails with the first error that starting or running the engine gives. */
    static Outcome<Void> run(Path file, Monitor monitor) {
        Registry nobody = Registry.of(CorpusFactory.eINSTANCE.createCorpus());
        Outcome<SuggestionPipeline> opened = SuggestionPipeline.open(nobody, List.of(file));
        if (!opened.isPresent()) {
            return Outcome.failed(opened.problems());
        }
        try (SuggestionPipeline pipeline = opened.value()) {
            if (opened.hasErrors()) {
                return failed(opened.problems());
            }
            var ran = Pipelines.machineLayer(TEXT, "ar").then(layer -> pipeline.suggest(layer, null, monitor));
            return ran.hasErrors() ? failed(ran.problems()) : Outcome.of(null);
        }
    }

    private static Outcome<Void> failed(List<Problem> problems) {
        Optional<Problem> worst = problems.stream().filter(Problem::isError).findFirst();
        return Outcome.failed(worst.map(List::of).orElse(problems));
    }
}
