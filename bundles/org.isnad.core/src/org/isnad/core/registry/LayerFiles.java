package org.isnad.core.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;

/** Where the layers are that are not in memory: taken in the project's thread, read in any. The machine's are left out. */
public final class LayerFiles {

    /** A layer that is not in memory. */
    record LayerFile(String article, String annotator, Path path) {}

    private static final String ENDING = ".xmi";

    private final Map<String, Path> folders = new LinkedHashMap<>();
    private final Set<Path> open = new HashSet<>();

    private LayerFiles() {}

    public static LayerFiles of(Project project) {
        LayerFiles files = new LayerFiles();
        for (Article article : project.corpus().getArticles()) {
            files.folders.put(article.getId(), project.articleFolder(article));
        }
        for (OpenLayer layer : project.openLayers()) {
            files.open.add(project.articleFolder(layer.article()).resolve(layer.annotator() + ENDING));
        }
        return files;
    }

    Set<String> articles() {
        return folders.keySet();
    }

    /** By name, gold last; none where the folder cannot be listed. */
    List<LayerFile> closed(String article) {
        List<LayerFile> files = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folders.get(article))) {
            entries.filter(path -> !open.contains(path)).forEach(path -> {
                String name = path.getFileName().toString();
                if (name.endsWith(ENDING) && !name.startsWith(".") && !name.equals(Project.MACHINE + ENDING)) {
                    String annotator = name.substring(0, name.length() - ENDING.length());
                    files.add(new LayerFile(article, annotator, path));
                }
            });
        } catch (IOException e) {
            return files;
        }
        files.sort(Comparator.comparing((LayerFile file) -> file.annotator().equals(Project.GOLD))
                .thenComparing(LayerFile::annotator));
        return files;
    }
}
