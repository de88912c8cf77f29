package org.isnad.ui.canvas.draw;

import java.util.List;
import org.isnad.core.project.OpenLayer;

/** Something to read over a layer in its editor, given by whoever knows more than the editor; nothing in it can be edited. */
@FunctionalInterface
public interface ArticleOverlay {

    /** What to show over a layer now. */
    List<OverlayNote> notes(OpenLayer layer);
}
