package org.isnad.app;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * Where the workbench keeps its own state (never a project). Two workbenches do not share one: the second takes the next free
 * folder beside.
 */
final class WorkFolder {

    private static final int MOST = 20;

    private WorkFolder() {}

    /** Locks the folder of the platform, or one beside it, or in the home of the user where the platform names none. */
    static void claim() {
        Location location = Platform.getInstanceLocation();
        if (location == null) {
            return;
        }
        try {
            if (location.isSet()) {
                location.lock();
            } else {
                claimFree(location);
            }
        } catch (IOException failure) {
            ILog.of(WorkFolder.class).warn(failure.getMessage(), failure);
        }
    }

    static void release() {
        Location location = Platform.getInstanceLocation();
        if (location != null && location.isSet()) {
            location.release();
        }
    }

    private static void claimFree(Location location) throws IOException {
        for (int i = 0; i < MOST; i++) {
            if (location.set(folder(location, i), true)) {
                return;
            }
        }
    }

    private static URL folder(Location location, int number) throws IOException {
        URL byDefault = location.getDefault();
        File home = new File(System.getProperty("user.home"), ".isnad/workbench");
        File first = byDefault == null ? home : new File(byDefault.getPath());
        File folder = number == 0 ? first : new File(first.getParentFile(), first.getName() + "-" + (number + 1));
        return folder.toURI().toURL();
    }
}
