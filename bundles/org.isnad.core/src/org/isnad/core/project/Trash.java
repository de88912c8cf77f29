package org.isnad.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.core.outcome.Problem;

/** Folders of removed articles: they move to {@code .trash} once the corpus on disk no longer speaks of them. */
final class Trash {

    private final Path folder;
    private final List<Path> waiting = new ArrayList<>();

    Trash(Path project) {
        folder = project.resolve(".trash");
    }

    void add(Path article) {
        waiting.add(article);
    }

    /** Moves what waits; a folder that cannot be moved stays where it is. */
    List<Problem> empty() {
        List<Problem> problems = new ArrayList<>();
        for (Path article : waiting) {
            try {
                if (Files.exists(article)) {
                    Files.createDirectories(folder);
                    String name =
                            SafeName.unique(article.getFileName().toString(), n -> Files.exists(folder.resolve(n)));
                    Files.move(article, folder.resolve(name));
                }
            } catch (IOException e) {
                problems.add(TrackedFile.unwritable(article, e));
            }
        }
        waiting.clear();
        return problems;
    }
}
