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

    private final Network network;
    private final double heaviest;

    Ties(Network network) {
        this.network = network;
        double most = network.ties().stream()
                .mapToDouble(tie -> Math.abs(tie.weight()))
                .max()
                .orElse(1);
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

    boolean isDashed(double weight) {
        return side(weight) == Polarity.AGAINST;
    }

    /** By weight, but for combinations, whose numbers are no amounts. */
    double width(double weight) {
        boolean amount = network.options().aggregation() != org.isnad.network.Aggregation.COMBINE;
        return amount ? THINNEST + (THICKEST - THINNEST) * Math.sqrt(Math.abs(weight) / heaviest) : 2.5;
    }
}
