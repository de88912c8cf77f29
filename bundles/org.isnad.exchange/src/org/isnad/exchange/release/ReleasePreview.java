package org.isnad.exchange.release;

import java.util.List;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.release.ReleaseFacts.Leakage;
import org.isnad.exchange.release.ReleaseFacts.SplitFacts;

/**
 * What a release would be, before anything is written.
 *
 * @param groups articles that stay together, only those of two and more; identifiers
 * @param blocking why the release would be refused unless forced, at most {@link Release#MOST_PROBLEMS}
 * @param blockingCount all of them
 * @param warnings what the settings leave open, such as a licence
 */
public record ReleasePreview(
        int articles,
        int allGroups,
        List<List<String>> groups,
        boolean splitClaimed,
        List<SplitFacts> splits,
        Leakage leakage,
        List<Problem> blocking,
        int blockingCount,
        List<Problem> warnings) {}
