package org.isnad.uima.suggest;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.uima.pear.tools.PackageInstaller;
import org.isnad.core.outcome.Outcome;

/** A PEAR file, unpacked to a temporary folder that goes with the program. */
final class PearFile {

    private static final long LARGEST = 2L << 30;
    private static final int MOST = 50_000;

    private PearFile() {}

    /** The folder of the installed PEAR; problem {@code engine.pear} where an entry would be written elsewhere. */
    static Outcome<Path> install(Path pear) {
        try {
            Path folder = Files.createTempDirectory("isnad-engine");
            String unsafe = unsafe(pear, folder);
            if (unsafe != null) {
                delete(folder);
                return Outcome.failed(EngineFile.problem("engine.pear", pear, unsafe));
            }
            File main = PackageInstaller.installPackage(folder.toFile(), pear.toFile(), false)
                    .getRootDirectory();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return Outcome.of(main.toPath());
        } catch (IOException | RuntimeException e) {
            return Outcome.failed(EngineFile.problem("engine.pear", pear, Causes.of(e)));
        }
    }

    /** The name of an entry that leaves the folder, or what makes the file too large; null where all is well. */
    private static String unsafe(Path pear, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(pear.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            long size = 0;
            for (ZipEntry entry : entries) {
                Path inside = folder.resolve("x")
                        .resolve(entry.getName().replace('\\', '/'))
                        .normalize();
                if (!inside.startsWith(folder.resolve("x"))) {
                    return entry.getName();
                }
                size += Math.max(0, entry.getSize());
            }
            return size > LARGEST || entries.size() > MOST ? entries.size() + " / " + size : null;
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // A temporary folder: the system clears it.
        }
    }
}
