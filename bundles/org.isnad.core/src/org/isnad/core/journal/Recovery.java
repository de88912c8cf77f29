package org.isnad.core.journal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.resource.Resource;
import org.isnad.core.CoreMessages;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Hashes;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;

/**
 * Finds what a kill left unsaved and gives it back. A journal whose file on the disk is another by now is never applied: it
 * is set aside, kept, and told of once.
 */
public final class Recovery {

    private static final String JOURNALS = ".*.journal";

    /** A journal that fits its file, with those of its entries that are not in the file. */
    private record Fitting(JournalFile journal, List<Entry> lost) {}

    private final Project project;
    private final Journals journals;
    private final Predicate<Path> held;

    /**
     * For the project that owns the journals.
     *
     * @param held whether another session is at work on a file, by its path
     */
    public Recovery(Project project, Journals journals, Predicate<Path> held) {
        this.project = project;
        this.journals = journals;
        this.held = held;
    }

    /** What can be recovered, the corpus first; with a warning {@code journal.aside} for what fits no more. */
    public Outcome<List<Recoverable>> find() {
        return folders(project.folder()).then(this::find);
    }

    /** As {@link #find()}, where the folders of articles that hold journals are known. */
    public Outcome<List<Recoverable>> find(List<Path> folders) {
        journals.flush();
        List<Recoverable> found = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        look(project.folder(), null, found, problems);
        for (Path folder : folders) {
            look(folder, folder.getFileName().toString(), found, problems);
        }
        return Outcome.of(found, problems);
    }

