package org.isnad.ui.annotate.editor.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.Items;
import org.junit.jupiter.api.Test;

/** Moving edges past the clitics of a word, and selections to the letter. */
class CliticEdgesTest {

    private static final String TEXT = "وبرائد مع بلاده وزيارته.";

    private final Edges edges = new Edges(Items.corpus(), TEXT);

    private static TextRange of(String words) {
        int begin = TEXT.indexOf(words);
        return new TextRange(begin, begin + words.length());
    }

    @Test
    void procliticsAreLeftOutOneByOneAndTakenInAgain() {
        TextRange once = edges.clitic(EdgeMove.BEGIN_SHORTER, of("وبرائد"));
        assertEquals("برائد", once.of(TEXT));
        TextRange twice = edges.clitic(EdgeMove.BEGIN_SHORTER, once);
        assertEquals("رائد", twice.of(TEXT));
        assertEquals(twice, edges.clitic(EdgeMove.BEGIN_SHORTER, twice), "a name is not cut");
        assertEquals(once, edges.clitic(EdgeMove.BEGIN_LONGER, twice));
        assertEquals(of("وبرائد"), edges.clitic(EdgeMove.BEGIN_LONGER, once));
    }

    @Test
    void aPronounSuffixIsLeftOutAndTakenInAgain() {
        TextRange stem = edges.clitic(EdgeMove.END_SHORTER, of("بلاده"));
        assertEquals("بلاد", stem.of(TEXT));
        assertEquals("بلاده", edges.clitic(EdgeMove.END_LONGER, stem).of(TEXT));
    }

    @Test
    void withoutSnappingTheSelectionIsTakenToTheLetter() {
        TextRange part = new TextRange(TEXT.indexOf("زيار"), TEXT.indexOf("زيار") + 4);
        assertEquals("زيارته", edges.stretch(part).of(TEXT));
        edges.setSnapping(false);
        assertEquals("زيار", edges.stretch(part).of(TEXT));
        assertEquals("زيار", edges.mention(part).of(TEXT));
    }
}
