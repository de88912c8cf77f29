package org.isnad.network.picture;

import org.isnad.core.drawing.Palette;
import org.isnad.model.annotation.Polarity;
import org.isnad.network.Network;

/** How ties look: favour and congruence in green, against and conflict in vermilion and dashed, both in violet. */
final class Ties {

    private static final int PLAIN = 0x8a8a8a;
    private static final double THINNEST = 1.2;
    private static final double THICKEST = 7;
    private static final double SLIGHT = 8;

    /** With more ties than these, slight ones are paler and thinner: they would cover the ground as one surface. */
    private static final int MANY = 300;

    private static final double PALEST = 0.62;

    private final Network network;
    private final double heaviest;
    private final boolean crowded;

    Ties(Network network) {
        this.network = network;
        double most = network.ties().stream()
                .mapToDouble(tie -> Math.abs(tie.weight()))
                .max()
                .orElse(1);
        this.crowded = network.ties().size() > MANY;
        // A tie of one stance is thin, also where there are no others.
        this.heaviest = network.isWhole() ? Math.max(SLIGHT, most) : most;
    }

    /** What it stands for: the polarity whose colour it has, NONE for both, NEUTRAL for neither. */
    Polarity side(double weight) {
        return switch (network.options().aggregation()) {
            case IGNORE -> Polarity.NEUTRAL;
            case CONGRUENCE -> Polarity.FAVOR;
            case CONFLICT -> Polarity.AGAINST;
            case SUBTRACT -> weight < 0 ? Polarity.AGAINST : Polarity.FAVOR;
            case COMBINE -> network.isWhole() ? combined((int) weight) : Polarity.NEUTRAL;
        };
    }

    private Polarity combined(int weight) {
        if (network.options().qualifier() != org.isnad.network.Qualifier.AGREEMENT) {
            return Polarity.NEUTRAL;
        }
        return weight == 1 ? Polarity.FAVOR : weight == 2 ? Polarity.AGAINST : Polarity.NONE;
    }

    int colour(double weight) {
        Polarity side = side(weight);
        return side == Polarity.NEUTRAL ? PLAIN : Palette.polarity(side, false);
    }

    /** On the ground, as pale as it is slight where there are many. */
    int shade(double weight) {
        return crowded ? Palette.tint(colour(weight), PALEST * (1 - share(weight))) : colour(weight);
    }

    private double share(double weight) {
        return Math.abs(weight) / heaviest;
    }

    boolean isDashed(double weight) {
        return side(weight) == Polarity.AGAINST;
    }

    /** By weight, but for combinations, whose numbers are no amounts. */
    double width(double weight) {
        boolean amount = network.options().aggregation() != org.isnad.network.Aggregation.COMBINE;
        double thinnest = crowded ? THINNEST / 2 : THINNEST;
        return amount ? thinnest + (THICKEST - THINNEST) * Math.sqrt(share(weight)) : 2.5;
    }
}
