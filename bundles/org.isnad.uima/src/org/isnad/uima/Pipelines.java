package org.isnad.uima;

import org.isnad.core.outcome.Outcome;
import org.isnad.model.xmi.CasXmiResource;

/** Pipelines for one article; for many, keep a {@link MachinePipeline}. */
public final class Pipelines {

    private Pipelines() {}

    /** The machine's layer of a text: see {@link MachinePipeline#layer}. */
    public static Outcome<CasXmiResource> machineLayer(String text, String language) {
        return MachinePipeline.open().then(pipeline -> {
            try (pipeline) {
                return pipeline.layer(text, language, null, null);
            }
        });
    }
}
