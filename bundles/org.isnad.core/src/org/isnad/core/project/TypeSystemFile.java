package org.isnad.core.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.isnad.core.CoreMessages;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.model.typesystem.ForeignPackages;
import org.isnad.model.typesystem.TypeMerge;
import org.isnad.model.typesystem.TypeNames;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.typesystem.TypeSystemXml;
import org.isnad.model.xmi.MalformedXmiException;

/** {@code typesystem.xml}: our own types, always as the model has them now, and the foreign ones that were there. */
final class TypeSystemFile {

    private final Path path;
    private TypeSystem foreign;
    /** What the file is to say; null where that is to be told anew. */
    private byte[] wanted;

    private FileStamp written;

    private TypeSystemFile(Path path, TypeSystem foreign) {
        this.path = path;
        this.foreign = foreign;
    }

    /** Reads the file, where there is one, and registers packages for its foreign types. */
    static Outcome<TypeSystemFile> open(Path folder, EPackage.Registry registry) {
        Path path = folder.resolve(TypeSystem.FILE_NAME);
        if (!Files.exists(path)) {
            return Outcome.of(new TypeSystemFile(path, new TypeSystem(List.of())));
        }
        try {
            TypeSystem foreign = TypeSystemXml.read(new ByteArrayInputStream(Files.readAllBytes(path)))
                    .foreign();
            ForeignPackages.register(foreign, registry);
            return Outcome.of(new TypeSystemFile(path, foreign));
        } catch (MalformedXmiException e) {
            Place place = Place.file(path.toString(), e.line(), e.column());
            return Outcome.failed(CoreMessages.error(
                    "project.typesystem", place, path.toString(), Faults.where(e.line(), e.column()), Faults.text(e)));
        } catch (IOException e) {
            return Outcome.failed(TrackedFile.unreadable(path, e));
        }
    }

    /**
     * Adds foreign types. Their packages are made anew in the registry, so that layers opened from now on know all of them;
     * those that are open keep the ones they have.
     */
    Outcome<Void> add(TypeSystem more, EPackage.Registry registry) {
        TypeMerge merge = TypeMerge.of(foreign, more.foreign());
        if (!merge.conflicts().isEmpty()) {
            String names = String.join(", ", merge.conflicts());
            return Outcome.failed(CoreMessages.error("project.types", Place.file(path.toString()), names));
        }
        if (!merge.types().equals(foreign)) {
            TypeSystem own = TypeSystem.isnad();
            foreign.types().stream()
                    .map(type -> TypeNames.namespace(type.name()))
                    .filter(namespace ->
                            own.types().stream().noneMatch(type -> namespace.equals(TypeNames.namespace(type.name()))))
                    .distinct()
                    .forEach(registry::remove);
            foreign = merge.types();
            wanted = null;
            written = null;
            ForeignPackages.register(foreign, registry);
        }
        return Outcome.of(null);
    }

    /** Our types as the model has them now, then the foreign ones. */
    TypeSystem types() {
        return TypeSystem.isnad().plus(foreign);
    }

    /** Writes the file where it is absent or says something else than it should. */
    Outcome<Void> write() {
        if (wanted == null) {
            wanted = types().toXml().getBytes(StandardCharsets.UTF_8);
        }
        try {
            written = written != null && Files.exists(path) ? written.renewed(path) : null;
            if (written != null) {
                return Outcome.of(null);
            }
            if (!Files.exists(path) || !Arrays.equals(wanted, Files.readAllBytes(path))) {
                AtomicFile.write(path, wanted);
            }
            written = FileStamp.of(path, wanted);
            return Outcome.of(null);
        } catch (IOException e) {
            return Outcome.failed(TrackedFile.unwritable(path, e));
        }
    }
}
