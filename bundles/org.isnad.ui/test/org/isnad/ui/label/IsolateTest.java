package org.isnad.ui.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IsolateTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void aNameIsIsolatedAndANumberRunsFromLeftToRight() {
        assertEquals("\u2068mercury\u2069", Isolate.of("mercury"));
        assertEquals("\u2068\u200e+2\u2069", Isolate.of("+2"));
    }

    @Test
    void aSentenceKeepsTheDirectionOfItsLanguage() {
        Locale.setDefault(Locale.ENGLISH);
        assertEquals("\u2066«قال» is no cue.\u2069", Isolate.sentence("«قال» is no cue."));
        Locale.setDefault(new Locale("ar"));
        assertEquals("\u2067Kerry هو\u2069", Isolate.sentence("Kerry هو"));
    }

    @Test
    void aShortenedLabelIsIsolatedAsTheWholeIs() {
        assertEquals("\u2066ab…\u2069", Isolate.like("\u2066abcd\u2069", "ab…"));
        assertEquals("ab…", Isolate.like("abcd", "ab…"));
        assertEquals("\u2068x…", Isolate.like("\u2068x\u2069 abc \u2068y\u2069", "\u2068x…"));
        assertEquals("", Isolate.like("", ""));
    }

    @Test
    void aLabelWithACellOfItsOwnNeedsNoIsolateForItsDirection() {
        assertEquals("\u200eRussia…\u200e", Isolate.alone("\u2068Russia…\u2069"));
        assertEquals("\u200f«روسيا…\u200f", Isolate.alone("\u2068«روسيا…\u2069"));
        assertEquals("\u200fKerry هو\u200f", Isolate.alone("\u2067Kerry هو\u2069"));
        assertEquals("\u2068a\u2069 \u2068b\u2069", Isolate.alone("\u2068a\u2069 \u2068b\u2069"));
        assertEquals("abc", Isolate.alone("abc"));
        assertEquals("", Isolate.alone(""));
    }
}
