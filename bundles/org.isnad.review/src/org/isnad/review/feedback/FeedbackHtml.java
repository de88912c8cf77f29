package org.isnad.review.feedback;

import java.util.List;

/** HTML without script, font or picture from elsewhere; words of the article in their own direction. */
final class FeedbackHtml implements FeedbackFormat {
    private static final String STYLE =
            """
            body{font:11pt/1.5 "Noto Serif","Noto Naskh Arabic",Georgia,serif;color:#111;background:#fff;max-width:56rem;
            margin:2rem auto;padding:0 1.5rem}
            h1{font-size:1.7rem}h2{font-size:1.3rem;margin-top:2.4rem;border-bottom:1px solid #999}
            h3{font-size:1.05rem;margin-bottom:.2rem}
            blockquote{margin:.3rem 0;padding:.3rem .8rem;background:#f4f4f1;font-size:1.1em;line-height:1.8}
            mark{background:#ffe9a8;color:inherit}
            table{border-collapse:collapse;margin:.3rem 0 .6rem;width:100%}
            th,td{border-bottom:1px solid #ccc;padding:.2rem .5rem;text-align:start;vertical-align:top}
            th{font-weight:600}ul{margin:.2rem 0 1rem}
            @media print{body{margin:0;max-width:none}h2,h3{break-after:avoid}blockquote,table{break-inside:avoid}}
            """;

    private final StringBuilder html = new StringBuilder();
    private final boolean rightToLeft;

    FeedbackHtml(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    @Override
    public void begin(String title) {
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(rightToLeft ? "ar" : "en")
                .append("\" dir=\"")
                .append(rightToLeft ? "rtl" : "ltr")
                .append("\">\n<head>\n<meta charset=\"UTF-8\">\n<title>")
                .append(escape(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n");
        heading(1, title, null);
    }

    @Override
    public void heading(int level, String text, String language) {
        html.append("<h" + level + ">" + (language == null ? "" : "<bdi lang=\"" + escape(language) + "\">"))
                .append(escape(text))
                .append((language == null ? "" : "</bdi>") + "</h" + level + ">\n");
    }

    @Override
    public void paragraph(String text) {
        html.append("<p>").append(escape(text)).append("</p>\n");
    }

    @Override
    public void quote(Snippet snippet, String language) {
        html.append("<blockquote lang=\"" + escape(language) + "\" dir=\"auto\">")
                .append(snippet.cutBefore() ? "… " : "")
                .append(escape(snippet.before()))
                .append("<mark>" + escape(snippet.words()) + "</mark>")
                .append(escape(snippet.after()))
                .append(snippet.cutAfter() ? " …" : "")
                .append("</blockquote>\n");
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) {
        html.append("<table>\n<thead><tr>");
        header.forEach(name -> html.append("<th scope=\"col\">" + escape(name) + "</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td><bdi>" + escape(cell) + "</bdi></td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    @Override
    public void reasons(List<String> lines) {
        html.append("<ul>\n");
        lines.forEach(
                line -> html.append("<li><bdi dir=\"" + direction(line) + "\">" + escape(line) + "</bdi></li>\n"));
        html.append("</ul>\n");
    }

    @Override
    public String end() {
        return html.append("</body>\n</html>\n").toString();
    }

    /** As most of its letters run: an English note that begins with a quotation in Arabic is still an English note. */
    static String direction(String line) {
        long letters = line.codePoints().filter(Character::isLetter).count();
        long rightToLeft = line.codePoints()
                .filter(Character::isLetter)
                .map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .count();
        return 2 * rightToLeft > letters ? "rtl" : "ltr";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
