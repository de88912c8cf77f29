package org.isnad.ui.canvas.draw;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.RateStance;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;

/**
 * Polarity and intensity as one value from −3 to +3, or none, as the keys 1 to 7 and N give it.
 *
 * @param polarity null where not set
 * @param intensity null for neutral, for none, and where not set
 */
public record StanceScore(Polarity polarity, Intensity intensity) {

    /** In the order of the keys 1 to 7: the strongest against first; then none. */
    public static final List<StanceScore> ALL = Stream.concat(
                    Stream.of(-3, -2, -1, 0, 1, 2, 3).map(StanceScore::of),
                    Stream.of(new StanceScore(Polarity.NONE, null)))
            .toList();

    private static final int NEUTRAL = 4;

    /** The value of a key: 1 to 7 in European or Arabic-Indic digits, or the letter N. */
    public static Optional<StanceScore> ofKey(char key) {
        int digit = Character.digit(key, 10);
        if (digit >= 1 && digit <= 7) {
            return Optional.of(of(digit - NEUTRAL));
        }
        return Character.toLowerCase(key) == 'n' ? Optional.of(ALL.get(ALL.size() - 1)) : Optional.empty();
    }

    /** @param score from −3 to +3 */
    public static StanceScore of(int score) {
        if (score == 0) {
            return new StanceScore(Polarity.NEUTRAL, null);
        }
        return new StanceScore(score < 0 ? Polarity.AGAINST : Polarity.FAVOR, Intensity.values()[Math.abs(score) - 1]);
    }

    /** The value of a stance. */
    public static StanceScore of(Stance stance) {
        return new StanceScore(stance.getPolarity(), stance.getIntensity());
    }

    /** The edit that gives this value to a stance. */
    public Edit edit(OpenLayer layer, Stance stance) {
        return new RateStance(layer, stance, polarity, intensity);
    }

    /** The key that gives this value. */
    public String key() {
        int index = ALL.indexOf(this);
        return index < 0 ? "" : index < ALL.size() - 1 ? String.valueOf(index + 1) : "N";
    }

    /** A few characters for a chip: +2, −3, 0, ∅ for none, ? where nothing is set. */
    public String sign() {
        if (polarity == null) {
            return "?";
        }
        String strength = intensity == null ? "" : String.valueOf(intensity.ordinal() + 1);
        return switch (polarity) {
            case FAVOR -> "+" + strength;
            case AGAINST -> "−" + strength;
            case NEUTRAL -> "0";
            case NONE -> "∅";
        };
    }
}
