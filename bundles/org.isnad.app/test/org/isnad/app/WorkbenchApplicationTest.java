package org.isnad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class WorkbenchApplicationTest {

    @Test
    void theFolderIsFoundBetweenOptions() {
        assertEquals("talks", WorkbenchApplication.folder("talks"));
        assertEquals("talks", WorkbenchApplication.folder("-dir", "rtl", "-noRestart", "talks", "more"));
    }

    @Test
    void theValueOfAnOptionIsNoFolder() {
        assertNull(WorkbenchApplication.folder("-DIR", "rtl"));
        assertNull(WorkbenchApplication.folder("-dir"));
        assertNull(WorkbenchApplication.folder());
    }
}
