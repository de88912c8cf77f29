package org.isnad.ui.canvas.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.RGB;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.Zone;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.model.corpus.ActorType;
import org.isnad.ui.canvas.Chip;
import org.isnad.ui.canvas.Mark;
import org.isnad.ui.canvas.MarkStyle;
import org.isnad.ui.canvas.MarkStyle.Line;
import org.isnad.ui.canvas.MarkStyle.Role;
import org.isnad.ui.look.PolarityColours;
import org.isnad.ui.look.Shade;
import org.isnad.ui.look.TypeColours;

/**
 * How an item looks in the article: a mention coloured by the type of its actor, a statement with underlined cue and
 * bracketed content coloured by its depth in the chain of voices, a quote on a faint tint, a stance as a chip with its score,
 * a headline large, bylines and captions small, a zone that is no text of the article dimmed. The key of every mark is the
 * item; fragments show with their frame.
 */
public final class ItemMarks {

    /** Longer stretches between two parts of a content are no longer bridged. */
    private static final int LONGEST_BRIDGE = 400;

    private static final RGB QUOTE = new RGB(120, 112, 90);
    private static final List<RGB> VOICES =
            List.of(new RGB(30, 90, 170), new RGB(150, 60, 140), new RGB(20, 125, 80), new RGB(165, 95, 20));

    private final int length;
    private final Function<String, ActorType> types;

    /**
     * @param length of the text in UTF-16 code units; a span that is not inside is not drawn
     * @param types gives the type of an actor by its identifier, null for an unknown one
     */
    public ItemMarks(int length, Function<String, ActorType> types) {
        this.length = length;
        this.types = types;
    }

    /** What the canvas shows of an item; nothing of what is not an item. */
    public Drawn of(EObject item) {
        if (item instanceof ActorMention mention) {
            return span(mention, new MarkStyle.Background(TypeColours.of(types.apply(mention.getActor()))));
        }
        if (item instanceof Quote quote) {
            return span(quote, quoteLook());
        }
        if (item instanceof Zone zone) {
            return zone(zone);
        }
        if (item instanceof Statement statement) {
            return statement(statement);
        }
        return item instanceof Stance stance ? stance(stance) : Drawn.NOTHING;
    }

    private Drawn zone(Zone zone) {
        ZoneKind kind = zone.getKind();
        if (kind == null) {
            return Drawn.NOTHING;
        }
        return switch (kind) {
            case BOILERPLATE, HEADLINE_DUPLICATE -> span(zone, new MarkStyle.Dim());
            case HEADLINE -> span(zone, new MarkStyle.Paragraph(Role.HEADLINE));
            case BYLINE, DATELINE, CAPTION, SOURCE_LINE -> span(zone, new MarkStyle.Paragraph(Role.SMALL));
            case LEAD, BODY -> Drawn.NOTHING;
        };
    }

    private Drawn statement(Statement statement) {
        RGB colour = colour(statement);
        List<Mark> marks = new ArrayList<>();
        add(marks, statement, statement.getCue(), new MarkStyle.Underline(colour, Line.SOLID));
        add(marks, statement, statement.getContent(), new MarkStyle.Bracket(colour));
        bridge(marks, statement, colour);
        return new Drawn(marks, List.of());
    }

    /** Joins the parts of a content that is interrupted. */
    private void bridge(List<Mark> marks, Statement statement, RGB colour) {
        List<Fragment> parts = statement.getContent().stream()
                .filter(this::isInside)
                .sorted(Comparator.comparingInt(Fragment::getBegin))
                .toList();
        for (int i = 1; i < parts.size(); i++) {
            int from = parts.get(i - 1).getEnd();
            int to = parts.get(i).getBegin();
            if (from < to && to - from <= LONGEST_BRIDGE) {
                marks.add(new Mark(from, to, statement, new MarkStyle.Bridge(colour)));
            }
        }
    }

    private Drawn stance(Stance stance) {
        RGB colour = PolarityColours.line(stance.getPolarity(), Shade.LIGHT);
        List<Mark> marks = new ArrayList<>();
        List<Fragment> evidence = new ArrayList<>(stance.getEvidence());
        if (stance.getBasis() != null) {
            stance.getBasis().getContent().forEach(shown -> evidence.removeIf(own -> isSame(own, shown)));
        }
        add(marks, stance, evidence, new MarkStyle.Underline(colour, Line.WAVY));
        add(marks, stance, stance.getTargetSpans(), new MarkStyle.Underline(colour, Line.DASHED));
        String text = StanceScore.of(stance).sign();
        List<Chip> chips = ItemPlace.of(stance)
                .filter(place -> place.end() <= length)
                .map(place -> List.of(new Chip(place.begin(), text, colour, stance)))
                .orElse(List.of());
        return new Drawn(marks, chips);
    }

    private Drawn span(Span span, MarkStyle style) {
        return isInside(span) ? Drawn.of(new Mark(span.getBegin(), span.getEnd(), span, style)) : Drawn.NOTHING;
    }

    private void add(List<Mark> marks, EObject key, List<Fragment> fragments, MarkStyle style) {
        fragments.stream()
                .filter(this::isInside)
                .forEach(part -> marks.add(new Mark(part.getBegin(), part.getEnd(), key, style)));
    }

    private boolean isInside(Span span) {
        return 0 <= span.getBegin() && span.getBegin() <= span.getEnd() && span.getEnd() <= length;
    }

    private static boolean isSame(Span one, Span other) {
        return one.getBegin() == other.getBegin() && one.getEnd() == other.getEnd();
    }

    /** How quotes look. */
    public static MarkStyle quoteLook() {
        return new MarkStyle.Wash(QUOTE);
    }

    /** What the chip of a stance says where nothing is known but its polarity. */
    public static String sign(Polarity polarity) {
        return new StanceScore(polarity, null).sign();
    }

    /** The colour of statements of a depth. */
    public static RGB voice(int depth) {
        return VOICES.get(depth % VOICES.size());
    }

    /** The colour of a statement, by its depth in the chain of voices. */
    public static RGB colour(Statement statement) {
        return voice(depth(statement));
    }

    /** How many voices stand before a statement; a chain that runs in a circle ends where it began to. */
    public static int depth(Statement statement) {
        int depth = 0;
        for (Statement voice = statement.getParent();
                voice != null && voice != statement && depth < VOICES.size() * 2;
                voice = voice.getParent()) {
            depth++;
        }
        return depth;
    }
}
