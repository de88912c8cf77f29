package org.isnad.review.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.isnad.core.edit.MarkQuote;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Severity;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.corpus.Article;
import org.isnad.review.version.LayerVersion.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of a layer of a project that is a folder deep inside a git repository, or in none. */
final class LayerVersionsTest {

    private static final String TEXT = "قال «الوزير» إن «الاتفاق» قريب من «النهاية».";
    private static final int MANY = 100;

    @TempDir
    private Path folder;

    private Project project;
    private Article article;
    private OpenLayer layer;
    private Git git;

    @BeforeEach
    void aProjectInASubfolder() throws IOException {
        project = Project.create(folder.resolve("data/corpus"), "تجربة").value();
        article = project.addArticle(input("a1", TEXT)).value();
        layer = project.createLayer(article, "venus").value();
        save(layer);
    }

    @AfterEach
    void close() {
        project.close();
        if (git != null) {
            git.close();
        }
    }

    @Test
    void withoutGitThereAreTheFileAndWhatIsNotSaved() {
        Outcome<List<LayerVersion>> clean = list();
        assertEquals(List.of(Kind.DISK), kinds(clean));
        assertEquals("version.no-git", clean.problems().get(0).code());
        assertEquals(Severity.INFO, clean.problems().get(0).severity());
        mark("الوزير");
        LayerVersions versions = versions();
        Outcome<List<LayerVersion>> dirty = versions.list(MANY, new BasicMonitor());
        assertEquals(List.of(Kind.MEMORY, Kind.DISK), kinds(dirty));
        assertEquals(1, quotes(versions, dirty.value().get(0)));
        assertEquals(0, quotes(versions, dirty.value().get(1)));
    }

    @Test
    void commitsThatChangedTheLayerAreVersionsTheLatestFirst() throws Exception {
        init();
        commit("أول وسم", "سعاد");
        mark("الوزير");
        project.saveAll();
        commit("Mark the minister\n\nand nothing else", "Marwa");
        Files.writeString(folder.resolve("notes.txt"), "another file");
        commit("Notes", "Marwa");
        mark("الاتفاق");
        LayerVersions versions = versions();
        List<LayerVersion> all = CompletableFuture.supplyAsync(() -> versions.list(MANY, new BasicMonitor()))
                .join()
                .value();
        assertEquals(
                List.of(Kind.MEMORY, Kind.DISK, Kind.COMMIT, Kind.COMMIT),
                all.stream().map(LayerVersion::kind).toList());
        assertEquals(
                List.of(2, 1, 1, 0),
                all.stream().map(each -> quotes(versions, each)).toList());
        assertEquals("Marwa", all.get(2).author());
        assertEquals("Mark the minister", all.get(2).message());
        assertEquals("سعاد", all.get(3).author());
        assertTrue(all.get(3).label().contains("أول وسم"));
        assertFalse(all.get(2).at().isBefore(all.get(3).at()));
        assertEquals(
                "venus@" + all.get(3).id().substring(0, 8),
                versions.reading(all.get(3)).value().annotator());
    }

    @Test
    void whatIsSavedAndCommittedUnchangedIsNoOtherVersion() throws Exception {
        init();
        commit("First", "Marwa");
        List<LayerVersion> same = list().value();
        assertEquals(Optional.empty(), versions().firstOther(same, new BasicMonitor()));
        mark("الوزير");
        project.saveAll();
        commit("Second", "Marwa");
        List<LayerVersion> all = list().value();
        assertEquals(
                List.of(Kind.DISK, Kind.COMMIT, Kind.COMMIT),
                all.stream().map(LayerVersion::kind).toList());
        assertEquals(Optional.of(all.get(2)), versions().firstOther(all, new BasicMonitor()));
        assertEquals(Optional.empty(), versions().firstOther(List.of(), new BasicMonitor()));
    }

    @Test
    void aRepositoryThatBeginsAtTheProjectWorksToo() throws Exception {
        git = Git.init().setDirectory(project.folder().toFile()).call();
        commit("All", "Marwa");
        assertEquals(List.of(Kind.DISK, Kind.COMMIT), kinds(list()));
    }

