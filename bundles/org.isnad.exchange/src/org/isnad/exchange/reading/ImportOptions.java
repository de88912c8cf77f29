package org.isnad.exchange.reading;

import java.util.Optional;
import org.isnad.exchange.mapping.Mapping;

/**
 * How documents are brought into a project.
 *
 * @param annotator whose layers are those that name nobody; "" for {@link #ANNOTATOR}
 * @param mapping what annotations of other tools become; empty for the one that the format brings, which DNA has
 * @param asIs without zones, sentences and the machine's layer, for converting
 */
public record ImportOptions(String annotator, Optional<Mapping> mapping, boolean asIs) {

    /** Whose layer it is where nobody says. */
    public static final String ANNOTATOR = "imported";

    /** Nothing chosen. */
    public static final ImportOptions DEFAULT = new ImportOptions("", Optional.empty(), false);

    /** The same with a mapping. */
    public ImportOptions with(Mapping other) {
        return new ImportOptions(annotator, Optional.of(other), asIs);
    }
}
