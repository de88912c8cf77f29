package org.isnad.exchange.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordRunsTest {

    @Test
    void aLabelThatAnArticleSpellsOutIsNotFree() {
        WordRuns runs = new WordRuns();
        runs.watch("وزارة الدفاع الروسية");
        runs.watch("مجلس الأمن");
        runs.read("قالت «وزارة الدفاع، الروسية» أمس في مجلس الأمن.");
        assertFalse(runs.isFree("وزارة الدفاع الروسية"));
        assertTrue(runs.isFree("مجلس الأمن"), "two words are no run");
        assertTrue(runs.isFree("وزارة الدفاع التركية"));
    }

    @Test
    void onlyTheStretchesThatWereMetAreTakenOut() {
        WordRuns runs = new WordRuns();
        String guideline = "مثال: قال الوزير أمس إنه مسرور، وهذا حسن جداً.";
        runs.watch(guideline);
        runs.read("ثم قال الوزير أمس إنه غائب.");
        assertEquals("مثال: […] مسرور، وهذا حسن جداً.", runs.without(guideline));
    }
}
