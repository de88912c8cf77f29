package org.isnad.ui.canvas;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;

/** An article to be drawn, built up by the words that marks stand on. */
final class Scene {

    static final RGB BLUE = new RGB(30, 90, 170);
    static final RGB PURPLE = new RGB(150, 60, 140);
    static final RGB GREEN = new RGB(20, 125, 80);
    static final RGB ORANGE = new RGB(234, 148, 30);
    static final RGB RED = new RGB(200, 80, 0);
    static final RGB GREY = new RGB(120, 112, 90);

    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Chip> chips = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Set<MarkLayer> layers = EnumSet.allOf(MarkLayer.class);
    private Set<?> active = Set.of();
    private RGB ground = new RGB(255, 255, 255);
    private RGB letters = new RGB(0, 0, 0);
    private int zoom = 100;
    private int width = 620;

    Scene(String... paragraphs) {
        text = String.join("\n", paragraphs);
    }

    int at(String words) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException(words);
        }
        return begin;
    }

    Scene mark(String words, Object key, MarkStyle... styles) {
        for (MarkStyle style : styles) {
            marks.add(new Mark(at(words), at(words) + words.length(), key, style));
        }
        return this;
    }

    Scene mention(RGB colour, String... words) {
        for (String each : words) {
            mark(each, each, new MarkStyle.Background(colour));
        }
        return this;
    }

    /** A cue and the parts of a content, bridged. */
    Scene statement(Object key, RGB colour, String cue, String... content) {
        mark(cue, key, new MarkStyle.Underline(colour, MarkStyle.Line.SOLID));
        for (int i = 0; i < content.length; i++) {
            mark(content[i], key, new MarkStyle.Bracket(colour));
            if (i > 0) {
                int from = at(content[i - 1]) + content[i - 1].length();
                marks.add(new Mark(from, at(content[i]), key, new MarkStyle.Bridge(colour)));
            }
        }
        return this;
    }

    Scene suggested(String words, Object key, MarkStyle style) {
        return mark(words, key, new MarkStyle.Suggested(style));
    }

    Scene chip(String words, String sign, RGB colour, Object key, MarkLayer layer) {
        chips.add(new Chip(at(words), sign, colour, key, layer));
        return this;
    }

    Scene link(String from, String to, RGB colour, LinkKind kind, Object key) {
        links.add(new Link(at(from), at(from) + from.length(), at(to), at(to) + to.length(), colour, kind, "", key));
        return this;
    }

    Scene active(Object... keys) {
        active = Set.of(keys);
        return this;
    }

    Scene without(MarkLayer layer) {
        layers.remove(layer);
        return this;
    }

    Scene on(RGB newGround, RGB newLetters) {
        ground = newGround;
        letters = newLetters;
        return this;
    }

    Scene zoom(int percent, int newWidth) {
        zoom = percent;
        width = newWidth;
        return this;
    }

    ArticlePicture picture(Device device) {
        ArticlePicture picture = new ArticlePicture(device, text, marks, chips, layers, width, zoom, ground, letters);
        picture.setLinks(links);
        picture.setActiveKeys(active);
        return picture;
    }

    Image image(Device device) {
        try (ArticlePicture picture = picture(device)) {
            return picture.image();
        }
    }
}
