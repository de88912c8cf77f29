package org.isnad.text.match;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Clitics;

/** The ways to read a folded word as a name's first word with particles before it: و ف, then ب ل ك; ال after ل loses its alef. */
final class AttachedParticles {

    /**
     * One way.
     *
     * @param length of the particles, in folded characters
     * @param word the name's word in its full spelling
     */
    record Reading(int length, String word) {}

    private static final String CONJUNCTIONS = "وف";
    private static final String PREPOSITIONS = "بلك";
    private static final int SHORTEST = 3;

    private AttachedParticles() {}

    /** The word as it stands first, then with ever more taken off. */
    static List<Reading> readings(String word) {
        List<Reading> readings = new ArrayList<>(4);
        readings.add(new Reading(0, word));
        if (word.length() <= SHORTEST || Clitics.isNeverSplit(word)) {
            return readings;
        }
        addAfterPreposition(word, 0, readings);
        if (CONJUNCTIONS.indexOf(word.charAt(0)) >= 0) {
            readings.add(new Reading(1, word.substring(1)));
            addAfterPreposition(word, 1, readings);
        }
        readings.removeIf(reading -> reading.length > 0 && reading.word.length() < SHORTEST);
        return readings;
    }

    private static void addAfterPreposition(String word, int begin, List<Reading> readings) {
        if (word.length() - begin <= SHORTEST || PREPOSITIONS.indexOf(word.charAt(begin)) < 0) {
            return;
        }
        String rest = word.substring(begin + 1);
        readings.add(new Reading(begin + 1, rest));
        if (word.charAt(begin) == 'ل' && rest.charAt(0) == 'ل') {
            readings.add(new Reading(begin + 1, "ا" + rest));
            readings.add(new Reading(begin + 1, "ال" + rest));
        }
    }
}
