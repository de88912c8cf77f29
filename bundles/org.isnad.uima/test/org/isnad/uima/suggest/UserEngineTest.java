package org.isnad.uima.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.apache.uima.UIMAFramework;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.uima.Pipelines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Engines that a user brings along: compiled here, as descriptor with jar and as PEAR. */
class UserEngineTest {

    private static final String TEXT = "قال المدير إن القطار وصل.\nوعاد القطار مساء.\n";

    /** Marks each «القطار» as a mention and as a type of its own, and fails on a text that says so. */
    private static final String SOURCE =
            """
            package example;
            import org.apache.uima.cas.*;
            import org.apache.uima.cas.text.AnnotationFS;
            public class Trains extends org.apache.uima.analysis_component.CasAnnotator_ImplBase {
                public void process(CAS cas) {
                    String text = cas.getDocumentText();
                    if (text.contains("حادث")) {
                        throw new IllegalStateException("no accidents");
                    }
                    Type mention = cas.getTypeSystem().getType("org.isnad.annotation.ActorMention");
                    Type train = cas.getTypeSystem().getType("example.Train");
                    for (int i = text.indexOf("القطار"); i >= 0; i = text.indexOf("القطار", i + 1)) {
                        AnnotationFS found = cas.createAnnotation(mention, i, i + 6);
                        found.setStringValue(mention.getFeatureByBaseName("actor"), "train");
                        cas.addFsToIndexes(found);
                        cas.addFsToIndexes(cas.createAnnotation(train, i, i + 6));
                    }
                    cas.addFsToIndexes(cas.createAnnotation(mention, 5, 5000));
                }
            }
            """;

    private static final String DESCRIPTOR =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <analysisEngineDescription xmlns="http://uima.apache.org/resourceSpecifier">
              <frameworkImplementation>org.apache.uima.java</frameworkImplementation>
              <primitive>true</primitive>
              <annotatorImplementationName>example.Trains</annotatorImplementationName>
              <analysisEngineMetaData>
                <name>Train spotter</name>
                <typeSystemDescription><types>
                  <typeDescription><name>example.Train</name><supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>
                </types></typeSystemDescription>
                <operationalProperties><modifiesCas>true</modifiesCas></operationalProperties>
              </analysisEngineMetaData>
            </analysisEngineDescription>
            """;

    private static final String INSTALL =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <COMPONENT_INSTALLATION_DESCRIPTOR>
              <OS/><TOOLKITS/><UIMA_FRAMEWORK/>
              <SUBMITTED_COMPONENT>
                <ID>trains</ID><NAME>Train spotter</NAME><DESC>$main_root/desc/Trains.xml</DESC>
                <DEPLOYMENT>standard</DEPLOYMENT>
              </SUBMITTED_COMPONENT>
              <INSTALLATION>
                <PROCESS>
                  <ACTION>set_env_variable</ACTION>
                  <PARAMETERS><VAR_NAME>CLASSPATH</VAR_NAME><VAR_VALUE>$main_root/lib/trains.jar</VAR_VALUE></PARAMETERS>
                </PROCESS>
              </INSTALLATION>
            </COMPONENT_INSTALLATION_DESCRIPTOR>
            """;

    @TempDir
    Path folder;

    @Test
    void aDescriptorWithItsJar() throws IOException {
        Path descriptor = descriptor();
        zip(Files.createDirectories(folder.resolve("lib")).resolve("trains.jar"), classes());
        assertTrains(descriptor);
    }

    @Test
    void aPear() throws IOException {
        zip(folder.resolve("trains.jar"), classes());
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("metadata/install.xml", INSTALL.getBytes(StandardCharsets.UTF_8));
        entries.put("desc/Trains.xml", DESCRIPTOR.getBytes(StandardCharsets.UTF_8));
        entries.put("lib/trains.jar", Files.readAllBytes(folder.resolve("trains.jar")));
        Path pear = folder.resolve("trains.pear");
        zip(pear, entries);
        assertTrains(pear);
    }

    private static void assertTrains(Path engine) {
        try (SuggestionPipeline pipeline = open(engine, List.of())) {
            Outcome<CasXmiResource> outcome = suggest(pipeline, TEXT);
            List<ActorMention> trains = mentions(outcome.value()).stream()
                    .filter(mention -> "train".equals(mention.getActor()))
                    .toList();
            assertEquals(2, trains.size());
            assertEquals(List.of("engine:Train spotter"), trains.get(0).getDerivedFrom());
            assertEquals(MentionType.NAME, trains.get(0).getMentionType());
            assertTrue(mentions(outcome.value()).stream()
                    .anyMatch(mention -> mention.getDerivedFrom().equals(List.of("engine:isnad"))));
            List<String> codes = outcome.problems().stream().map(Problem::code).toList();
            assertEquals(List.of("engine.types", "engine.spans"), codes);
            assertEquals(Severity.INFO, outcome.problems().get(0).severity());
            assertTrue(outcome.problems().get(0).message().contains("example.Train"));
        }
    }

