package org.isnad.exchange.jsonl;

import java.nio.file.Path;
import java.util.Set;
import org.isnad.core.project.Project;

/** Whose layer a dataset is: the folders of a release tell it, else the stances if all are of one annotator. */
final class LayerName {

    private LayerName() {}

    /**
     * The name of the annotator, "gold", or "" where nothing tells.
     *
     * @param judges the annotators of each stance, those of one stance joined by line ends
     */
    static String of(Path documents, Set<String> judges) {
        Path folder = documents.toAbsolutePath().normalize().getParent();
        for (int up = 0; up < 2 && folder != null && folder.getFileName() != null; up++) {
            Path above = folder.getParent();
            String data = above == null || above.getFileName() == null
                    ? ""
                    : above.getFileName().toString();
            if (folder.getFileName().toString().equals(Project.GOLD) && data.equals("data")) {
                return Project.GOLD;
            }
            if (data.equals("annotators")) {
                return folder.getFileName().toString();
            }
            folder = above;
        }
        String only = judges.size() == 1 ? judges.iterator().next() : "";
        return only.contains("\n") ? "" : only;
    }
}
