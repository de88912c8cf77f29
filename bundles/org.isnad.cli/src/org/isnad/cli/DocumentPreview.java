package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.core.outcome.Outcome;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadLayer;
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.mapping.Mapping;
import org.isnad.exchange.mapping.MappingPreview;
import org.isnad.exchange.reading.Readings;

/** Shows what an import of documents would bring, and imports nothing. */
final class DocumentPreview {

    private final Terminal terminal;

    DocumentPreview(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The exit code: 2 where nothing can be read, 1 where some of it cannot. */
    int show(List<Path> paths, Optional<FormatReader> format, ReadOptions options, Optional<Mapping> mapping) {
        Outcome<List<ReadDocument>> read = Readings.read(paths, format, options, terminal.monitor());
        terminal.problems(read.problems());
        if (!read.isPresent()) {
            return Main.BAD_INPUT;
        }
        for (ReadDocument document : read.value()) {
            String annotators =
                    document.layers().stream().map(ReadLayer::annotator).collect(Collectors.joining(", "));
            String text = document.text();
            terminal.line(Texts.text("import.line", document.id(), annotators, text.codePointCount(0, text.length())));
        }
        Mapping chosen = mapping.or(() -> read.value().stream()
                        .flatMap(document -> Mapping.builtIn(document).stream())
                        .findFirst())
                .orElse(Mapping.NONE);
        MappingPreview.of(read.value(), chosen)
                .toOptional()
                .ifPresent(preview -> DocumentRun.print(terminal, preview.report()));
        terminal.line(Texts.text("import.dry"));
        return read.hasErrors() ? Main.FINDINGS : Main.OK;
    }
}
