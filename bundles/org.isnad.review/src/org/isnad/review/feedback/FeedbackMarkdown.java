package org.isnad.review.feedback;

import java.util.List;
import java.util.stream.Collectors;

/** GitHub-flavoured Markdown; words of an article are isolated, so that they keep their own direction. */
final class FeedbackMarkdown implements FeedbackFormat {
    private static final char ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final StringBuilder markdown = new StringBuilder();

    @Override
    public void begin(String title) {
        heading(1, title, null);
    }

    @Override
    public void heading(int level, String text, String language) {
        markdown.append("#".repeat(level) + ' ' + (language == null ? escape(text) : isolated(text)) + "\n\n");
    }

    @Override
    public void paragraph(String text) {
        markdown.append(escape(text) + "\n\n");
    }

    @Override
    public void quote(Snippet snippet, String language) {
        markdown.append("> " + ISOLATE + (snippet.cutBefore() ? "… " : "") + escape(snippet.before()) + "**"
                + escape(snippet.words()) + "**" + escape(snippet.after()) + (snippet.cutAfter() ? " …" : "")
                + POP_ISOLATE + "\n\n");
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) {
        markdown.append(row(header)).append("| --- ".repeat(header.size())).append("|\n");
        rows.forEach(row -> markdown.append(row(row)));
        markdown.append('\n');
    }

    private static String row(List<String> cells) {
        return cells.stream().map(FeedbackMarkdown::isolated).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    @Override
    public void reasons(List<String> lines) {
        lines.forEach(line -> markdown.append("- " + escape(line) + '\n'));
        markdown.append('\n');
    }

    @Override
    public String end() {
        return markdown.toString().stripTrailing() + '\n';
    }

    private static String isolated(String text) {
        return ISOLATE + escape(text) + POP_ISOLATE;
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("<", "&lt;")
                .replaceAll("\\s*\\R\\s*", " ");
    }
}
