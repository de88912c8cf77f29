package org.isnad.exchange.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.exchange.Formats;
import org.isnad.model.corpus.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {

    private static final List<String> NAMES = List.of("mercury", "venus", "jupiter");

    @TempDir
    private Path folder;

    @Test
    void theSampleCorpusGivesASoundBundleInAllFormats() {
        List<String> formats = ReleaseSettings.FORMATS.stream()
                .filter(id -> Formats.writer(id).isPresent())
                .toList();
        Path bundle = Bundles.built(folder, ReleaseSettings.usual().withFormats(formats));
        Outcome<CheckedBundle> checked = ReleaseCheck.run(bundle, new BasicMonitor());
        assertEquals(List.of(), checked.problems());
        assertEquals(6, checked.value().articles());
        formats.forEach(id -> assertTrue(Files.isDirectory(bundle.resolve(Bundle.folder(id))), id));
    }

    @Test
    void theSameProjectGivesTheSameBytesWhateverThePlaceAndTheLanguage() {
        Path project = Bundles.project(folder);
        Path one = folder.resolve("one");
        Path other = folder.resolve("some/where/else");
        assertTrue(Bundles.build(project, ReleaseSettings.usual().withFormats(List.of("xmi")), one, false)
                .isPresent());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            Path copy = Bundles.copy(project, folder.resolve("copy"));
            assertTrue(Bundles.build(copy, ReleaseSettings.usual().withFormats(List.of("xmi")), other, false)
                    .isPresent());
        } finally {
            Locale.setDefault(before);
        }
        assertEquals(Bundles.files(one), Bundles.files(other));
    }

    @Test
    void nobodyIsNamed() throws IOException {
        Path project = Bundles.project(folder);
        Bundles.edit(
                project.resolve("articles/sochi-talks/gold.xmi"),
                xmi -> xmi.replace("note=\"«خطوات متدرّجة»", "note=\"Mercury and venus differ: «خطوات متدرّجة»"));
        Bundles.edit(project.resolve("guideline.md"), text -> text + "\nAsk jupiter.\n");
        Path output = folder.resolve("bundle");
        assertTrue(Bundles.build(project, ReleaseSettings.usual().withFormats(List.of("xmi")), output, false)
                .isPresent());
        Bundles.files(output)
                .forEach((name, text) -> NAMES.forEach(annotator -> {
                    assertFalse(name.contains(annotator), name);
                    assertFalse(text.toLowerCase(Locale.ROOT).contains(annotator), annotator + " in " + name);
                }));
        String kept = Files.readString(project.resolve(Pseudonyms.FILE));
        NAMES.forEach(annotator -> assertTrue(kept.contains(annotator)));
        String head = Files.readString(output.resolve("data/uima/sochi-talks.xmi"));
        assertTrue(head.contains("<derivedFrom>A"), "items still say from whom they come");
    }

    @Test
    void pseudonymsStayFromReleaseToReleaseWhateverTheSeed() throws IOException {
        Path project = Bundles.project(folder);
        assertTrue(Bundles.build(project, Bundles.plain(), folder.resolve("one"), false)
                .isPresent());
        String kept = Files.readString(project.resolve(Pseudonyms.FILE));
        assertTrue(Bundles.build(project, Bundles.plain().withSeed(7), folder.resolve("two"), false)
                .isPresent());
        assertEquals(kept, Files.readString(project.resolve(Pseudonyms.FILE)));
    }

    @Test
    void anOpenConflictKeepsItBackUnlessForcedAndTheCardSaysSo() throws IOException {
        Path project = Bundles.project(folder);
        Bundles.edit(
                project.resolve("articles/sochi-talks/gold.xmi"),
                xmi -> xmi.replaceFirst(
                        "id=\"d-s1\" kind=\"STATEMENT\" decision=\"CHOSEN\"", "id=\"d-s1\" kind=\"STATEMENT\""));
        Path output = folder.resolve("bundle");
        Outcome<ReleaseReport> refused = Bundles.build(project, Bundles.plain(), output, false);
        assertFalse(refused.isPresent());
        assertEquals(List.of("release.refused", "gold.open"), Bundles.codes(refused));
        assertFalse(Files.exists(output));
        Outcome<ReleaseReport> forced = Bundles.build(project, Bundles.plain(), output, true);
        assertTrue(forced.value().facts().isForced());
        assertEquals("gold.open", forced.value().facts().overridden().get(0).code());
        assertTrue(Files.readString(output.resolve("README.md")).contains("gold.open"));
    }

    @Test
    void aForeignFolderIsLeftAloneAndAnEarlierBundleIsReplacedWhole() throws IOException {
        Path project = Bundles.project(folder);
        Path output = folder.resolve("out");
        Files.createDirectories(output);
        Files.writeString(output.resolve("notes.txt"), "ملاحظات");
        assertEquals(List.of("release.folder"), Bundles.codes(Bundles.build(project, Bundles.plain(), output, false)));
        assertEquals(List.of("notes.txt"), Bundle.files(output));
        Path bundle = folder.resolve("bundle");
        assertTrue(Bundles.build(project, Bundles.plain(), bundle, false).isPresent());
        Files.writeString(bundle.resolve("stale.txt"), "قديم");
        assertTrue(Bundles.build(project, Bundles.plain(), bundle, false).isPresent());
        assertFalse(Files.exists(bundle.resolve("stale.txt")));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(3, left.count(), "nothing temporary stays");
        }
    }

    @Test
    void aReleaseIsOfTheProjectAsItWasWhenBegunWithWhatIsNotSaved() throws IOException {
        Path output = folder.resolve("bundle");
        try (Project project = Project.open(Bundles.project(folder)).value()) {
            Article article = project.corpus().getArticles().get(0);
            article.setOutlet("قبل البدء");
            Release release = Release.of(project, Bundles.plain()).resampled(5);
            article.setOutlet("بعد البدء");
            project.corpus().getArticles().remove(1);
            assertTrue(release.build(output, false, new BasicMonitor()).isPresent());
        }
        String documents = Files.readString(output.resolve("data/gold/full/documents.jsonl"));
        assertTrue(documents.contains("قبل البدء"), documents);
        assertEquals(6, documents.lines().count());
    }

    @Test
    void aCancelledReleaseLeavesNothing() throws IOException {
        Path project = Bundles.project(folder);
        BasicMonitor monitor = new BasicMonitor();
        monitor.setCanceled(true);
        try (Project open = Project.open(project).value()) {
            Outcome<ReleaseReport> outcome =
                    Release.build(open, Bundles.plain(), folder.resolve("bundle"), false, monitor);
            assertEquals(List.of("export.cancelled"), Bundles.codes(outcome));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(project), left.toList());
        }
        assertFalse(Files.exists(project.resolve(Pseudonyms.FILE)));
    }

    @Test
    void aProjectWithoutGoldHasNothingToRelease() throws IOException {
        Path project = Bundles.project(folder);
        try (Stream<Path> articles = Files.list(project.resolve("articles"))) {
            for (Path article : articles.toList()) {
                Files.delete(article.resolve("gold.xmi"));
            }
        }
        assertEquals(
                List.of("release.no-gold"),
                Bundles.codes(Bundles.build(project, Bundles.plain(), folder.resolve("bundle"), false)));
    }

    @Test
    void aFormatThatThereIsNotIsRefusedBeforeAnythingIsRead() {
        Outcome<ReleaseReport> outcome = Bundles.build(
                Bundles.project(folder),
                ReleaseSettings.usual().withFormats(List.of("papyrus")),
                folder.resolve("bundle"),
                false);
        assertEquals(List.of("release.no-format"), Bundles.codes(outcome));
    }

    @Test
    void underTenGroupsNoSplitIsClaimed() {
        try (Project project = Project.open(Bundles.project(folder)).value()) {
            List<String> tasks = new ArrayList<>();
            BasicMonitor monitor = new BasicMonitor() {
                @Override
                public void beginTask(String name, int total) {
                    tasks.add(name);
                }
            };
            ReleasePreview preview =
                    Release.of(project, Bundles.plain()).preview(monitor).value();
            assertFalse(tasks.get(0).contains("Releasing"), "nothing is released");
            assertFalse(preview.splitClaimed());
            assertEquals(
                    List.of("full"),
                    preview.splits().stream().map(ReleaseFacts.SplitFacts::name).toList());
            assertEquals(0, preview.blockingCount());
        }
    }
}