    @Test
    void aLinkedWorkTreeHasTheCommitsOfItsOwnBranch() throws Exception {
        git = Git.init().setDirectory(folder.resolve("first").toFile()).call();
        Files.writeString(folder.resolve("first/readme"), "");
        commit("Elsewhere", "Marwa");
        git.branchCreate().setName("review").call();
        Path data = Files.createDirectories(folder.resolve("first/.git/worktrees/data"));
        Files.writeString(data.resolve("commondir"), "../..\n");
        Files.writeString(data.resolve("gitdir"), folder.resolve("data/.git") + "\n");
        Files.writeString(data.resolve("HEAD"), "ref: refs/heads/review\n");
        Files.writeString(folder.resolve("data/.git"), "gitdir: " + data + "\n");
        Outcome<List<LayerVersion>> none = list();
        assertEquals("version.no-commit", none.problems().get(0).code(), none.problems()::toString);
        git.checkout().setName("review").call();
        Path copy = folder.resolve("first/corpus/articles/a1");
        Files.createDirectories(copy);
        Files.copy(project.articleFolder(article).resolve("venus.xmi"), copy.resolve("venus.xmi"));
        commit("In review", "Marwa");
        assertEquals(List.of("In review"), messages(list().value()));
    }

    @Test
    void aDetachedHeadSeesWhatCameBeforeIt() throws Exception {
        init();
        commit("One", "Marwa");
        String first = git.getRepository().resolve("HEAD").name();
        mark("الوزير");
        project.saveAll();
        commit("Two", "Marwa");
        git.checkout().setName(first).setForced(true).call();
        List<LayerVersion> versions = list().value();
        assertEquals(List.of("One"), messages(versions));
    }

    @Test
    void aLayerThatWasDeletedAndCameBackHasBothTimesButNotTheGap() throws Exception {
        init();
        commit("One", "Marwa");
        Path file = project.articleFolder(article).resolve("venus.xmi");
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        commit("Gone", "Marwa");
        assertEquals(List.of("One"), messages(list().value()));
        Files.write(file, bytes);
        commit("Back", "Marwa");
        assertEquals(List.of("Back", "One"), messages(list().value()));
    }

    @Test
    void onlyAsManyCommitsAsAskedFor() throws Exception {
        init();
        commit("One", "Marwa");
        mark("الوزير");
        project.saveAll();
        commit("Two", "Marwa");
        assertEquals(
                List.of("Two"), messages(versions().list(1, new BasicMonitor()).value()));
    }

    @Test
    void aBrokenFileInACommitIsSaidWithItsLine() throws Exception {
        init();
        Path file = project.articleFolder(article).resolve("venus.xmi");
        byte[] whole = Files.readAllBytes(file);
        Files.writeString(file, "<?xml version=\"1.0\"?>\n<broken");
        commit("Half a file", "Marwa");
        Files.write(file, whole);
        LayerVersion broken = list().value().get(1);
        Outcome<?> reading = versions().reading(broken);
        assertFalse(reading.isPresent());
        assertEquals("layer.broken", reading.problems().get(0).code());
        assertEquals(2, reading.problems().get(0).place().line());
        assertTrue(reading.problems().get(0).message().contains("@" + broken.shortName()));
    }

    @Test
    void aRepositoryWithoutCommitsAndALayerInNone() throws Exception {
        init();
        Outcome<List<LayerVersion>> before = list();
        assertEquals("version.no-commit", before.problems().get(0).code());
        commit("One", "Marwa");
        save(project.createLayer(article, "mercury").value());
        Outcome<List<LayerVersion>> other =
                LayerVersions.of(project, article, "mercury").list(MANY, new BasicMonitor());
        assertEquals(List.of(Kind.DISK), kinds(other));
        assertEquals("version.no-commit", other.problems().get(0).code());
    }

