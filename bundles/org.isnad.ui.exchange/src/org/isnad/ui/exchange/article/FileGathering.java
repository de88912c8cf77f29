package org.isnad.ui.exchange.article;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.jface.wizard.IWizardContainer;
import org.isnad.exchange.text.ArticleImport;

/** Reads files and folders in another thread, with the progress bar of the wizard; what was read before a cancel stays. */
record FileGathering(Candidates candidates) {

    /** Returns the new candidates. */
    List<Candidate> gather(IWizardContainer container, List<Path> paths) {
        List<Candidate> added = new ArrayList<>();
        try {
            container.run(
                    true,
                    true,
                    monitor -> added.addAll(
                            candidates.add(ArticleImport.preview(paths, null, BasicMonitor.toMonitor(monitor)))));
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException cancelled) {
            // Not passed on: an interrupted UI thread could read and write no file.
        }
        return added;
    }
}