    /**
     * The folders of articles that hold journals. It looks into all of them, which takes long in a large project, and asks
     * nothing of an open one, so that any thread may call it.
     */
    public static Outcome<List<Path>> folders(Path project) {
        List<Path> found = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Path articles = project.resolve("articles");
        if (Files.isDirectory(articles)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(articles, Files::isDirectory)) {
                for (Path folder : folders) {
                    if (hasJournal(folder, problems)) {
                        found.add(folder);
                    }
                }
            } catch (IOException e) {
                problems.add(unreadable(articles, e));
            }
        }
        return Outcome.of(found, problems);
    }

    private static boolean hasJournal(Path folder, List<Problem> problems) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, JOURNALS)) {
            return files.iterator().hasNext();
        } catch (IOException e) {
            problems.add(unreadable(folder, e));
            return false;
        }
    }

    private void look(Path folder, String article, List<Recoverable> found, List<Problem> problems) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, JOURNALS)) {
            stream.forEach(files::add);
        } catch (IOException e) {
            problems.add(unreadable(folder, e));
        }
        files.sort(null);
        for (Path file : files) {
            if (JournalNames.name(file) == null || journals.isOurs(file)) {
                continue;
            }
            try {
                examine(file, article, found, problems);
            } catch (IOException e) {
                problems.add(unreadable(file, e));
            }
        }
    }

    private void examine(Path file, String article, List<Recoverable> found, List<Problem> problems)
            throws IOException {
        String name = JournalNames.name(file);
        Path base = file.resolveSibling(article == null ? Project.FILE : name + ".xmi");
        if (!JournalNames.isOlder(file) && held.test(article == null ? file.resolveSibling(name + ".isnad") : base)) {
            return;
        }
        if (Files.size(file) == 0) {
            // The disk was full when it was begun, of which the user was told then.
            Files.delete(file);
            return;
        }
        Optional<Fitting> fitting = fitting(file, base);
        if (fitting.isEmpty()) {
            problems.add(aside(file, base));
            return;
        }
        List<Entry> lost = fitting.get().lost();
        List<String> labels = LostSteps.labels(lost);
        if (labels.isEmpty()) {
            // The kill came between the save and its end, or everything was undone: nothing was lost.
            Files.delete(file);
            return;
        }
        String annotator = article == null ? null : name;
        found.add(new Recoverable(
                file, article, annotator, lost.get(lost.size() - 1).time(), labels));
    }

    /** Empty where the journal builds on another file than the one that is there. */
    private static Optional<Fitting> fitting(Path file, Path base) throws IOException {
        JournalFile journal = JournalFile.read(file);
        if (journal.header() == null) {
            return Optional.empty();
        }
        String there = Files.exists(base) ? Hashes.sha256(Files.readAllBytes(base)) : Header.NONE;
        List<Entry> entries = journal.entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (entry.action() == Action.SAVING && entry.label().equals(there)) {
                return Optional.of(new Fitting(journal, entries.subList(i + 1, entries.size())));
            }
        }
        return journal.header().base().equals(there) ? Optional.of(new Fitting(journal, entries)) : Optional.empty();
    }

    private static Problem aside(Path file, Path base) throws IOException {
        Path aside = JournalNames.setAside(file);
        return CoreMessages.warning("journal.aside", Place.file(aside.toString()), base.toString(), aside.toString());
    }

    private static Problem unreadable(Path file, IOException e) {
        return CoreMessages.warning(
                "file.unreadable", Place.file(file.toString()), file.toString(), String.valueOf(e.getMessage()));
    }

    /** Why what was asked for was not done, where {@link #unreadable} only tells of what was passed over. */
    private static <T> Outcome<T> failed(Path file, IOException e) {
        return Outcome.failed(unreadable(file, e).asError());
    }

    /**
     * Does the lost changes again as one step that can be undone; what it changes is unsaved afterwards.
     *
     * @return with error {@code journal.busy} where the file has other unsaved changes, {@code journal.corpus-first} for a
     *     layer while changes of the corpus wait, {@code journal.article} where the corpus has no such article
     */
    public Outcome<Void> recover(Recoverable lost) {
        try {
            return lost.isCorpus() ? recoverCorpus(lost) : recoverLayer(lost);
        } catch (IOException e) {
            return failed(lost.journal(), e);
        }
    }

    private Outcome<Void> recoverCorpus(Recoverable lost) throws IOException {
        Resource corpus = project.corpus().eResource();
        // A new annotator, registered as an editor comes back at the start, is in nobody's way.
        if (project.isCorpusDirty() && project.edits().knows(corpus)) {
            return Outcome.failed(problem("journal.busy", lost));
        }
        return replay(lost, project.folder().resolve(Project.FILE), corpus);
    }

    private Outcome<Void> recoverLayer(Recoverable lost) throws IOException {
        List<Recoverable> waiting = new ArrayList<>();
        look(project.folder(), null, waiting, new ArrayList<>());
        if (!waiting.isEmpty()) {
            return Outcome.failed(problem("journal.corpus-first", lost));
        }
        Optional<Article> article = project.article(lost.article());
        if (article.isEmpty()) {
            return Outcome.failed(problem("journal.article", lost));
        }
        Outcome<OpenLayer> layer = project.layerOrNew(article.get(), lost.annotator());
        if (!layer.isPresent() || layer.value().isReadOnly()) {
            return unwritable(lost, layer.problems());
        }
        if (project.isDirty(layer.value())) {
            return Outcome.failed(problem("journal.busy", lost));
        }
        Path base = project.articleFolder(article.get()).resolve(lost.annotator() + ".xmi");
        return replay(lost, base, layer.value().resource());
    }

    /** Why a layer is not written: known from its opening now, or it was open already and could only be read. */
    private static Outcome<Void> unwritable(Recoverable lost, List<Problem> opening) {
        Place place = Place.file(lost.journal().toString());
        return Outcome.failed(
                opening.isEmpty()
                        ? List.of(CoreMessages.error("layer.readonly", place, lost.annotator(), lost.article()))
                        : opening.stream().map(Problem::asError).toList());
    }

    private Outcome<Void> replay(Recoverable lost, Path base, Resource resource) throws IOException {
        Journal journal = journals.of(resource);
        Optional<Fitting> fitting = fitting(lost.journal(), base);
        if (fitting.isEmpty()
                || !journal.naming()
                        .text()
                        .equals(fitting.get().journal().header().text())) {
            return Outcome.failed(aside(lost.journal(), base).asError());
        }
        if (journal.isBegun()) {
            return beside(lost, journal, fitting.get().lost());
        }
        // What is done again is journaled too, behind what it comes from, so that a second kill loses nothing either.
        journal.adopt(lost.journal(), fitting.get().journal().length());
        Outcome<Void> done = project.edits()
                .run(new RestoreChanges(journal.naming(), fitting.get().lost()));
        if (done.hasErrors()) {
            journal.release();
        }
        return done;
    }

    /** The journal of this session tells of other changes already: the lost ones come behind them. */
    private Outcome<Void> beside(Recoverable lost, Journal journal, List<Entry> entries) throws IOException {
        Outcome<Void> done = project.edits().run(new RestoreChanges(journal.naming(), entries));
        if (!done.hasErrors()) {
            journals.flush();
            Files.deleteIfExists(lost.journal());
        }
        return done;
    }

    private static Problem problem(String code, Recoverable lost) {
        Place place = Place.file(lost.journal().toString());
        return CoreMessages.error(code, place, String.valueOf(lost.article()), String.valueOf(lost.annotator()));
    }

    /** Deletes the lost changes for good. */
    public Outcome<Void> discard(Recoverable lost) {
        try {
            Files.deleteIfExists(lost.journal());
            return Outcome.of(null);
        } catch (IOException e) {
            return failed(lost.journal(), e);
        }
    }
}
