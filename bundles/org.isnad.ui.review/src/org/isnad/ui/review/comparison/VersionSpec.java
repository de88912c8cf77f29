package org.isnad.ui.review.comparison;

import java.util.Optional;
import org.isnad.review.version.LayerVersion;
import org.isnad.review.version.LayerVersion.Kind;

/** How a version of a layer is written where names of layers stand: annotator, "@", kind, ":" and what tells it from others. */
final class VersionSpec {

    private static final char AT = '@';
    private static final char COLON = ':';

    private VersionSpec() {}

    /** The annotator alone stands for the layer as it is open. */
    static String of(String annotator, LayerVersion version) {
        return version.kind() == Kind.MEMORY ? annotator : annotator + AT + version.kind() + COLON + version.id();
    }

    static String annotator(String spec) {
        int at = spec.indexOf(AT);
        return at < 0 ? spec : spec.substring(0, at);
    }

    /** Empty for the layer as it is open, and for what is not written so. */
    static Optional<LayerVersion> version(String spec) {
        int at = spec.indexOf(AT);
        int colon = spec.indexOf(COLON, at);
        if (at < 0 || colon < 0) {
            return Optional.empty();
        }
        try {
            Kind kind = Kind.valueOf(spec.substring(at + 1, colon));
            return Optional.of(new LayerVersion(kind, spec.substring(colon + 1), null, "", ""));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
