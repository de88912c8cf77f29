package org.isnad.ui.corpus.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.core.guideline.HardCase;
import org.isnad.ui.label.Snippet;
import org.isnad.ui.markdown.Block;
import org.isnad.ui.markdown.RichText;

/** The blocks of a guideline with the hard cases of the corpus at the end of the sections they belong to. */
final class GuidelineBlocks {

    /** A link to the hard case with this number. */
    static final String CASE = "isnad-case:";

    private static final int LENGTH = 120;

    private final List<HardCase> cases;
    private final String title;
    private final boolean titleRightToLeft;
    private final List<Block> result = new ArrayList<>();

    GuidelineBlocks(List<HardCase> cases, String title) {
        this.cases = cases;
        this.title = title;
        titleRightToLeft = RichText.plain(title).direction() > 0;
    }

    List<Block> of(List<Block> guideline) {
        Set<String> open = Set.of();
        for (Block block : guideline) {
            if (block instanceof Block.Heading heading) {
                addCases(open);
                open = heading.anchors();
            }
            result.add(block);
        }
        addCases(open);
        return result;
    }

    private void addCases(Set<String> anchors) {
        boolean first = true;
        for (int i = 0; i < cases.size(); i++) {
            HardCase hardCase = cases.get(i);
            if (hardCase.anchors().stream().anyMatch(anchors::contains)) {
                if (first) {
                    RichText.Run bold = new RichText.Run(0, title.length(), true, false, false, null);
                    RichText text = new RichText(title, List.of(bold));
                    result.add(new Block.Paragraph(text, 0, "", false, titleRightToLeft));
                    first = false;
                }
                result.add(paragraph(hardCase, i));
            }
        }
    }

    private static Block paragraph(HardCase hardCase, int number) {
        String words = Snippet.of(hardCase.words(), LENGTH);
        String text = "«" + words + "»";
        RichText.Run link = new RichText.Run(1, 1 + words.length(), false, false, false, CASE + number);
        RichText rich = new RichText(text, List.of(link));
        return new Block.Paragraph(rich, 1, "•", false, rich.direction() >= 0);
    }
}
