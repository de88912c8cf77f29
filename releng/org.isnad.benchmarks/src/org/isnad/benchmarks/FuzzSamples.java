package org.isnad.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.Formats;
import org.isnad.exchange.reading.Readings;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.Issue;
import org.isnad.text.TextRange;

/** One small file of every kind that is read, with those that belong to it beside it. */
final class FuzzSamples {

    /** Archives have no reader of their own. */
    static final String ARCHIVE = "zip";

    /**
     * A file to be spoilt.
     *
     * @param reader empty for an archive
     * @param read the file that the reader is given; the spoilt one may be another beside it
     */
    record Sample(Optional<FormatReader> reader, Path read, Path spoilt, byte[] valid) {

        String format() {
            return reader.map(FormatReader::id).orElse(ARCHIVE);
        }
    }

    private static final List<String> WRITTEN = List.of("brat", "json-cas", "jsonl", "webanno-tsv", "xmi");

    private final Path folder;
    private final List<Sample> samples = new ArrayList<>();

    private FuzzSamples(Path folder) {
        this.folder = folder;
    }

    static List<Sample> write(Path folder) throws IOException, SQLException {
        FuzzSamples made = new FuzzSamples(folder);
        made.exports();
        made.articles();
        made.foreign();
        database(Files.createDirectory(folder.resolve("dna")).resolve("a.dna"));
        for (Path kind : children(folder)) {
            made.addAll(kind);
        }
        made.archive();
        return made.samples;
    }

    private void exports() throws IOException {
        try (Project project = Corpora.value(Project.create(folder.resolve(".project"), "fuzz"))) {
            GeneratedArticle made = article();
            byte[] bytes = made.text().getBytes(StandardCharsets.UTF_8);
            Article article = Corpora.value(project.addArticle(new NewArticle(
                    "a", bytes, StandardCharsets.UTF_8, made.text(), "عنوان", null, "منبر", "2024-05-14", null, null)));
            register(project);
            Files.write(
                    project.articleFolder(article).resolve(Project.GOLD + ".xmi"),
                    GeneratedLayer.bytes(made, "a", article.getSha256(), Project.GOLD));
            for (String format : WRITTEN) {
                ExportRequest request = new ExportRequest(project, Optional.of(Project.GOLD));
                Corpora.value(Formats.writer(format)
                        .orElseThrow()
                        .write(request, folder.resolve(format), new BasicMonitor()));
            }
        }
    }

    /** A headline and one sentence of reported speech. */
    private static GeneratedArticle article() {
        String head = "عنوان 😀\n";
        String cue = "قال";
        String source = "سالم";
        String said = "«نؤيّد الهُدنة»";
        int begin = head.length();
        int from = begin + cue.length() + 1;
        int content = from + source.length() + 4;
        String text = head + cue + ' ' + source + " إن " + said + '.';
        List<TextRange> lines = List.of(new TextRange(0, begin - 1), new TextRange(begin, text.length()));
        GeneratedArticle.Report report = new GeneratedArticle.Report(
                0,
                new TextRange(from, from + source.length()),
                new TextRange(begin, begin + cue.length()),
                new TextRange(content, content + said.length()));
        return new GeneratedArticle(text, lines, lines, List.of(report, report));
    }

    private static void register(Project project) {
        Actor actor = CorpusFactory.eINSTANCE.createActor();
        actor.setId("actor-0");
        actor.setLabel("سالم");
        project.corpus().getActors().add(actor);
        for (int i = 0; i < GeneratedLayer.ISSUES; i++) {
            Issue issue = CorpusFactory.eINSTANCE.createIssue();
            issue.setId("issue-" + i);
            issue.setLabel("الهدنة " + i);
            project.corpus().getIssues().add(issue);
        }
        Corpora.value(project.saveCorpus());
    }

    private void articles() throws IOException {
        put("csv/a.csv", "text,title,date\n\"نص \"\"أول\"\"\nسطر\",عنوان,2020-01-02\nنص,\"\",\n");
        put("lines/b.jsonl", "{\"text\":\"نص\",\"title\":\"عنوان\",\"meta\":{\"a\":[1,2]}}\n{\"text\":\"آخر\"}\n");
        put(
                "html/c.html",
                "<html lang=ar><head><title>عنوان</title><meta property=\"og:site_name\" content=\"منبر\"></head>"
                        + "<body><div><h1>عنوان</h1><p>نص <b>قصير</b> &amp; آخر<p>ثانٍ<table><tr><td>خلية</table></html>");
    }

    /** What INCEpTION and brat users bring. */
    private void foreign() throws IOException {
        put(
                "inception/typesystem.xml",
                "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\"><types><typeDescription>"
                        + "<name>custom.Opinion</name><supertypeName>uima.tcas.Annotation</supertypeName><features>"
                        + "<featureDescription><name>side</name><rangeTypeName>uima.cas.String</rangeTypeName>"
                        + "</featureDescription><featureDescription><name>about</name><rangeTypeName>uima.cas.FSArray"
                        + "</rangeTypeName><elementType>custom.Opinion</elementType></featureDescription></features>"
                        + "</typeDescription></types></typeSystemDescription>");
        put(
                "inception/a.xmi",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\""
                        + " xmlns:cas=\"http:///uima/cas.ecore\" xmlns:custom=\"http:///custom.ecore\" xmi:version=\"2.0\">"
                        + "<cas:NULL xmi:id=\"0\"/><custom:Opinion xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"2\" side=\"pro\""
                        + " about=\"2 3\"/><custom:Opinion xmi:id=\"3\" sofa=\"1\" begin=\"1\" end=\"3\"/><cas:Sofa xmi:id=\"1\""
                        + " sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\" sofaString=\"نص &amp;&#10;آخر\"/>"
                        + "<cas:View sofa=\"1\" members=\"2 3\"/></xmi:XMI>");
        put(
                "standoff/a.ann",
                "T1\tPerson 0 2;3 6\tنص آخر\nT2\tCue 7 11\tقالت\nE1\tCue:T2 Who:T1\nR1\tSays Arg1:T2 Arg2:T1\n"
                        + "A1\tSure E1 High\nN1\tReference T1 Wikidata:Q1\tسالم\n*\tEquiv T1 T2\n#1\tNote T1\tملاحظة\n");
        put("standoff/a.txt", "نص آخر قالت\n");
    }

    private void put(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** The tables of DNA 3 in small pages. */
    private static void database(Path file) throws SQLException {
        try (Connection connection = new org.sqlite.SQLiteConfig().createConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA page_size=512");
            connection.setAutoCommit(false);
            for (String sql : DnaTables.STATEMENTS) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    /** All files of a folder belong to those in it that are recognised. */
    private void addAll(Path kind) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(kind)) {
            files = all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
        for (Path read : files) {
            for (FormatReader reader : Readings.recognise(read)) {
                for (Path spoilt : files) {
                    samples.add(new Sample(Optional.of(reader), read, spoilt, Files.readAllBytes(spoilt)));
                }
            }
        }
    }

    private void archive() throws IOException {
        Path zip = folder.resolve("all.zip");
        try (ZipOutputStream output = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Path read :
                    samples.stream().map(Sample::spoilt).distinct().limit(6).toList()) {
                output.putNextEntry(
                        new ZipEntry(folder.relativize(read).toString().replace('\\', '/')));
                output.write(Files.readAllBytes(read));
            }
        }
        samples.add(new Sample(Optional.empty(), zip, zip, Files.readAllBytes(zip)));
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
