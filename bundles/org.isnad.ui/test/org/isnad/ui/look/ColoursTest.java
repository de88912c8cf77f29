package org.isnad.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.swt.graphics.RGB;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColoursTest {

    private static final RGB BLACK = new RGB(0, 0, 0);
    private static final RGB WHITE = new RGB(255, 255, 255);

    private final Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
    private final ActorColours colours = new ActorColours(corpus);

    @ParameterizedTest
    @EnumSource
    void textOnTheGroundOfAnActorIsReadable(Shade shade) {
        addActors(40);
        RGB ink = shade == Shade.LIGHT ? BLACK : WHITE;
        corpus.getActors()
                .forEach(
                        actor -> assertTrue(contrast(ink, colours.ground(actor.getId(), shade)) >= 4.5, actor.getId()));
        assertTrue(contrast(ink, colours.ground("unknown", Shade.LIGHT)) >= 1);
    }

    @Test
    void theFirstTwelveActorsDifferAndKeepTheirColours() {
        addActors(12);
        RGB first = colours.line("actor0", Shade.LIGHT);
        Set<RGB> all = new HashSet<>();
        corpus.getActors().forEach(actor -> all.add(colours.line(actor.getId(), Shade.LIGHT)));
        assertEquals(12, all.size());
        addActors(3);
        assertEquals(first, colours.line("actor0", Shade.LIGHT));
    }

    @Test
    void theShadeIsThatOfTheGround() {
        assertEquals(Shade.LIGHT, Shade.of(WHITE));
        assertEquals(Shade.DARK, Shade.of(new RGB(43, 43, 43)));
    }

    private void addActors(int count) {
        for (int i = 0; i < count; i++) {
            Actor actor = CorpusFactory.eINSTANCE.createActor();
            actor.setId("actor" + corpus.getActors().size());
            corpus.getActors().add(actor);
        }
    }

    /** Contrast ratio of the Web Content Accessibility Guidelines 2. */
    private static double contrast(RGB one, RGB other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
