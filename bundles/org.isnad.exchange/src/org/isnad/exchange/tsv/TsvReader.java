package org.isnad.exchange.tsv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.cas.CAS;
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
import org.isnad.exchange.xmi.DkproTypes;
import org.isnad.exchange.xmi.SharedCas;
import org.isnad.exchange.xmi.TypesBeside;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.uima.ReusedCas;

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
                        return read(file, decode(bytes), types, options.memory());
                    } catch (TsvFault e) {
                        return Outcome.failed(problem(file, e));
                    }
                }));
    }

    private static String decode(byte[] bytes) throws TsvFault {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(input).toString();
        } catch (CharacterCodingException e) {
            // The input stands before what cannot be decoded.
            int line = 1;
            for (int i = 0; i < input.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new TsvFault("encoding", line, 1);
        }
    }

    private static Outcome<List<ReadDocument>> read(Path file, String content, TypeSystem beside, ReadMemory memory)
            throws TsvFault {
        TsvLines lines = new TsvLines(content);
        TsvHeader header = TsvHeader.read(lines);
        TypeSystem types = TypeSystem.isnad()
                .plus(SpanTypes.types())
                .plus(beside)
                .plus(DkproTypes.all())
                .plus(header.types());
        Outcome<ReusedCas> cas = SharedCas.of(file, types, types, memory);
        if (!cas.isPresent()) {
            return Outcome.failed(cas.problems());
        }
        List<TsvColumn> columns = header.columns(cas.value().types());
        try {
            return fill(file, lines, columns, cas.value()).then(layer -> LayerDocument.of(file, layer, types, memory));
        } catch (SpanFault e) {
            throw e.in(content, columns);
        }
    }

    private static Outcome<CasXmiResource> fill(Path file, TsvLines lines, List<TsvColumn> columns, ReusedCas reused)
            throws TsvFault, SpanFault {
        CAS cas = reused.empty();
        String text = new TsvParser(cas, lines, columns).read();
        cas.setDocumentText(HeadReading.restore(text, cas));
        Outcome<CasXmiResource> layer = reused.layer(URI.createFileURI(file.toString()));
        if (layer.isPresent()) {
            HeadReading.language(layer.value(), cas);
            SpanReading.run(layer.value());
        }
        return layer;
    }

    private static Problem problem(Path file, TsvFault fault) {
        String what = ExchangeMessages.text("tsv.fault." + fault.key(), fault.arguments());
        Place place = Place.file(file.toString(), fault.line(), fault.column());
        return ExchangeMessages.error(
                "webanno-tsv.broken", place, file.getFileName(), fault.line(), fault.column(), what);
    }
}
