package org.isnad.exchange.dna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ArticleDetails;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.FormatReaderContract;
import org.isnad.exchange.Formats;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadLayer;
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.mapping.MappedDocument;
import org.isnad.exchange.mapping.Mapping;
import org.isnad.exchange.mapping.MappingRun;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Issue;
import org.isnad.model.tcas.Annotation;
import org.junit.jupiter.api.Test;

class DnaReaderTest extends FormatReaderContract {

    @Override
    protected FormatReader reader() {
        return Formats.reader("dna").orElseThrow();
    }

    @Override
    protected Path validFile(Path own) {
        return DnaSample.write(own.resolve("debate.dna"));
    }

    private List<ReadDocument> documents(Path file) {
        Outcome<List<ReadDocument>> outcome = read(file);
        assertTrue(outcome.isPresent(), outcome.problems().toString());
        return outcome.value();
    }

    private static EObject statement(ReadLayer layer) {
        List<EObject> found = layer.resource().getContents().stream()
                .filter(object -> object.eClass().getName().equals("DNA_Statement"))
                .toList();
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static Object get(EObject object, String feature) {
        return object.eGet(object.eClass().getEStructuralFeature(feature));
    }

    private static String covered(EObject object) {
        return DnaSample.TEXT.substring(((Annotation) object).getBegin(), ((Annotation) object).getEnd());
    }

    @Test
    void documentsBringWhatIsKnownOfThem() {
        List<ReadDocument> documents = documents(DnaSample.write(folder.resolve("debate.dna")));
        assertEquals(
                List.of("debate-1", "debate-2"),
                documents.stream().map(ReadDocument::id).toList());
        assertEquals(
                new ArticleDetails("عنوان", "كاتب", "منبر", "2019-05-14", ""),
                documents.get(0).details());
        assertEquals(DnaSample.TEXT, documents.get(0).text());
        assertEquals(List.of(), documents.get(1).layers());
    }

    @Test
    void eachCoderHasALayerOfStatementsWithTheirVariables() {
        ReadDocument document =
                documents(DnaSample.write(folder.resolve("debate.dna"))).get(0);
        assertEquals(
                List.of("Admin", "Layla"),
                document.layers().stream().map(ReadLayer::annotator).toList());
        EObject first = statement(document.layers().get(0));
        assertEquals(DnaSample.YES, covered(first));
        assertEquals(
                List.of("سالم", "الهدنة", "1", "ملاحظة; \"نصّ\"", "7"),
                Stream.of("person", "concept", "agreement", "my_note", "dnaId")
                        .map(name -> get(first, name))
                        .toList());
        assertNull(get(first, "organization"));
        EObject second = statement(document.layers().get(1));
        assertEquals(DnaSample.NO, covered(second));
        assertEquals(List.of("الحزب", "0"), List.of(get(second, "organization"), get(second, "agreement")));
    }

    @Test
    void entitiesAreActorsAndIssues() {
        ReadDocument document =
                documents(DnaSample.write(folder.resolve("debate.dna"))).get(0);
        List<Actor> actors = document.registry().actors();
        assertEquals(
                List.of("سالم", "الحزب"), actors.stream().map(Actor::getLabel).toList());
        assertEquals(List.of("أبو أحمد"), actors.get(0).getAliases());
        assertEquals(
                List.of(ActorType.PERSON, ActorType.POLITICAL_GROUP),
                actors.stream().map(Actor::getType).toList());
        List<Issue> issues = document.registry().issues();
        assertEquals(
                List.of("الهدنة", "السلام"),
                issues.stream().map(Issue::getLabel).toList());
        assertEquals(issues.get(1), issues.get(0).getParent());
        assertEquals("Notes: وقف النار", issues.get(0).getDefinition());
    }

    @Test
    void theUsualMappingMakesStatementsAndStancesOfThem() {
        List<ReadDocument> documents = documents(DnaSample.write(folder.resolve("debate.dna")));
        Outcome<MappedDocument> mapped = MappingRun.apply(documents.get(0), Mapping.suggest(documents));
        assertTrue(mapped.isPresent(), mapped.problems().toString());
        List<Stance> stances = mapped.value().document().layers().stream()
                .flatMap(layer -> layer.resource().getContents().stream())
                .filter(Stance.class::isInstance)
                .map(Stance.class::cast)
                .toList();
        assertEquals(
                List.of(Polarity.FAVOR, Polarity.AGAINST),
                stances.stream().map(Stance::getPolarity).toList());
        assertEquals(
                List.of(DnaSample.YES, DnaSample.NO),
                stances.stream()
                        .map(stance -> covered(stance.getEvidence().get(0)))
                        .toList());
    }

    @Test
    void rolesMayHaveSeveralValues() {
        ReadDocument document =
                documents(DnaSample.writeWithRoles(folder.resolve("roles.dna"))).get(0);
        EObject first = statement(document.layers().get(0));
        assertEquals(List.of("سالم", "ليلى"), List.of(get(first, "person"), get(first, "person_2")));
        assertEquals("1", get(first, "agreement"));
    }

    @Test
    void issuesInACircleAreNoEndlessWay() {
        Path file = DnaSample.write(folder.resolve("debate.dna"));
        DnaSample.execute(file, List.of("UPDATE ENTITIES SET ChildOf = 4 WHERE ID = 5"));
        List<Issue> issues = documents(file).get(0).registry().issues();
        assertEquals(2, issues.size());
        long roots = issues.stream().filter(issue -> issue.getParent() == null).count();
        assertEquals(1, roots);
    }

    @Test
    void whatIsWrongIsToldWithItsRow() {
        refused("dna.offset", "UPDATE STATEMENTS SET Stop = 999999 WHERE ID = 8");
        refused("dna.offset", "PRAGMA ignore_check_constraints = ON", "UPDATE STATEMENTS SET Start = -1 WHERE ID = 8");
        refused("dna.value", "UPDATE STATEMENTS SET Stop = 'nowhere' WHERE ID = 8");
        refused("dna.value", "UPDATE DOCUMENTS SET Text = x'00ff' WHERE ID = 1");
        refused("dna.value", "UPDATE DOCUMENTS SET Date = 1.5e300 WHERE ID = 1");
        refused("dna.character", "UPDATE DOCUMENTS SET Title = char(1) WHERE ID = 1");
        refused("dna.reference", "UPDATE STATEMENTS SET DocumentId = 77 WHERE ID = 8");
        refused("dna.reference", "UPDATE DATASHORTTEXT SET Entity = 99 WHERE ID = 1");
        refused("dna.reference", "UPDATE STATEMENTS SET Coder = 99 WHERE ID = 8");
        refused("dna.table", "DROP TABLE ENTITIES");
        refused("dna.broken", "ALTER TABLE ENTITIES DROP COLUMN ChildOf");
        refused("dna.version", "UPDATE SETTINGS SET Value = '2.0 beta 25' WHERE Property = 'version'");
    }

    private int files;

    private void refused(String code, String... changes) {
        Path file = DnaSample.write(folder.resolve("broken" + files++ + ".dna"));
        DnaSample.execute(file, List.of(changes));
        Outcome<List<ReadDocument>> outcome = read(file);
        assertFalse(outcome.isPresent(), code);
        Problem problem = outcome.problems().get(0);
        assertEquals(code, problem.code(), problem.message());
        assertTrue(problem.message().contains(file.getFileName().toString()), problem.message());
    }

    @Test
    void aViewInPlaceOfATableIsNotRun() {
        refused(
                "dna.table",
                "ALTER TABLE CODERS RENAME TO OTHERS",
                "CREATE VIEW CODERS AS WITH RECURSIVE n(ID) AS (SELECT 1 UNION ALL SELECT ID + 1 FROM n)"
                        + " SELECT ID, 'x' AS Name FROM n");
    }

    @Test
    void moreThanTheFileHoldsIsNotRead() {
        String rows =
                " WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) SELECT i FROM n";
        refused(
                "dna.swollen",
                "ALTER TABLE CODERS RENAME TO OTHERS",
                "CREATE TABLE CODERS(ID INTEGER PRIMARY KEY, Name TEXT AS (hex(zeroblob(400000))))",
                "INSERT INTO CODERS(ID)" + rows);
        refused(
                "dna.swollen",
                "ALTER TABLE CODERS RENAME TO OTHERS",
                "CREATE TABLE CODERS(ID INTEGER PRIMARY KEY)",
                "INSERT INTO CODERS(ID)" + rows,
                "ALTER TABLE CODERS ADD COLUMN Name TEXT DEFAULT '" + "x".repeat(10_000) + "'");
        refused(
                "dna.broken",
                "ALTER TABLE CODERS RENAME TO OTHERS",
                "CREATE TABLE CODERS(ID INTEGER PRIMARY KEY, Name TEXT AS (hex(zeroblob(60000000))))",
                "INSERT INTO CODERS(ID) VALUES (1)");
    }

    @Test
    void triggersAndForeignTablesDoNothing() {
        Path file = DnaSample.write(folder.resolve("armed.dna"));
        DnaSample.execute(
                file,
                List.of(
                        "CREATE TRIGGER t AFTER UPDATE ON CODERS BEGIN DELETE FROM DOCUMENTS; END",
                        "CREATE INDEX i ON CODERS(Name)",
                        "CREATE VIRTUAL TABLE v USING fts5(x)",
                        "CREATE VIEW w AS SELECT * FROM pragma_database_list"));
        assertEquals(2, documents(file).size());
    }

    @Test
    void nothingIsWrittenToTheFileOrBesideIt() throws IOException {
        Path own = Files.createDirectory(folder.resolve("مجلد ? # %41"));
        Path file = Files.copy(DnaSample.write(folder.resolve("debate.dna")), own.resolve("debate.dna"));
        byte[] before = Files.readAllBytes(file);
        documents(file);
        assertEquals(Arrays.hashCode(before), Arrays.hashCode(Files.readAllBytes(file)));
        try (Stream<Path> beside = Files.list(own)) {
            assertEquals(List.of(file), beside.toList());
        }
    }

    @Test
    void aCancelledReadingGivesNothing() {
        BasicMonitor monitor = new BasicMonitor();
        monitor.setCanceled(true);
        Path file = DnaSample.write(folder.resolve("debate.dna"));
        DnaSample.execute(
                file,
                List.of("WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)"
                        + " INSERT INTO CODERS SELECT i, 'coder', '' FROM n"));
        Outcome<List<ReadDocument>> outcome = reader().read(file, ReadOptions.NONE, monitor);
        assertFalse(outcome.isPresent());
    }
}
