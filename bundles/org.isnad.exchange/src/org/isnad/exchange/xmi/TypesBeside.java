package org.isnad.exchange.xmi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.exchange.BrokenInput;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ReadOptions;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.typesystem.TypeSystemXml;
import org.isnad.model.xmi.MalformedXmiException;

/**
 * Finds the types of a CAS file: what the user named, else {@code typesystem.xml}, or a file whose name ends so, beside the
 * CAS or one folder up.
 */
public final class TypesBeside {

    private record Types(Path file) {}

    private TypesBeside() {}

    /**
     * The types that were found, none for no file; our own and those of DKPro Core are not among them. Problems: {@code
     * read.xml} with line and column, {@code read.types} where they contradict each other.
     */
    public static Outcome<TypeSystem> find(Path cas, ReadOptions options) {
        Optional<Path> file = beside(cas, options);
        return file.isEmpty()
                ? Outcome.of(new TypeSystem(List.of()))
                : options.memory().once(new Types(file.get()), () -> read(file.get()));
    }

    private static Optional<Path> beside(Path cas, ReadOptions options) {
        Optional<Path> file = options.typeSystem();
        Path folder = cas.toAbsolutePath().normalize().getParent();
        for (int up = 0; up < 2 && file.isEmpty() && folder != null; up++) {
            file = inFolder(folder);
            folder = folder.getParent();
        }
        return file;
    }

    private static Optional<Path> inFolder(Path folder) {
        Path usual = folder.resolve(TypeSystem.FILE_NAME);
        if (Files.isRegularFile(usual)) {
            return Optional.of(usual);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(TypeSystem.FILE_NAME))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            // A folder that may not be listed shows nothing.
            return Optional.empty();
        }
    }

    private static Outcome<TypeSystem> read(Path file) {
        return BrokenInput.bytes(file).then(bytes -> {
            try {
                TypeSystem types = TypeSystemXml.read(new ByteArrayInputStream(bytes));
                Optional<String> fault = TypeSystemFaults.first(types);
                return fault.isEmpty()
                        ? Outcome.of(types)
                        : Outcome.failed(ExchangeMessages.error(
                                "read.types", Place.file(file.toString()), file.getFileName(), fault.get()));
            } catch (MalformedXmiException e) {
                return Outcome.failed(XmiFaults.problem(file, e));
            } catch (IOException e) {
                return Outcome.failed(BrokenInput.io(file, e));
            }
        });
    }
}
