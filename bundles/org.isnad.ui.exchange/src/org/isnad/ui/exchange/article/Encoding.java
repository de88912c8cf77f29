package org.isnad.ui.exchange.article;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/** The encodings that are offered for a file: those in which Arabic news is met. */
public final class Encoding {

    private static final List<Charset> OFFERED = Stream.of(
                    "UTF-8", "windows-1256", "UTF-16LE", "UTF-16BE", "ISO-8859-6")
            .map(Charset::forName)
            .toList();

    private Encoding() {}

    public static List<Charset> offered() {
        return OFFERED;
    }
}
