package org.isnad.codegen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** A page of the guide as HTML that needs nothing but the style sheet beside it. */
final class GuideHtml {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .attributeProviderFactory(context -> new Attributes())
            .build();

    private GuideHtml() {}

    static String page(GenerateGuide.Page page, List<GenerateGuide.Page> pages, String language) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
        html.append("<html lang=\"%s\" dir=\"%s\">\n".formatted(language, language.equals("ar") ? "rtl" : "ltr"));
        html.append("<head><meta charset=\"utf-8\"><title>").append(escaped(page.title()));
        html.append("</title><meta name=\"viewport\" content=\"width=device-width\">");
        html.append("<link rel=\"stylesheet\" href=\"guide.css\"></head>\n<body>\n<nav>\n");
        for (GenerateGuide.Page other : pages) {
            String here = other == page ? " class=\"here\"" : "";
            html.append("<a%s href=\"%s\">%s</a>\n".formatted(here, other.address(), escaped(other.title())));
        }
        html.append("</nav>\n<main>\n").append(RENDERER.render(PARSER.parse(page.markdown())));
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** The same as the workbench's own view of the guide goes by. */
    static String anchor(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}_ .-]", "")
                .replace(' ', '-');
    }

    private static final class Attributes implements AttributeProvider {
        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Heading) {
                attributes.put("id", anchor(words(node)));
            } else if (node instanceof Link link && link.getDestination().matches("[\\w-]+\\.md(#.*)?")) {
                attributes.put("href", link.getDestination().replaceFirst("\\.md", ".html"));
            } else if (tag.matches("p|li|td|th|h\\d|blockquote")) {
                attributes.put("dir", "auto");
            }
        }
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }
}
