package org.isnad.ui.annotate.editor.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.ui.canvas.Chip;
import org.isnad.ui.canvas.Mark;
import org.isnad.ui.canvas.MarkLayer;
import org.isnad.ui.canvas.MarkStyle;
import org.isnad.ui.label.Tags;
import org.isnad.ui.look.TypeColours;

/** The legend under a picture: words in the looks that they explain, only those that the article has. */
final class Legend {

    private static final String GAP = "     ";

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final PictureContent shown;

    private Legend(PictureContent shown) {
        this.shown = shown;
    }

    static PictureContent of(OpenLayer layer, PictureContent shown) {
        Legend legend = new Legend(shown);
        if (shown.layers().contains(MarkLayer.MENTIONS)) {
            legend.types(layer).forEach(legend::addType);
        }
        legend.addFirst(MarkLayer.STATEMENTS, MarkStyle.Underline.class, PictureMessages.Legend_cue);
        legend.addFirst(MarkLayer.STATEMENTS, MarkStyle.Bracket.class, PictureMessages.Legend_content);
        legend.addFirst(MarkLayer.QUOTES, MarkStyle.class, PictureMessages.Legend_quote);
        legend.addFirst(MarkLayer.STANCES, MarkStyle.class, PictureMessages.Legend_stance);
        return new PictureContent(legend.text.toString(), legend.marks, List.<Chip>of(), shown.layers());
    }

    /** The types of the actors whose mentions are in the picture, in the order of the scheme. */
    private List<ActorType> types(OpenLayer layer) {
        Set<Object> keys = shown.marks().stream().map(Mark::key).collect(Collectors.toSet());
        Set<String> ids = layer.mentions().stream()
                .filter(keys::contains)
                .map(mention -> mention.getActor())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<ActorType> types = EnumSet.noneOf(ActorType.class);
        layer.project().corpus().getActors().stream()
                .filter(actor -> ids.contains(actor.getId()))
                .map(Actor::getType)
                .filter(Objects::nonNull)
                .forEach(types::add);
        return types.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private void addType(ActorType type) {
        add(Tags.label(type), new MarkStyle.Background(TypeColours.of(type)), MarkLayer.MENTIONS);
    }

    private void addFirst(MarkLayer layer, Class<? extends MarkStyle> look, String label) {
        shown.marks().stream()
                .filter(mark -> mark.layer() == layer && look.isInstance(mark.style()))
                .findFirst()
                .ifPresent(mark -> add(label, mark.style(), layer));
    }

    private void add(String label, MarkStyle style, MarkLayer layer) {
        if (!text.isEmpty()) {
            text.append(GAP);
        }
        int begin = text.length();
        text.append(label);
        marks.add(new Mark(begin, text.length(), label, style, layer));
    }
}
