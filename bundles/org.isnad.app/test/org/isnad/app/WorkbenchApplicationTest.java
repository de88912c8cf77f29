package org.isnad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class WorkbenchApplicationTest {

    @Test
    void theProjectIsFoundBetweenOptions() {
        assertEquals("talks", WorkbenchApplication.folder("-project", "talks"));
        assertEquals("talks", WorkbenchApplication.folder("-dir", "rtl", "-project", "talks", "more"));
    }

    @Test
    void whatBelongsToThePlatformIsNoProject() {
        assertNull(WorkbenchApplication.folder("-testproperties", "file"));
        assertNull(WorkbenchApplication.folder("-project"));
        assertNull(WorkbenchApplication.folder());
    }
}
