package org.isnad.ui.markdown;

import java.util.Optional;
import org.eclipse.swt.graphics.ImageData;

/** Finds the pictures of a text by the addresses in it. */
@FunctionalInterface
public interface Pictures {

    Optional<ImageData> find(String address);
}
