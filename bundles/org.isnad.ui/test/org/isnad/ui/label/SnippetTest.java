package org.isnad.ui.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void linesBecomeOne() {
        assertEquals("قال الوزير أمس", Snippet.of("  قال\n\u00a0الوزير \t أمس\r\n", 40));
    }

    @Test
    void aLetterKeepsItsMarksAndAnEmojiItsHalves() {
        assertEquals("م…", Snippet.of("معَ\u0651اً", 3));
        assertEquals("a…", Snippet.of("a😀b", 2));
    }

    @Test
    void whatFitsIsNotCut() {
        assertEquals("كيري", Snippet.of("كيري", 4));
    }

    @Test
    void bidirectionalControlsDoNotReachIntoTheLabel() {
        assertEquals("abc", Snippet.of("\u202eab\u2067c", 10));
    }
}
