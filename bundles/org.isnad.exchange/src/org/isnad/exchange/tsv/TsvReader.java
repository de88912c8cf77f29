package org.isnad.exchange.tsv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.CasCreationUtils;
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
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.xmi.DkproTypes;
import org.isnad.exchange.xmi.TypeSystemFaults;
import org.isnad.exchange.xmi.TypesBeside;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.uima.LayerCas;
import org.isnad.uima.TypeSystems;

/**
 * WebAnno TSV 3.0 to 3.3, the format of WebAnno and INCEpTION: spans, slots, relations and chains. Types that are not
 * described beside the file are taken from its header, with strings as features.
 *
 * <p>Offsets are UTF-16 code units; they must fit the tokens. The text between sentences is not in the format: a line feed
 * or blanks stand for it, unless the file is one of ours. Source of the format: "WebAnno TSV 3.3 File format", INCEpTION
 * user guide.
 */
public final class TsvReader implements FormatReader {

    @Override
    public String id() {
        return TsvWriter.ID;
    }

    @Override
    public String label() {
        return ExchangeMessages.text("webanno-tsv.label");
    }

    @Override
    public List<String> patterns() {
        return List.of("*.tsv");
    }

    @Override
    public boolean canRead(Path file) {
        return TsvHeader.isFormat(new TsvLines(BrokenInput.beginning(file) + "\n").next());
    }

    @Override
    public Outcome<List<ReadDocument>> read(Path file, ReadOptions options, Monitor monitor) {
        return BrokenInput.bytes(file)
                .then(bytes -> TypesBeside.find(file, options).then(types -> {
                    try {
                        return read(file, new TsvLines(decode(bytes)), types);
                    } catch (TsvFault e) {
                        return Outcome.failed(problem(file, e));
                    } catch (ResourceInitializationException e) {
                        return Outcome.failed(badTypes(file, String.valueOf(e.getMessage())));
                    }
                }));
    }

    private static String decode(byte[] bytes) throws TsvFault {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new TsvFault("encoding", 1, 1);
        }
    }

    private static Outcome<List<ReadDocument>> read(Path file, TsvLines lines, TypeSystem beside)
            throws TsvFault, ResourceInitializationException {
        TsvHeader header = TsvHeader.read(lines);
        TypeSystem types = TypeSystem.isnad()
                .plus(SpanTypes.types())
                .plus(beside)
                .plus(DkproTypes.all())
                .plus(header.types());
        Optional<String> fault = TypeSystemFaults.first(types);
        if (fault.isPresent()) {
            return Outcome.failed(badTypes(file, fault.get()));
        }
        CAS cas = CasCreationUtils.createCas(TypeSystems.description(types), null, null);
        String text = new TsvParser(cas, lines, header.columns(cas.getTypeSystem())).read();
        try {
            cas.setDocumentText(SpanReading.restore(text, cas));
            return LayerCas.layer(cas, URI.createFileURI(file.toString()))
                    .then(layer -> document(file, cas, layer, types));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new TsvFault("spans", 1, 1);
        }
    }

    private static Outcome<List<ReadDocument>> document(Path file, CAS cas, CasXmiResource layer, TypeSystem types) {
        SpanReading.language(layer, cas);
        SpanReading.run(layer);
        return LayerDocument.of(file, layer, types);
    }

    private static Problem badTypes(Path file, String name) {
        return ExchangeMessages.error("read.types", Place.file(file.toString()), file.getFileName(), name);
    }

    private static Problem problem(Path file, TsvFault fault) {
        String what = ExchangeMessages.text("tsv.fault." + fault.key(), fault.arguments());
        Place place = Place.file(file.toString(), fault.line(), fault.column());
        return ExchangeMessages.error(
                "webanno-tsv.broken", place, file.getFileName(), fault.line(), fault.column(), what);
    }
}
