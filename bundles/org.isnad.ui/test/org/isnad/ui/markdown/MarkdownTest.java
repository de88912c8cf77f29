package org.isnad.ui.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void aHeadingThatIsATagIsFoundByTheTag() {
        Block.Heading heading =
                (Block.Heading) Markdown.read("## reportType.FREE_INDIRECT").get(0);
        assertEquals(2, heading.level());
        assertTrue(heading.anchors().contains("reportType.FREE_INDIRECT"));
    }

    @Test
    void aHeadingOfWordsIsFoundAsInHtml() {
        assertEquals(Set.of("your-first-statement"), Markdown.anchors("Your first statement"));
        assertEquals(Set.of("قولك-الأول"), Markdown.anchors("قولك الأول"));
    }

    @Test
    void eachParagraphRunsAsMostOfItsLettersDo() {
        List<Block> blocks = Markdown.read("The source «قال» is here.\n\nاضغط `Ctrl+Shift+Enter` ثم احفظ.\n");
        assertFalse(blocks.get(0).rightToLeft());
        assertTrue(blocks.get(1).rightToLeft(), "keys do not turn an Arabic paragraph round");
    }

    @Test
    void aListRunsInOneDirection() {
        List<Block> blocks = Markdown.read("1. افتح المقال واقرأه كله\n2. XMI\n");
        assertEquals(List.of("1.", "2."), markers(blocks));
        assertTrue(blocks.stream().allMatch(Block::rightToLeft));
    }

    @Test
    void linksKeepTheirTargets() {
        Block.Paragraph paragraph =
                (Block.Paragraph) Markdown.read("See [all *keys*](keys.md#a).").get(0);
        assertEquals("See all keys.", paragraph.text().text());
        assertEquals(Optional.of("keys.md#a"), paragraph.text().target(5));
        assertEquals(Optional.of("keys.md#a"), paragraph.text().target(9));
        assertEquals(Optional.empty(), paragraph.text().target(12));
    }

    @Test
    void aQuotationCodeATableAndAPictureAreTold() {
        List<Block> blocks =
                Markdown.read("> قال\n\n```\nisnad new\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![window](w.png)\n");
        assertTrue(((Block.Paragraph) blocks.get(0)).quoted());
        assertEquals("isnad new", ((Block.Code) blocks.get(1)).text());
        assertEquals("a\tb\n1\t2", Blocks.text(blocks.get(2)));
        assertEquals("w.png", ((Block.Picture) blocks.get(3)).address());
    }

    @Test
    void onlyTheFirstParagraphOfAnItemHasItsMarker() {
        assertEquals(List.of("•", "", "•"), markers(Markdown.read("- one\n\n  more\n- two\n")));
    }

    @Test
    void emptyTextHasNoBlocks() {
        assertEquals(List.of(), Markdown.read(""));
    }

    private static List<String> markers(List<Block> blocks) {
        return blocks.stream().map(block -> ((Block.Paragraph) block).marker()).toList();
    }
}
