package org.isnad.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.isnad.core.CoreMessages;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.CorpusPackage;
import org.isnad.model.xmi.CasXmiResourceFactory;

/** A folder that is a project, or is to become one; used once. */
final class ProjectFolder {

    /** So many folders of articles are cleaned before the project opens; to look into all of a large one takes a minute. */
    private static final int AT_ONCE = 500;

    private final Path folder;
    private final ResourceSet resources = CasXmiResourceFactory.resourceSet();

    ProjectFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        resources.getPackageRegistry().put(CorpusPackage.eNS_URI, CorpusPackage.eINSTANCE);
    }

    Path folder() {
        return folder;
    }

    Path articles() {
        return folder.resolve("articles");
    }

    ResourceSet resources() {
        return resources;
    }

    Outcome<Project> create(String name) {
        Place place = Place.file(folder.toString());
        try {
            if (Files.exists(folder) && !isEmptyFolder()) {
                return Outcome.failed(CoreMessages.error("project.folder", place, folder.toString()));
            }
            Files.createDirectories(articles());
        } catch (IOException e) {
            return Outcome.failed(TrackedFile.unwritable(folder, e));
        }
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        corpus.setName(name);
        CorpusFile file = CorpusFile.create(resources, folder.resolve(Project.FILE), corpus);
        return TypeSystemFile.open(folder, resources.getPackageRegistry()).then(typeSystem -> {
            Project project = new Project(this, file, typeSystem);
            Outcome<Void> saved = project.saveCorpus();
            return saved.hasErrors() ? Outcome.failed(saved.problems()) : Outcome.of(project);
        });
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    Outcome<Project> open(Monitor monitor) {
        Path path = folder.resolve(Project.FILE);
        if (!Files.isRegularFile(path)) {
            Place place = Place.file(folder.toString());
            return Outcome.failed(CoreMessages.error("project.none", place, folder.toString()));
        }
        removeLeftovers();
        return CorpusFile.open(resources, path, monitor)
                .then(corpus -> TypeSystemFile.open(folder, resources.getPackageRegistry())
                        .then(typeSystem -> Outcome.of(new Project(this, corpus, typeSystem))));
    }

    private void removeLeftovers() {
        AtomicFile.removeLeftovers(folder);
        if (!Files.isDirectory(articles())) {
            return;
        }
        try (Stream<Path> folders = Files.list(articles())) {
            List<Path> all = folders.toList();
            removeLeftovers(all.subList(0, Math.min(AT_ONCE, all.size())));
            if (all.size() > AT_ONCE) {
                // What is being written is locked, so that this may go on while the project is used.
                Thread later = new Thread(() -> removeLeftovers(all.subList(AT_ONCE, all.size())), "isnad-leftovers");
                later.setDaemon(true);
                later.start();
            }
        } catch (IOException e) {
            // A leftover does no harm; the next opening tries again.
        }
    }

    private static void removeLeftovers(List<Path> folders) {
        folders.stream().filter(Files::isDirectory).forEach(AtomicFile::removeLeftovers);
    }
}
