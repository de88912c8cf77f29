package org.isnad.app.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import org.eclipse.core.runtime.Platform;
import org.isnad.core.project.Project;
import org.osgi.framework.Bundle;

/** The sample corpus that the product brings along; it is copied before it is opened, so that the original stays as it is. */
public final class SampleCorpus {

    private static final String BUNDLE = "org.isnad.help";
    private static final String FOLDER = "seeds/";
    private static final String NAME = "isnad-sample";

    private SampleCorpus() {}

    /** Where a copy is put if nobody says otherwise: in the folder ISNAD_DATA, else in the user's home. */
    public static Path home() {
        String data = System.getenv("ISNAD_DATA");
        return Path.of(data == null || data.isBlank() ? System.getProperty("user.home") : data)
                .resolve(NAME);
    }

    /**
     * Makes a copy in a folder unless there already is a project.
     *
     * @throws IOException when a file cannot be written
     */
    public static void copyTo(Path folder) throws IOException {
        if (Files.exists(folder.resolve(Project.FILE))) {
            return;
        }
        Bundle bundle = Platform.getBundle(BUNDLE);
        Enumeration<URL> files = bundle.findEntries(FOLDER, "*", true);
        if (files == null) {
            throw new IOException(BUNDLE + '/' + FOLDER);
        }
        URL registry = null;
        for (URL file : Collections.list(files)) {
            if (file.getPath().endsWith('/' + FOLDER + Project.FILE)) {
                registry = file;
            } else if (!file.getPath().endsWith("/")) {
                copy(file, folder);
            }
        }
        // Last, so that what was interrupted is no project yet and is copied again.
        copy(registry, folder);
    }

    private static void copy(URL file, Path folder) throws IOException {
        String path = file.getPath();
        Path target = folder.resolve(path.substring(path.indexOf('/' + FOLDER) + 1 + FOLDER.length()));
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        try (InputStream stream = file.openStream()) {
            Files.copy(stream, target);
        }
    }
}
