package org.isnad.app.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.isnad.ui.label.Snippet;
import org.isnad.ui.markdown.Block;
import org.isnad.ui.markdown.Blocks;
import org.isnad.ui.markdown.Markdown;
import org.isnad.ui.markdown.RichText;

/** Finds the places of the guide that hold all words of a query; letters' case and Arabic vowel signs do not matter. */
final class GuideSearch {

    private static final int LENGTH = 140;

    private final List<String> words;
    private final List<Block> result = new ArrayList<>();

    private GuideSearch(String query) {
        words = Arrays.stream(folded(query).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Headings with links to the pages, below each the paragraphs found. */
    static List<Block> run(String query) {
        GuideSearch search = new GuideSearch(query);
        if (!search.words.isEmpty()) {
            for (IToc toc : HelpSystem.getTocs()) {
                for (ITopic topic : toc.getTopics()) {
                    search.page(topic);
                }
            }
        }
        return search.result;
    }

    private void page(ITopic topic) {
        String name = GuidePages.name(topic.getHref());
        String anchor = "";
        boolean first = true;
        for (Block block : Markdown.read(GuidePages.text(name).orElse(""))) {
            if (block instanceof Block.Heading heading) {
                anchor = heading.anchors().iterator().next();
            }
            String text = Blocks.text(block);
            if (holds(text)) {
                if (first) {
                    result.add(linked(topic.getLabel(), name + ".md", true));
                    first = false;
                }
                result.add(linked(Snippet.of(text, LENGTH), name + ".md#" + anchor, false));
            }
        }
    }

    private boolean holds(String text) {
        String folded = folded(text);
        return words.stream().allMatch(folded::contains);
    }

    private static Block linked(String text, String target, boolean heading) {
        RichText rich = new RichText(text, List.of(new RichText.Run(0, text.length(), heading, false, false, target)));
        return new Block.Paragraph(rich, heading ? 0 : 1, heading ? "" : "•", false, rich.direction() > 0);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\u064b-\\u0652\\u0640]", "")
                .replaceAll("[أإآ]", "ا");
    }
}
