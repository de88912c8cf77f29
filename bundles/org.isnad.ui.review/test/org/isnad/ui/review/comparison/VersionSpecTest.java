package org.isnad.ui.review.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.review.version.LayerVersion;
import org.isnad.review.version.LayerVersion.Kind;
import org.junit.jupiter.api.Test;

/** A version is written where names of layers stand and is read from there again. */
class VersionSpecTest {

    private static LayerVersion version(Kind kind, String id) {
        return new LayerVersion(kind, id, null, "", "");
    }

    @Test
    void aVersionIsReadAsItWasWritten() {
        for (LayerVersion version : new LayerVersion[] {
            version(Kind.DISK, ""),
            version(Kind.COMMIT, "0123456789abcdef"),
            version(Kind.FILE, "C:/old@home/venus.xmi")
        }) {
            String spec = VersionSpec.of("venus", version);
            assertEquals("venus", VersionSpec.annotator(spec));
            assertEquals(version, VersionSpec.version(spec).orElseThrow());
        }
    }

    @Test
    void theLayerInMemoryIsTheAnnotatorAlone() {
        assertEquals("venus", VersionSpec.of("venus", version(Kind.MEMORY, "")));
        assertTrue(VersionSpec.version("venus").isEmpty());
    }

    @Test
    void whatIsNoVersionIsNone() {
        assertTrue(VersionSpec.version("venus@").isEmpty());
        assertTrue(VersionSpec.version("venus@WHAT:1").isEmpty());
    }
}
