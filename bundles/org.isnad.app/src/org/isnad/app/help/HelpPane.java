package org.isnad.app.help;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.isnad.ui.markdown.Block;
import org.isnad.ui.markdown.Markdown;
import org.isnad.ui.markdown.MarkdownView;
import org.isnad.ui.markdown.RichText;

/** The user guide page by page, with a field to search it; it remembers the way back. */
final class HelpPane {

    private final Composite area;
    private final Text search;
    private final MarkdownView view;
    private final Deque<String> way = new ArrayDeque<>();
    private final Runnable changed;

    /** @param changed is run when another page is shown */
    HelpPane(Composite parent, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(HelpMessages.search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addListener(SWT.Modify, event -> search());
        view = new MarkdownView(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(view);
        view.setPictures(GuidePages::picture);
        view.setFollower(this::follow);
        open(GuidePages.INDEX);
    }

    Control control() {
        return area;
    }

    MarkdownView view() {
        return view;
    }

    Text searchField() {
        return search;
    }

    /** The name of the page. */
    String page() {
        return GuidePages.name(way.peek());
    }

    boolean canGoBack() {
        return way.size() > 1;
    }

    void back() {
        if (canGoBack()) {
            way.pop();
            String address = way.pop();
            open(address);
        }
    }

    /** Shows a page by its name or by an address of the Eclipse help; the contents where there is no such page. */
    void open(String address) {
        String name = GuidePages.name(address);
        Optional<String> text = GuidePages.text(name);
        if (text.isEmpty() && !name.equals(GuidePages.INDEX)) {
            open(GuidePages.INDEX);
            return;
        }
        if (way.isEmpty() || !way.peek().equals(address)) {
            way.push(address);
        }
        view.show(Markdown.read(text.orElse("")));
        GuidePages.anchor(address).ifPresent(view::reveal);
        changed.run();
    }

    /** Shows what a context says above the first page that it names. */
    void open(IContext context) {
        IHelpResource[] topics = context.getRelatedTopics();
        open(topics.length == 0 ? GuidePages.INDEX : topics[0].getHref());
        String words = context.getText();
        if (words != null && !words.isBlank()) {
            RichText text = RichText.plain(words.strip());
            Block note = new Block.Paragraph(text, 1, "", true, text.direction() > 0);
            view.show(withNote(note, GuidePages.anchor(way.peek()).orElse("")));
            GuidePages.anchor(way.peek()).ifPresent(view::reveal);
        }
    }

    /** The page with a note below the heading of an anchor, or on top where there is none. */
    private List<Block> withNote(Block note, String anchor) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : view.blocks()) {
            blocks.add(block);
            if (block instanceof Block.Heading heading && heading.anchors().contains(anchor)) {
                blocks.add(note);
            }
        }
        if (!blocks.contains(note)) {
            blocks.add(Math.min(1, blocks.size()), note);
        }
        return blocks;
    }

    void openInBrowser() {
        GuidePages.html(page()).ifPresent(file -> Program.launch(file.toString()));
    }

    private void follow(String target) {
        if (target.startsWith("#")) {
            view.reveal(target.substring(1));
        } else if (target.matches("https?://.*")) {
            Program.launch(target);
        } else {
            open(target);
        }
    }

    private void search() {
        if (search.getText().isBlank()) {
            open(way.peek());
            return;
        }
        List<Block> found = GuideSearch.run(search.getText());
        view.show(found.isEmpty() ? Markdown.read(HelpMessages.nothingFound) : found);
    }
}
