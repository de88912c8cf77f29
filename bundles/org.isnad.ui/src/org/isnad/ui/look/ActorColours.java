package org.isnad.ui.look;

import org.eclipse.emf.common.util.EList;
import org.eclipse.swt.graphics.RGB;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Corpus;

/**
 * A colour for each actor of a registry: neighbours in the registry differ by the golden angle, so that the first dozen are
 * easy to tell apart, and an actor keeps its colour while others are added after it.
 */
public final class ActorColours {

    /** Golden angle in degrees. */
    private static final float STEP = 137.508f;

    private static final float FIRST = 210;

    private final Corpus corpus;

    public ActorColours(Corpus corpus) {
        this.corpus = corpus;
    }

    /** A ground on which text of the usual colour is read with ease; grey for an unknown actor. */
    public RGB ground(String actor, Shade shade) {
        return shade == Shade.LIGHT ? colour(actor, 0.22f, 0.98f) : colour(actor, 0.55f, 0.38f);
    }

    /** A line, a dot, a border; grey for an unknown actor. */
    public RGB line(String actor, Shade shade) {
        return shade == Shade.LIGHT ? colour(actor, 0.80f, 0.62f) : colour(actor, 0.50f, 0.90f);
    }

    private RGB colour(String actor, float saturation, float brightness) {
        int index = index(actor);
        return index < 0
                ? new RGB(0f, 0f, Math.min(brightness, 0.88f))
                : new RGB((FIRST + index * STEP) % 360, saturation, brightness);
    }

    private int index(String id) {
        EList<Actor> actors = corpus.getActors();
        for (int i = 0; i < actors.size(); i++) {
            if (actors.get(i).getId().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
