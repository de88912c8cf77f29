package org.isnad.exchange.xmi;

import java.nio.file.Path;
import java.util.Optional;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ReadMemory;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.uima.ReusedCas;

/** The CAS into which files of the same types are read one after the other. */
public final class SharedCas {

    private record Types(TypeSystem types, TypeSystem ofCas) {}

    /** @param fault what is wrong with the types, "" for nothing */
    private record Made(ReusedCas cas, String fault) {}

    private SharedCas() {}

    /**
     * The CAS of the types of a file. Problem: {@code read.types} with the name of the first type that cannot be.
     *
     * @param types as the file has them
     * @param ofCas the same as the CAS is to have them
     */
    public static Outcome<ReusedCas> of(Path file, TypeSystem types, TypeSystem ofCas, ReadMemory memory) {
        Made made = memory.once(new Types(types, ofCas), () -> make(types, ofCas));
        return made.cas() != null
                ? Outcome.of(made.cas())
                : Outcome.failed(ExchangeMessages.error(
                        "read.types", Place.file(file.toString()), file.getFileName(), made.fault()));
    }

    private static Made make(TypeSystem types, TypeSystem ofCas) {
        Optional<String> fault = TypeSystemFaults.first(types);
        if (fault.isPresent()) {
            return new Made(null, fault.get());
        }
        Outcome<ReusedCas> cas = ReusedCas.of(ofCas);
        return cas.isPresent()
                ? new Made(cas.value(), "")
                : new Made(null, cas.problems().get(0).message());
    }
}
