package org.isnad.core.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLStreamException;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.CoreMessages;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.registry.LayerFiles.LayerFile;

/** Counts over the layers of a project; files are read once and again when their size or time changes. */
public final class Tallies {

    private record Known(long size, FileTime modified, Tally tally) {}

    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    /** Layers in memory, as they are now; in the thread of the project. */
    public static Tally open(Project project) {
        Tally tally = new Tally();
        for (OpenLayer layer : project.openLayers()) {
            tally.add(LayerFacts.of(layer));
        }
        return tally;
    }

    /** Layers on disk, in any thread; a broken file counts nothing. What was counted so far, when cancelled. */
    public Tally closed(LayerFiles files, Monitor monitor) {
        Tally tally = new Tally();
        monitor.beginTask(
                CoreMessages.text("registry.searching"), files.articles().size());
        for (String article : files.articles()) {
            if (monitor.isCanceled()) {
                break;
            }
            for (LayerFile file : files.closed(article)) {
                tally.add(read(file.path()));
            }
            monitor.worked(1);
        }
        monitor.done();
        return tally;
    }

    /** Open and closed layers at once. */
    public static Tally of(Project project) {
        Tally tally = open(project);
        tally.add(new Tallies().closed(LayerFiles.of(project), new BasicMonitor()));
        return tally;
    }

    /** The sum of two counts. */
    public static Tally sum(Tally one, Tally other) {
        Tally sum = new Tally();
        sum.add(one);
        sum.add(other);
        return sum;
    }

    private Tally read(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            Known last = known.get(path);
            if (last == null
                    || last.size != attributes.size()
                    || !last.modified.equals(attributes.lastModifiedTime())) {
                Tally tally = new Tally();
                tally.add(LayerStream.read(path));
                last = new Known(attributes.size(), attributes.lastModifiedTime(), tally);
                known.put(path, last);
            }
            return last.tally;
        } catch (IOException | XMLStreamException e) {
            return new Tally();
        }
    }
}
