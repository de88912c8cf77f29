package org.isnad.exchange;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.isnad.exchange.article.CsvArticles;
import org.isnad.exchange.article.HtmlArticle;
import org.isnad.exchange.article.JsonlArticles;
import org.isnad.exchange.brat.BratReader;
import org.isnad.exchange.brat.BratWriter;
import org.isnad.exchange.conll.ConllWriter;
import org.isnad.exchange.csv.CsvWriter;
import org.isnad.exchange.dna.DnaCsvWriter;
import org.isnad.exchange.dna.DnaReader;
import org.isnad.exchange.doccano.DoccanoWriter;
import org.isnad.exchange.graphml.GraphMlWriter;
import org.isnad.exchange.json.JsonCasReader;
import org.isnad.exchange.json.JsonCasWriter;
import org.isnad.exchange.jsonl.JsonlReader;
import org.isnad.exchange.jsonl.JsonlWriter;
import org.isnad.exchange.labelstudio.LabelStudioWriter;
import org.isnad.exchange.prodigy.ProdigyWriter;
import org.isnad.exchange.tei.TeiWriter;
import org.isnad.exchange.tsv.TsvReader;
import org.isnad.exchange.tsv.TsvWriter;
import org.isnad.exchange.webannotation.WebAnnotationWriter;
import org.isnad.exchange.xmi.XmiReader;
import org.isnad.exchange.xmi.XmiWriter;

/** The formats that there are; plain code may add to them. */
public final class Formats {

    private static final List<FormatWriter> WRITERS = new CopyOnWriteArrayList<>(List.of(
            new BratWriter(),
            new ConllWriter(),
            new CsvWriter(),
            new DnaCsvWriter(),
            new DoccanoWriter(),
            new GraphMlWriter(),
            new JsonCasWriter(),
            new JsonlWriter(),
            new LabelStudioWriter(),
            new ProdigyWriter(),
            new TeiWriter(),
            new TsvWriter(),
            new WebAnnotationWriter(),
            new XmiWriter()));
    private static final List<FormatReader> READERS = new CopyOnWriteArrayList<>(List.of(
            new BratReader(),
            new CsvArticles(),
            new DnaReader(),
            new HtmlArticle(),
            new JsonCasReader(),
            new JsonlReader(),
            new JsonlArticles(),
            new TsvReader(),
            new XmiReader()));

    private Formats() {}

    public static List<FormatWriter> writers() {
        return List.copyOf(WRITERS);
    }

    public static List<FormatReader> readers() {
        return List.copyOf(READERS);
    }

    public static Optional<FormatWriter> writer(String id) {
        return WRITERS.stream().filter(writer -> writer.id().equals(id)).findFirst();
    }

    public static Optional<FormatReader> reader(String id) {
        return READERS.stream().filter(reader -> reader.id().equals(id)).findFirst();
    }

    /** Adds a writer, in place of the one with the same id. */
    public static void add(FormatWriter writer) {
        WRITERS.removeIf(known -> known.id().equals(writer.id()));
        WRITERS.add(writer);
    }

    /** Adds a reader, in place of the one with the same id. */
    public static void add(FormatReader reader) {
        READERS.removeIf(known -> known.id().equals(reader.id()));
        READERS.add(reader);
    }
}
