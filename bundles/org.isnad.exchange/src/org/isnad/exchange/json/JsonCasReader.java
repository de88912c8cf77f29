package org.isnad.exchange.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.emf.common.util.URI;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.BrokenInput;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.LayerDocument;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadMemory;
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.json.JsonCasValues.Value;
import org.isnad.exchange.xmi.DkproTypes;
import org.isnad.exchange.xmi.SharedCas;
import org.isnad.exchange.xmi.TypesBeside;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.uima.ReusedCas;

/**
 * UIMA JSON CAS 0.4.0; types that the file does not describe are looked for beside it.
 *
 * <p>Offsets are UTF-16 code units unless the file says otherwise; other units are converted. Source of the format: "UIMA
 * CAS JSON Format", Apache UIMA.
 */
public final class JsonCasReader implements FormatReader {

    @Override
    public String id() {
        return JsonCasWriter.ID;
    }

    @Override
    public List<String> patterns() {
        return List.of("*.json");
    }

    @Override
    public boolean canRead(Path file) {
        String beginning = BrokenInput.beginning(file);
        return beginning.stripLeading().startsWith("{")
                && (beginning.contains("\"%TYPES\"") || beginning.contains("\"%FEATURE_STRUCTURES\""));
    }

    @Override
    public Outcome<List<ReadDocument>> read(Path file, ReadOptions options, Monitor monitor) {
        return BrokenInput.bytes(file)
                .then(bytes -> TypesBeside.find(file, options).then(types -> {
                    try {
                        return read(file, bytes, types.plus(DkproTypes.all()), options.memory());
                    } catch (IOException e) {
                        return Outcome.failed(BrokenInput.io(file, e));
                    }
                }));
    }

    private static Outcome<List<ReadDocument>> read(Path file, byte[] bytes, TypeSystem beside, ReadMemory memory)
            throws IOException {
        JsonCasScan scan = JsonCasScan.of(file, bytes);
        TypeSystem types = TypeSystem.isnad().plus(scan.types()).plus(beside);
        return SharedCas.of(file, types, JsonCasArrays.plain(types), memory)
                .then(cas -> scan.problem(name -> cas.types().getType(name) != null)
                        .map(Outcome::<ReusedCas>failed)
                        .orElseGet(() -> fill(file, bytes, cas)))
                .then(cas -> layer(file, cas))
                .then(layer -> LayerDocument.of(file, layer, types, memory));
    }

    private static Outcome<ReusedCas> fill(Path file, byte[] bytes, ReusedCas cas) {
        try {
            new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(JsonCasArrays.plain(bytes)), cas.empty());
            return Outcome.of(cas);
        } catch (IOException e) {
            return Outcome.failed(BrokenInput.io(file, e));
        } catch (RuntimeException e) {
            // What the library throws where the CAS cannot hold what the file says.
            return Outcome.failed(broken(file, bytes, cas, e));
        }
    }

    private static Outcome<CasXmiResource> layer(Path file, ReusedCas cas) {
        try {
            return cas.layer(URI.createFileURI(file.toString()));
        } catch (RuntimeException e) {
            // What the library throws where the CAS holds what no XMI can.
            return Outcome.failed(broken(file, e));
        }
    }

    private static Problem broken(Path file, byte[] bytes, ReusedCas cas, RuntimeException e) {
        Optional<Value> misfit;
        try {
            misfit = JsonCasValues.misfit(bytes, cas.types());
        } catch (IOException io) {
            return BrokenInput.io(file, io);
        }
        if (misfit.isPresent()) {
            Place place = Place.file(
                    file.toString(), misfit.get().line(), misfit.get().column());
            String fault =
                    ExchangeMessages.text("json-cas.fault.value", misfit.get().feature());
            return ExchangeMessages.error("json-cas.shape", place, file.getFileName(), fault);
        }
        return broken(file, e);
    }

    private static Problem broken(Path file, RuntimeException e) {
        String reason = e.getMessage() == null || e.getMessage().contains("Exception")
                ? ExchangeMessages.text("json-cas.fault.structure")
                : e.getMessage();
        return ExchangeMessages.error("json-cas.broken", Place.file(file.toString()), file.getFileName(), reason);
    }
}
