package org.isnad.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a format could not hold, by kind; each kind has a sentence {@code loss.KIND} with its number. */
public final class Losses {

    private final Map<String, Integer> counts = new TreeMap<>();

    /**
     * One kind of loss.
     *
     * @param sentence in the language of the user, with the number
     */
    public record Loss(String kind, int count, String sentence) {}

    /** Adds to a kind; nothing happens for 0. */
    public void add(String kind, int number) {
        if (number > 0) {
            counts.merge(kind, number, Integer::sum);
        }
    }

    /** Adds one where something was lost. */
    public void add(String kind, boolean lost) {
        add(kind, lost ? 1 : 0);
    }

    /** Those that occurred, in the order of their kinds. */
    public List<Loss> list() {
        return counts.entrySet().stream()
                .map(loss -> new Loss(
                        loss.getKey(),
                        loss.getValue(),
                        ExchangeMessages.text("loss." + loss.getKey(), loss.getValue())))
                .toList();
    }

    public List<String> sentences() {
        return list().stream().map(Loss::sentence).toList();
    }
}
