package org.isnad.core.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.isnad.core.CoreMessages;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusPackage;

/** {@code corpus.isnad} as an EMF resource: XMI in UTF-8, one object a line, the same bytes for the same corpus. */
final class CorpusFile {

    private static final Map<Object, Object> SAVING = Map.of(
            XMLResource.OPTION_ENCODING, "UTF-8",
            Resource.OPTION_LINE_DELIMITER, "\n");
    private static final Map<Object, Object> LOADING = Map.of(
            XMLResource.OPTION_PARSER_FEATURES,
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE));

    /** A file grows by less than this many bytes between two saves, mostly. */
    private static final int MARGIN = 1 << 16;

    private final XMIResourceImpl resource;
    private final TrackedFile file;

    private CorpusFile(ResourceSet set, Path path) {
        file = new TrackedFile(path);
        resource = new XMIResourceImpl(URI.createFileURI(path.toString()));
        set.getResources().add(resource);
    }

    static CorpusFile create(ResourceSet set, Path path, Corpus corpus) {
        CorpusFile file = new CorpusFile(set, path);
        file.resource.getContents().add(corpus);
        return file;
    }

    /** Reads the file into a resource set; nothing stays there when it fails or is cancelled. */
    static Outcome<CorpusFile> open(ResourceSet set, Path path, Monitor monitor) {
        CorpusFile file = new CorpusFile(set, path);
        List<Problem> problems = file.load(monitor);
        if (problems.isEmpty()) {
            return Outcome.of(file);
        }
        file.resource.unload();
        set.getResources().remove(file.resource);
        return Outcome.failed(problems);
    }

    TrackedFile file() {
        return file;
    }

    Resource resource() {
        return resource;
    }

    Corpus corpus() {
        return (Corpus) resource.getContents().get(0);
    }

    /**
     * What the file is to hold.
     *
     * @throws IOException where the corpus has what no file can hold
     */
    byte[] bytes() throws IOException {
        Optional<byte[]> bytes = CorpusWriter.write(corpus(), file.size() + MARGIN);
        return bytes.isPresent() ? bytes.get() : bytesOf(resource);
    }

    /** The same by EMF, which takes its time and tells what cannot be written. */
    static byte[] bytesOf(Resource resource) throws IOException {
        try {
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            resource.save(output, SAVING);
            return output.toByteArray();
        } catch (RuntimeException e) {
            // So it tells of characters that XML cannot hold.
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Replaces the corpus in memory by that on disk, after proving that it can be read. */
    List<Problem> reload(Runnable beforeReplacing) {
        ResourceSet scratch = new ResourceSetImpl();
        scratch.getPackageRegistry().put(CorpusPackage.eNS_URI, CorpusPackage.eINSTANCE);
        Outcome<CorpusFile> proof = open(scratch, file.path(), new BasicMonitor());
        if (!proof.isPresent()) {
            return proof.problems();
        }
        beforeReplacing.run();
        resource.unload();
        return load(new BasicMonitor());
    }

    private List<Problem> load(Monitor monitor) {
        try {
            byte[] bytes = Files.readAllBytes(file.path());
            List<Problem> problems = CorpusVersion.check(file.path(), bytes);
            if (!problems.isEmpty()) {
                return problems;
            }
            // References among thousands of actors are found by id without a search each.
            resource.setIntrinsicIDToEObjectMap(new HashMap<>());
            resource.load(new WatchedBytes(bytes, monitor), LOADING);
            resource.setIntrinsicIDToEObjectMap(null);
            if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Corpus)) {
                return List.of(broken(1, 1, CoreMessages.text("project.broken.root")));
            }
            file.stamp(bytes);
            return List.of();
        } catch (IOException | RuntimeException e) {
            return List.of(monitor.isCanceled() ? cancelled() : broken(e));
        }
    }

    private Problem cancelled() {
        return CoreMessages.error(
                "project.cancelled",
                Place.file(file.path().toString()),
                file.path().toString());
    }

    private Problem broken(Exception e) {
        if (resource.getErrors().isEmpty()) {
            return broken(-1, -1, String.valueOf(e.getMessage()));
        }
        Resource.Diagnostic first = resource.getErrors().get(0);
        return broken(first.getLine(), first.getColumn(), String.valueOf(first.getMessage()));
    }

    private Problem broken(int line, int column, String detail) {
        Place place = Place.file(file.path().toString(), line, column);
        return CoreMessages.error("project.broken", place, file.path().toString(), Faults.where(line, column), detail);
    }
}
