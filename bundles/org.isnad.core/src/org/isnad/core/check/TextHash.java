package org.isnad.core.check;

import java.util.Objects;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.Layer;
import org.isnad.model.cas.Sofa;

/** The layer was made on the text that is on disk now. */
final class TextHash extends Rule {

    TextHash() {
        super("text.hash", Severity.ERROR);
    }

    @Override
    public void run(CheckedLayer layer, Findings findings) {
        String expected = layer.article().getSha256();
        String head = layer.resource().first(Layer.class).map(Layer::getSha256).orElse(expected);
        boolean fileChanged =
                layer.sha256OfFile().filter(hash -> !hash.equals(expected)).isPresent();
        boolean textDiffers = layer.resource()
                .sofa()
                .map(Sofa::getSofaString)
                .filter(layer.text()::equals)
                .isEmpty();
        if (fileChanged || textDiffers || !Objects.equals(head, expected)) {
            findings.addAt(this, null, -1, -1, layer.article().getId(), layer.annotator());
        }
    }
}
