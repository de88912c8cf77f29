package org.isnad.ui.look;

import java.net.URL;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.isnad.core.outcome.Severity;

/** The drawings of the workbench, by the names of their files in {@code icons/}. UI thread only. */
public final class Images {

    public static final String ACTOR = "actor";
    public static final String ARTICLE = "article";
    public static final String CUE = "cue";
    public static final String CONTENT = "content";
    public static final String DONE = "done";
    public static final String DUPLICATES = "duplicates";
    public static final String ERROR = "error";
    public static final String INFO = "info";
    public static final String ISSUE = "issue";
    public static final String MENTION = "mention";
    public static final String MERGE = "merge";
    public static final String NEW = "new";
    public static final String PROGRESS = "progress";
    public static final String PROPAGATE = "propagate";
    public static final String QUOTE = "quote";
    public static final String RETURNED = "returned";
    public static final String SOURCE = "source";
    public static final String SPLIT = "split";
    public static final String STANCE = "stance";
    public static final String STATEMENT = "statement";
    public static final String TOWARD = "toward";
    public static final String WARNING = "warning";
    public static final String WHERE = "where";

    private static final String PREFIX = "org.isnad.ui/";

    private Images() {}

    public static ImageDescriptor descriptor(String name) {
        URL file = Images.class.getResource("/icons/" + name + ".svg");
        return file == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(file);
    }

    /** A shared image; do not dispose it. */
    public static Image get(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = PREFIX + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(name));
        }
        return registry.get(key);
    }

    public static Image get(Severity severity) {
        return switch (severity) {
            case ERROR -> get(ERROR);
            case WARNING -> get(WARNING);
            case INFO -> get(INFO);
        };
    }
}
