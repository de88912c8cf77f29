package org.isnad.uima.suggest;

import java.util.List;
import java.util.Optional;

/** The mentions of a text in text order, to be asked by place. */
final class Mentions {

    private final List<FoundMention> all;

    Mentions(List<FoundMention> inTextOrder) {
        all = inTextOrder;
    }

    /** The mention that covers an offset. */
    Optional<FoundMention> at(int offset) {
        return all.stream().filter(m -> m.range().contains(offset)).findFirst();
    }

    /** Those that lie in a stretch. */
    List<FoundMention> in(int begin, int end) {
        return all.stream().filter(m -> begin <= m.begin() && m.end() <= end).toList();
    }
}
