package org.isnad.exchange.article;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a page: blocks become lines with an empty one between paragraphs, blanks inside a line one. */
final class HtmlText implements NodeVisitor {

    private static final String FURNITURE =
            "script,style,noscript,template,nav,aside,footer,form,iframe,svg,button,select,[hidden],[aria-hidden=true]";

    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "figure",
            "figcaption",
            "pre",
            "ul",
            "ol",
            "table",
            "section",
            "article",
            "header",
            "div",
            "main",
            "dl");

    /** So many elements that are marked as the article are looked at. */
    private static final int CANDIDATES = 100;

    private final StringBuilder text = new StringBuilder();
    private int lines;
    private boolean blank;

    private HtmlText() {}

    /** Where the article is: what the page marks as such, else the element whose own paragraphs hold most words, else all. */
    static Element main(Document page) {
        page.select(FURNITURE).remove();
        for (String mark : new String[] {"[itemprop=articleBody]", "article", "main", "[role=main]"}) {
            Element best = null;
            for (Element element : page.select(mark).stream().limit(CANDIDATES).toList()) {
                if (best == null || element.text().length() > best.text().length()) {
                    best = element;
                }
            }
            if (best != null && !best.text().isBlank()) {
                return best;
            }
        }
        return densest(page);
    }

    private static Element densest(Document page) {
        Element best = page.body();
        int most = 0;
        for (Element element : page.select("div,section,td")) {
            int words = 0;
            for (Element child : element.children()) {
                words += child.normalName().equals("p") ? child.text().length() : 0;
            }
            if (words > most) {
                most = words;
                best = element;
            }
        }
        Element heading = page.selectFirst("h1");
        boolean outside = heading != null && best.parents().contains(heading.parent());
        return outside ? heading.parent() : best;
    }

    /** How many elements stand inside each other at most. */
    static int depth(Document page) {
        int[] deepest = {0};
        page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0];
    }

    static String of(Element element) {
        HtmlText words = new HtmlText();
        element.traverse(words);
        String text = words.text.toString();
        return text.isEmpty() ? text : text + "\n";
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (PARAGRAPHS.contains(node.nodeName())) {
            lines = 2;
        } else if (node.nodeName().equals("br")
                || node.nodeName().equals("li")
                || node.nodeName().equals("tr")) {
            lines = Math.max(lines, 1);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (PARAGRAPHS.contains(node.nodeName())) {
            lines = 2;
        } else if (node.nodeName().equals("td") || node.nodeName().equals("th")) {
            blank = true;
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                blank = true;
                continue;
            }
            if (lines > 0) {
                text.append(text.isEmpty() ? "" : "\n".repeat(lines));
            } else if (blank && !text.isEmpty()) {
                text.append(' ');
            }
            lines = 0;
            blank = false;
            text.append(c);
        }
    }
}
