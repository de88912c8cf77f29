package org.isnad.exchange.brat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.BrokenInput;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadMemory;
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.ReadRegistry;
import org.isnad.exchange.RegistryFile;
import org.isnad.exchange.brat.AnnLine.TextBound;
import org.isnad.text.XmlCharacters;
import org.isnad.text.decode.Decoded;
import org.isnad.text.decode.TextDecoder;
import org.isnad.text.decode.UndecodableTextException;

/**
 * brat stand-off: an {@code .ann} file, with the {@code .txt} of the same name and, where there is one, the
 * {@code annotation.conf} of its folder.
 *
 * <p>Where the configuration is one that {@link BratWriter} wrote, its labels become our types again; every other label
 * becomes a type {@code brat.<Label>} (see {@link BratTypes}). The offsets are code points; where only another way of counting
 * gives the texts that the file tells, that one is taken, with the warning {@code brat.counted}. A file whose texts no way of
 * counting gives is refused.
 */
public final class BratReader implements FormatReader {

    static final String ID = "brat";
    static final String ANNOTATIONS = ".ann";
    static final String TEXT = ".txt";

    private static final int BEGINNING = 4096;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<String> patterns() {
        return List.of("*" + ANNOTATIONS);
    }

    @Override
    public boolean canRead(Path file) {
        if (!Files.isRegularFile(file) || !isAnnotations(file)) {
            return false;
        }
        try (InputStream input = Files.newInputStream(file)) {
            String beginning = new String(input.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return beginning.isBlank() || beginning.strip().matches("(?s)\uFEFF?([TREAMN#][^\\s]*|\\*)\t.*");
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isAnnotations(Path file) {
        return file.getFileName() != null && file.getFileName().toString().endsWith(ANNOTATIONS);
    }

    @Override
    public Outcome<List<ReadDocument>> read(Path file, ReadOptions options, Monitor monitor) {
        if (!isAnnotations(file)) {
            return failed("brat.name", file);
        }
        Path textFile = file.resolveSibling(name(file) + TEXT);
        if (Files.isRegularFile(file) && !Files.isRegularFile(textFile)) {
            return failed("brat.no-text", file, textFile.getFileName());
        }
        Optional<Charset> charset = options.charset();
        return decoded(file, Optional.of(StandardCharsets.UTF_8))
                .then(lines -> decoded(textFile, charset).then(text -> read(file, lines, text, options.memory())));
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ANNOTATIONS.length());
    }

    private static Outcome<Decoded> decoded(Path file, Optional<Charset> charset) {
        return BrokenInput.bytes(file).then(bytes -> {
            try {
                Decoded decoded =
                        charset.isPresent() ? TextDecoder.decode(bytes, charset.get()) : TextDecoder.decode(bytes);
                int forbidden = XmlCharacters.firstForbidden(decoded.text());
                return forbidden < 0 ? Outcome.of(decoded) : forbidden(file, decoded.text(), forbidden);
            } catch (UndecodableTextException e) {
                Place place = Place.file(file.toString(), line(bytes, e.byteOffset()), 1);
                return Outcome.failed(ExchangeMessages.error(
                        "brat.charset", place, file.getFileName(), e.charset().name()));
            }
        });
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end && i < bytes.length; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static <T> Outcome<T> forbidden(Path file, String text, int offset) {
        int line = 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        int column = offset - text.lastIndexOf('\n', offset);
        Place place = Place.file(file.toString(), line, Math.max(1, column));
        String code = "U+%04X".formatted((int) text.charAt(offset));
        return Outcome.failed(ExchangeMessages.error("brat.character", place, file.getFileName(), code));
    }

    private static Outcome<List<ReadDocument>> read(Path file, Decoded lines, Decoded text, ReadMemory memory) {
        try {
            List<AnnLine> parsed = AnnParser.parse(lines.text());
            OffsetCount count = count(parsed, text);
            BratConf conf = BratConf.beside(file);
            LayerBuilder builder = new LayerBuilder(file, text.text(), count, conf, parsed);
            builder.build();
            Outcome<ReadRegistry> registry = registry(file, conf, builder, memory);
            List<Problem> warnings = new ArrayList<>(builder.warnings());
            if (!count.name().equals("brat.count.code-points")) {
                warnings.add(ExchangeMessages.warning(
                        "brat.counted",
                        Place.file(file.toString()),
                        file.getFileName(),
                        ExchangeMessages.text(count.name())));
            }
            return registry.then(known -> Outcome.of(
                    List.of(new ReadDocument(
                            name(file),
                            known.details(name(file)),
                            "",
                            text.text(),
                            parsed.isEmpty() && !conf.isOurs() ? List.of() : List.of(builder.layer()),
                            known,
                            Place.file(file.toString()))),
                    warnings));
        } catch (BratFault e) {
            return Outcome.failed(e.problem(file));
        }
    }

    /** The file of the registry, or what the annotations tell of it. */
    private static Outcome<ReadRegistry> registry(Path file, BratConf conf, LayerBuilder builder, ReadMemory memory) {
        Outcome<ReadRegistry> beside =
                conf.isOurs() ? RegistryFile.beside(file, memory) : Outcome.of(ReadRegistry.NONE);
        return beside.then(known -> Outcome.of(known.isEmpty() ? told(builder.registry(), known) : known));
    }

    private static ReadRegistry told(ReadRegistry annotations, ReadRegistry beside) {
        return new ReadRegistry(annotations.actors(), annotations.issues(), beside.details());
    }

    private static OffsetCount count(List<AnnLine> lines, Decoded text) throws BratFault {
        List<TextBound> texts = lines.stream()
                .filter(TextBound.class::isInstance)
                .map(TextBound.class::cast)
                .toList();
        List<OffsetCount> candidates = OffsetCount.candidates(text.text(), text.bom());
        for (OffsetCount candidate : candidates) {
            if (texts.stream().allMatch(candidate::fits)) {
                return candidate;
            }
        }
        OffsetCount usual = candidates.get(0);
        TextBound wrong =
                texts.stream().filter(line -> !usual.fits(line)).findFirst().orElseThrow();
        boolean outside =
                wrong.offsets().stream().anyMatch(range -> usual.range(range).isEmpty());
        if (outside) {
            throw new BratFault(
                    "brat.offset",
                    wrong.line(),
                    1,
                    wrong.id(),
                    wrong.offsets().get(0).begin(),
                    wrong.offsets().get(wrong.offsets().size() - 1).end());
        }
        throw new BratFault("brat.text", wrong.line(), 1, wrong.id(), AnnParser.shortened(wrong.text()));
    }

    private static Outcome<List<ReadDocument>> failed(String code, Path file, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = file.getFileName() == null ? file : file.getFileName();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Outcome.failed(ExchangeMessages.error(code, Place.file(file.toString()), arguments));
    }
}
