package org.isnad.core.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.isnad.core.CoreMessages;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.model.xmi.MalformedXmiException;
import org.isnad.model.xmi.MalformedXmiException.Fault;

/** Reads a layer into a resource set, whole or not at all. */
public final class LayerReader {

    /** A layer and the bytes it was read from. */
    record Read(CasXmiResource resource, byte[] bytes) {}

    private LayerReader() {}

    static Outcome<Read> read(Path path, String article, String annotator, ResourceSet set) {
        if (!Files.exists(path)) {
            Place place = new Place(path.toString(), article, annotator, null, -1, -1, -1, -1);
            return Outcome.failed(CoreMessages.error("layer.none", place, annotator, article));
        }
        try {
            byte[] bytes = Files.readAllBytes(path);
            return parse(bytes, path.toString(), article, annotator, set)
                    .then(resource -> Outcome.of(new Read(resource, bytes)));
        } catch (IOException e) {
            return Outcome.failed(TrackedFile.unreadable(path, e));
        }
    }

    /**
     * The layer of these bytes, or {@code layer.broken} with line and column.
     *
     * @param file its name for the user, and in the resource
     * @param set gets the layer, and has the types of other tools
     */
    public static Outcome<CasXmiResource> parse(
            byte[] bytes, String file, String article, String annotator, ResourceSet set) {
        CasXmiResource resource = new CasXmiResource(URI.createFileURI(file));
        set.getResources().add(resource);
        try {
            load(resource, bytes);
            return Outcome.of(resource);
        } catch (MalformedXmiException e) {
            discard(resource, set);
            return Outcome.failed(broken(file, article, annotator, e.line(), e.column(), Faults.text(e)));
        } catch (IOException | RuntimeException e) {
            // What EMF throws where a foreign type system and the file disagree.
            discard(resource, set);
            return Outcome.failed(broken(file, article, annotator, -1, -1, String.valueOf(e.getMessage())));
        }
    }

    /** Fills an empty resource; the file has a text, or it is no layer. */
    static void load(CasXmiResource resource, byte[] bytes) throws IOException {
        resource.load(new ByteArrayInputStream(bytes), null);
        if (resource.sofa().filter(sofa -> sofa.getSofaString() != null).isEmpty()) {
            throw new MalformedXmiException(Fault.NO_SOFA, "", -1, -1);
        }
    }

    private static void discard(CasXmiResource resource, ResourceSet set) {
        resource.unload();
        set.getResources().remove(resource);
    }

    private static Problem broken(String file, String article, String annotator, int line, int column, String what) {
        Place place = new Place(file, article, annotator, null, -1, -1, line, column);
        return CoreMessages.error("layer.broken", place, file, Faults.where(line, column), what);
    }
}
