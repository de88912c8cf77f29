package org.isnad.exchange.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.FormatReaderContract;
import org.isnad.exchange.Formats;
import org.isnad.exchange.RandomLayers;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.SampleProject;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.xmi.CasXmiResource;
import org.junit.jupiter.api.Test;

class JsonlReaderTest extends FormatReaderContract {

    @Override
    protected FormatReader reader() {
        return Formats.reader("jsonl").orElseThrow();
    }

    @Override
    protected Path validFile(Path own) throws IOException {
        try (Project project = SampleProject.create(folder.resolve("sample"))) {
            export(project, "mercury", own);
        }
        return own.resolve("documents.jsonl");
    }

    @Test
    void layersAndRegistryAreThere() throws IOException {
        List<ReadDocument> documents = read(sample()).value();
        assertEquals(
                List.of("first", "second"),
                documents.stream().map(ReadDocument::id).toList());
        ReadDocument first = documents.get(0);
        assertEquals(SampleProject.TEXT, first.text());
        assertEquals("منبر", first.details().outlet());
        assertEquals("mercury", first.layers().get(0).annotator());
        assertEquals(List.of(), documents.get(1).layers(), "nobody annotated it");
        Actor actor = first.registry().actors().get(0);
        assertEquals("سالم", actor.getLabel());
        assertEquals(ActorType.PERSON, actor.getType());
        assertEquals("الهدنة", first.registry().issues().get(0).getLabel());
        CasXmiResource layer = first.layers().get(0).resource();
        assertEquals(
                QuoteFunction.SPEECH, layer.first(Quote.class).orElseThrow().getFunction());
        assertEquals("salem", layer.first(Stance.class).orElseThrow().getHolder());
        assertEquals(1, documents.get(0).place().line());
    }

    @Test
    void theFolderOfTheFilesIsReadToo() throws IOException {
        Path file = sample();
        assertTrue(reader().canRead(file.getParent()));
        assertEquals(2, read(file.getParent()).value().size());
    }

    @Test
    void theFoldersOfAReleaseTellWhoseLayerItIs() throws IOException {
        Path gold = Files.createDirectories(folder.resolve("bundle/data/gold/train"));
        Path pseudonym = Files.createDirectories(folder.resolve("bundle/data/annotators/A1"));
        try (Project project = SampleProject.create(folder.resolve("p"))) {
            export(project, "mercury", gold);
            export(project, "mercury", pseudonym);
        }
        assertEquals("gold", read(gold).value().get(0).layers().get(0).annotator());
        assertEquals("A1", read(pseudonym).value().get(0).layers().get(0).annotator());
    }

    @Test
    void wordsOfATargetFindTheirPlace() throws IOException {
        Path out = folder.resolve("random");
        int found = 0;
        for (int seed = 0; seed < 6; seed++) {
            try (Project project = new RandomLayers(seed).project(folder.resolve("r" + seed), 2)) {
                export(project, RandomLayers.ANNOTATOR, out);
            }
            for (ReadDocument document : read(out).value()) {
                for (EObject object : document.layers().get(0).resource().getContents()) {
                    if (object instanceof Stance stance
                            && (stance.getTargetKind() == TargetKind.EVENT
                                    || stance.getTargetKind() == TargetKind.PROPOSITION)) {
                        assertFalse(stance.getTargetSpans().isEmpty());
                        found++;
                    }
                }
            }
        }
        assertTrue(found > 0);
    }

    @Test
    void everyViolationIsToldWithItsPlace() throws IOException {
        Path file = sample();
        change(file.resolveSibling("mentions.jsonl"), "\"mention_type\":\"NAME\"", "\"mention_type\":\"NOUN\"");
        change(file.resolveSibling("statements.jsonl"), "\"depth\":1", "\"depth\":2");
        change(file.resolveSibling("stances.jsonl"), "\"score\":3,", "");
        List<Problem> problems = read(file).problems();
        assertEquals(
                List.of("jsonl.tag", "jsonl.reference", "jsonl.derived", "jsonl.key", "jsonl.derived"),
                problems.stream().map(Problem::code).toList());
        assertTrue(problems.get(0).place().file().endsWith("mentions.jsonl"));
        assertEquals(1, problems.get(0).place().line());
        String row = Files.readString(file.resolveSibling("mentions.jsonl"));
        assertEquals(
                row.indexOf("\"mention_type\"") + 1, problems.get(0).place().column());
    }

    @Test
    void offsetsAreCheckedAgainstTheText() throws IOException {
        assertRefused("mentions.jsonl", "\"end\":", "\"end\":9", "jsonl.span");
        assertRefused("statements.jsonl", "\"text\":\"ق", "\"text\":\"ف", "jsonl.covered");
        assertRefused("documents.jsonl", "مُشكَّل", "مشكّل", "jsonl.covered");
    }

    @Test
    void referencesAndIdsAreChecked() throws IOException {
        assertRefused("stances.jsonl", "\"statement_id\":\"first:", "\"statement_id\":\"first:x", "jsonl.reference");
        assertRefused("mentions.jsonl", "\"doc_id\":\"first\"", "\"doc_id\":\"third\"", "jsonl.reference");
        assertRefused("documents.jsonl", "\"id\":\"second\"", "\"id\":\"first\"", "jsonl.id");
        assertRefused("documents.jsonl", "\"language\"", "\"lang\"", "jsonl.key");
        assertRefused("documents.jsonl", "\"language\":\"ar\"", "\"language\":null", "jsonl.type");
        assertRefused("documents.jsonl", "عنوان", "\\u0001", "jsonl.character");
    }

    @Test
    void whatIsNoJsonHasItsLineAndColumn() throws IOException {
        Path file = sample();
        List<String> lines = Files.readAllLines(file);
        Files.writeString(file, lines.get(0) + "\n" + lines.get(1).replace("\"title\":", "\"title\" ") + "\n");
        Problem problem = read(file).problems().get(0);
        assertEquals("read.json", problem.code());
        assertEquals(2, problem.place().line());
        assertTrue(problem.place().column() > 20);
    }

    @Test
    void documentsAloneAreEnough() throws IOException {
        Path file = sample();
        for (String other : List.of("mentions", "statements", "stances")) {
            Files.delete(file.resolveSibling(other + ".jsonl"));
        }
        assertEquals(2, read(file).value().size());
    }

    private void assertRefused(String name, String words, String by, String code) throws IOException {
        Path file = sample();
        change(file.resolveSibling(name), words, by);
        Outcome<List<ReadDocument>> outcome = read(file);
        assertFalse(outcome.isPresent());
        assertTrue(
                outcome.problems().stream()
                        .anyMatch(problem -> problem.code().equals(code)
                                && problem.place().file() != null
                                && problem.place().line() > 0),
                outcome.problems().toString());
    }

    private Path sample() throws IOException {
        Path own = Files.createTempDirectory(folder, "out");
        try (Project project = SampleProject.create(own.resolve("project"))) {
            export(project, "mercury", own);
        }
        return own.resolve("documents.jsonl");
    }

    private static void change(Path file, String words, String by) throws IOException {
        String content = Files.readString(file);
        assertTrue(content.contains(words), content);
        Files.writeString(file, content.replaceFirst(Pattern.quote(words), by.replace("\\", "\\\\")));
    }

    private static void export(Project project, String layer, Path out) {
        SampleProject.value(
                new JsonlWriter().write(new ExportRequest(project, Optional.of(layer)), out, new BasicMonitor()));
    }
}