    @Test
    void aDamagedRepositoryIsAProblemBesideTheFile() throws Exception {
        init();
        commit("One", "Marwa");
        Files.writeString(folder.resolve(".git/HEAD"), "0123456789012345678901234567890123456789\n");
        Outcome<List<LayerVersion>> list = list();
        assertEquals(List.of(Kind.DISK), kinds(list));
        assertEquals("version.git-unreadable", list.problems().get(0).code());
    }

    @Test
    void aCommitIsFoundByItsFirstCharactersAndAFileByItsPath() throws Exception {
        init();
        commit("One", "Marwa");
        mark("الوزير");
        project.saveAll();
        commit("Two", "Marwa");
        LayerVersion first = list().value().get(2);
        LayerVersions versions = versions();
        assertEquals(
                first,
                versions.find(first.id().substring(0, 10), new BasicMonitor()).value());
        assertEquals(
                "version.unknown",
                versions.find("nothing", new BasicMonitor()).problems().get(0).code());
        Path copy = folder.resolve("copy.xmi");
        Files.copy(project.articleFolder(article).resolve("venus.xmi"), copy);
        LayerVersion file = versions.find(copy.toString(), new BasicMonitor()).value();
        assertEquals(1, quotes(versions, file));
        assertEquals("venus@copy.xmi", versions.reading(file).value().annotator());
    }

    @Test
    void aFileOfAnotherTextOrNoneIsRefused() {
        Article other = project.addArticle(input("a2", "نص آخر.")).value();
        save(project.createLayer(other, "venus").value());
        LayerVersion file = LayerVersions.another(project.articleFolder(other).resolve("venus.xmi"));
        assertEquals(
                "version.other-text", versions().reading(file).problems().get(0).code());
        LayerVersion absent = LayerVersions.another(folder.resolve("absent.xmi"));
        assertEquals(
                "version.gone", versions().reading(absent).problems().get(0).code());
    }

    @Test
    void listingIsCancelled() throws Exception {
        init();
        commit("One", "Marwa");
        BasicMonitor monitor = new BasicMonitor();
        monitor.setCanceled(true);
        Outcome<List<LayerVersion>> list = versions().list(MANY, monitor);
        assertEquals(List.of(Kind.DISK), kinds(list));
        assertEquals(List.of(), list.problems());
    }

    @Test
    void aLayerThatWasNeverSavedIsInMemoryAlone() {
        project.createLayer(article, "mercury");
        Outcome<List<LayerVersion>> list =
                LayerVersions.of(project, article, "mercury").list(MANY, new BasicMonitor());
        assertEquals(List.of(Kind.MEMORY), kinds(list));
    }

    private void save(OpenLayer some) {
        project.save(some);
        project.saveAll();
    }

    private void init() throws GitAPIException {
        git = Git.init().setDirectory(folder.toFile()).call();
    }

    private void commit(String message, String author) throws GitAPIException {
        // Journals that a save empties are deleted a moment later.
        project.flushJournals();
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        PersonIdent person = new PersonIdent(author, "annotator@example.org");
        git.commit()
                .setMessage(message)
                .setAuthor(person)
                .setCommitter(person)
                .setSign(false)
                .call();
    }

    private static NewArticle input(String id, String text) {
        return new NewArticle(
                id,
                text.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                text,
                id,
                null,
                null,
                null,
                null,
                id);
    }

    private void mark(String word) {
        int begin = layer.text().indexOf(word);
        project.edits().run(new MarkQuote(layer, begin, begin + word.length(), QuoteFunction.TERM));
    }

    private LayerVersions versions() {
        return LayerVersions.of(project, article, "venus");
    }

    private Outcome<List<LayerVersion>> list() {
        return versions().list(MANY, new BasicMonitor());
    }

    private static int quotes(LayerVersions versions, LayerVersion version) {
        return versions.reading(version).value().quotes().size();
    }

    private static List<Kind> kinds(Outcome<List<LayerVersion>> list) {
        return list.value().stream().map(LayerVersion::kind).toList();
    }

    private static List<String> messages(List<LayerVersion> versions) {
        return versions.stream()
                .filter(version -> version.kind() == Kind.COMMIT)
                .map(LayerVersion::message)
                .toList();
    }
}
