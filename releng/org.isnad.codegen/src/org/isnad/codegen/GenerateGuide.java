package org.isnad.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the user guide from its Markdown: fills in the tables of keys and commands, writes the Markdown that the workbench shows,
 * the same as HTML, and the table of contents of the Eclipse help.
 *
 * <p>The chapters and their order are the links of {@code index.md}. A chapter without translation is linked in English.
 */
public final class GenerateGuide {

    private static final Pattern LINK = Pattern.compile("\\]\\(([\\w-]+)\\.md\\)");
    private static final Pattern TITLE = Pattern.compile("(?m)^# (.+)$");

    private final Path guide;
    private final Path output;
    private final GuideTables tables;

    private GenerateGuide(Path bundles, Path output) {
        guide = bundles.resolve("org.isnad.help/guide");
        this.output = output;
        tables = new GuideTables(bundles);
    }

    /** Generates; arguments: folder of all bundles, folder to write to. */
    public static void main(String[] args) throws Exception {
        GenerateGuide generating = new GenerateGuide(
                Path.of(args[0]).toAbsolutePath().normalize(), Path.of(args[1]).toAbsolutePath());
        generating.language("en", "");
        generating.language("ar", "nl/ar/");
    }

    /** A page of the guide in one language. */
    record Page(String name, String title, String markdown, String address) {}

    private void language(String language, String place) throws Exception {
        List<Page> pages = new ArrayList<>();
        for (String name : chapters()) {
            pages.add(page(name, language));
        }
        Path folder = Files.createDirectories(output.resolve(place + "guide"));
        for (Page page : pages) {
            if (page.address().startsWith(page.name())) {
                Files.writeString(folder.resolve(page.name() + ".md"), page.markdown());
                Files.writeString(folder.resolve(page.name() + ".html"), GuideHtml.page(page, pages, language));
            }
        }
        copy(guide.resolve("guide.css"), folder.resolve("guide.css"));
        pictures(guide.resolve(language).resolve("images"), folder.resolve("images"));
        Files.writeString(output.resolve(place + "toc.xml"), contents(pages));
    }

    private List<String> chapters() throws IOException {
        List<String> names = new ArrayList<>(List.of("index"));
        Matcher link = LINK.matcher(Files.readString(guide.resolve("en/index.md")));
        while (link.find()) {
            if (!names.contains(link.group(1))) {
                names.add(link.group(1));
            }
        }
        return names;
    }

    private Page page(String name, String language) throws Exception {
        Path translated = guide.resolve(language).resolve(name + ".md");
        boolean there = Files.exists(translated);
        String used = there ? language : "en";
        Path file = there ? translated : guide.resolve("en").resolve(name + ".md");
        String markdown = tables.fill(Files.readString(file), used);
        Matcher title = TITLE.matcher(markdown);
        if (!title.find()) {
            throw new IllegalStateException(file + " has no title");
        }
        String address = (there ? "" : "../../../guide/") + name + ".html";
        return new Page(name, title.group(1).strip(), markdown, address);
    }

    private static String contents(List<Page> pages) {
        StringBuilder toc = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        toc.append("<toc label=\"")
                .append(GuideHtml.escaped(pages.get(0).title()))
                .append("\" topic=\"guide/index.html\">\n");
        for (Page page : pages.subList(1, pages.size())) {
            toc.append("   <topic label=\"")
                    .append(GuideHtml.escaped(page.title()))
                    .append("\" href=\"guide/")
                    .append(page.name())
                    .append(".html\"/>\n");
        }
        return toc.append("</toc>\n").toString();
    }

    private static void pictures(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectories(to);
            try (Stream<Path> files = Files.list(from)) {
                for (Path file : files.toList()) {
                    copy(file, to.resolve(file.getFileName()));
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
