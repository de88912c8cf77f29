package org.isnad.ui.exchange.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.isnad.core.project.Project;
import org.isnad.core.work.Blinding;
import org.isnad.exchange.FormatWriter;
import org.isnad.model.corpus.Article;
import org.isnad.ui.exchange.FolderField;

/** What a user chooses for an export: format, layer, folder; remembered for the next one. */
final class ExportChoice {

    private static final String FORMAT = "format";
    private static final String LAYER = "layer";
    private static final String FOLDER = "folder";

    private final List<FormatWriter> formats;
    private final List<Optional<String>> layers = new ArrayList<>();
    private final IDialogSettings settings;
    private FormatWriter format;
    private Optional<String> layer = Optional.empty();
    private String folder;

    /**
     * @param annotators who has a layer
     * @param proposal the folder to begin with, where none is remembered
     * @param settings those of this project
     */
    ExportChoice(List<FormatWriter> formats, Iterable<String> annotators, Path proposal, IDialogSettings settings) {
        this.formats = List.copyOf(formats);
        this.settings = settings;
        layers.add(Optional.empty());
        annotators.forEach(name -> layers.add(Optional.of(name)));
        String known = settings.get(FORMAT);
        format = formats.stream()
                .filter(writer -> writer.id().equals(known))
                .findFirst()
                .orElse(formats.get(0));
        layer = Optional.ofNullable(settings.get(LAYER)).filter(name -> layers.contains(Optional.of(name)));
        folder = Optional.ofNullable(settings.get(FOLDER)).orElse(proposal.toString());
    }

    /**
     * Whoever has a layer of any article, without those of whom a layer may not be read yet; gold is not an annotator.
     *
     * @param reader who exports, or null for one who has not said who they are
     */
    static List<String> annotators(Project project, String reader) {
        Blinding blinding = Blinding.of(project, reader);
        TreeSet<String> names = new TreeSet<>();
        TreeSet<String> withheld = new TreeSet<>();
        for (Article article : project.corpus().getArticles()) {
            project.layers(article)
                    .forEach(name -> (blinding.mayRead(article.getId(), name) ? names : withheld).add(name));
        }
        names.removeAll(withheld);
        names.remove(Project.GOLD);
        return List.copyOf(names);
    }

    List<FormatWriter> formats() {
        return formats;
    }

    FormatWriter format() {
        return format;
    }

    void setFormat(FormatWriter chosen) {
        format = chosen;
    }

    /** Empty stands for gold where there is one. */
    List<Optional<String>> layers() {
        return List.copyOf(layers);
    }

    Optional<String> layer() {
        return layer;
    }

    void setLayer(Optional<String> chosen) {
        layer = chosen;
    }

    String folderText() {
        return folder;
    }

    void setFolder(String text) {
        folder = text.strip();
    }

    /** The folder, there or to be made; empty while the text is no absolute path or names a file. */
    Optional<Path> folder() {
        return FolderField.path(folder);
    }

    /** Keeps the choice for the next time. */
    void remember() {
        settings.put(FORMAT, format.id());
        settings.put(LAYER, layer.orElse(null));
        settings.put(FOLDER, folder);
    }
}