    @Test
    void anEngineThatFailsOnAnArticleLeavesOursAndWorksOnTheNext() throws IOException {
        Path descriptor = descriptor();
        zip(folder.resolve("trains.jar"), classes());
        try (SuggestionPipeline pipeline = open(descriptor, List.of())) {
            Outcome<CasXmiResource> failed = suggest(pipeline, "قال المدير إن القطار في حادث.");
            assertEquals("engine.failed", failed.problems().get(0).code());
            assertTrue(failed.problems().get(0).message().contains("no accidents"));
            assertEquals(1, mentions(failed.value()).size());
            assertTrue(mentions(suggest(pipeline, TEXT).value()).size() > 2);
        }
    }

    @Test
    void aMissingJarIsSaid() throws IOException {
        open(descriptor(), List.of("engine.start")).close();
    }

    @Test
    void aDescriptorNestedWithoutEndIsRefusedAtOnceWithItsLine() throws IOException {
        String nested = "<x>\n".repeat(200_000) + "</x>".repeat(200_000);
        Path deep = Files.writeString(folder.resolve("deep.xml"), nested);
        Problem problem = problem(deep);
        assertEquals("engine.descriptor", problem.code());
        assertEquals(1001, problem.place().line());
        assertTrue(problem.message().contains("1000"), problem.message());
    }

    @Test
    void whatIsNoEngineIsSaid() throws IOException {
        open(folder.resolve("nothing.xml"), List.of("engine.none")).close();
        open(Files.writeString(folder.resolve("broken.xml"), "<analysisEngine"), List.of("engine.descriptor"))
                .close();
        String types = "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\"/>";
        Problem problem = problem(Files.writeString(folder.resolve("types.xml"), types));
        assertTrue(List.of("engine.kind", "engine.descriptor").contains(problem.code()), problem.code());
        open(Files.createDirectories(folder.resolve("empty")), List.of("engine.pear"))
                .close();
        open(Files.writeString(folder.resolve("x.pear"), "no zip"), List.of("engine.pear"))
                .close();
    }

    @Test
    void aPearThatWritesElsewhereIsRefused() throws IOException {
        Path pear = folder.resolve("evil.pear");
        zip(pear, Map.of("../../evil.txt", new byte[] {1}));
        Problem problem = problem(pear);
        assertEquals("engine.pear", problem.code());
        assertTrue(problem.message().contains("../../evil.txt"));
    }

    private static Problem problem(Path engine) {
        Outcome<SuggestionPipeline> opened = SuggestionPipeline.open(registry(), List.of(engine));
        opened.value().close();
        return opened.problems().get(0);
    }

    private static SuggestionPipeline open(Path engine, List<String> codes) {
        Outcome<SuggestionPipeline> opened = SuggestionPipeline.open(registry(), List.of(engine));
        assertEquals(codes, opened.problems().stream().map(Problem::code).toList(), opened.problems()::toString);
        opened.problems().forEach(problem -> assertFalse(problem.remedy().isEmpty()));
        return opened.value();
    }

    private static Registry registry() {
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        Actor actor = CorpusFactory.eINSTANCE.createActor();
        actor.setId("director");
        actor.setLabel("المدير");
        corpus.getActors().add(actor);
        return Registry.of(corpus);
    }

    private static Outcome<CasXmiResource> suggest(SuggestionPipeline pipeline, String text) {
        return pipeline.suggest(Pipelines.machineLayer(text, "ar").value(), null, new BasicMonitor());
    }

    private static List<ActorMention> mentions(CasXmiResource layer) {
        return layer.getContents().stream()
                .filter(ActorMention.class::isInstance)
                .map(ActorMention.class::cast)
                .toList();
    }

    private Path descriptor() throws IOException {
        return Files.writeString(folder.resolve("Trains.xml"), DESCRIPTOR);
    }

    private Map<String, byte[]> classes() throws IOException {
        Path source = Files.createDirectories(folder.resolve("src/example")).resolve("Trains.java");
        Files.writeString(source, SOURCE);
        Path classes = Files.createDirectories(folder.resolve("compiled"));
        String library = UIMAFramework.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String[] arguments = {
            "-proc:none", "-encoding", "UTF-8", "-cp", library, "-d", classes.toString(), source.toString()
        };
        assertEquals(0, compiler.run(null, OutputStream.nullOutputStream(), null, arguments));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return entries;
    }

    private static void zip(Path file, Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }
}
