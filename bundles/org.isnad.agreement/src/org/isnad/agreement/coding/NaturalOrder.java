package org.isnad.agreement.coding;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/** How labels follow each other: numbers by value and before words, words by their characters. */
public final class NaturalOrder {

    /** Numbers by value, so that 1 and 1.0 are equal, before words, by their characters. */
    public static final Comparator<String> BY_VALUE = Comparator.comparing(Key::of);

    /** The same; numbers of equal value follow each other by their characters. */
    public static final Comparator<String> OF_LABELS = BY_VALUE.thenComparing(Comparator.naturalOrder());

    /** Squares of such numbers can still be added up; a scale with larger ones is chosen badly. */
    private static final double LARGEST = 1e100;

    private static final int LONGEST = 400;

    private NaturalOrder() {}

    /** A label by its value; worth keeping where labels are compared often. */
    record Key(BigDecimal number, String label) implements Comparable<Key> {

        static Key of(String label) {
            return new Key(NaturalOrder.number(label).orElse(null), label);
        }

        @Override
        public int compareTo(Key other) {
            if (number != null && other.number != null) {
                return number.compareTo(other.number);
            }
            return number != null ? -1 : other.number != null ? 1 : label.compareTo(other.label);
        }
    }

    /** The number that a label is, in Western or Arabic digits, with a full stop or an Arabic decimal separator. */
    public static Optional<BigDecimal> number(String label) {
        String plain = label.strip().replace('\u066B', '.').replace('\u2212', '-');
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(plain);
            double value = Math.abs(number.doubleValue());
            boolean usable = value <= LARGEST && (value >= 1 / LARGEST || number.signum() == 0);
            return usable ? Optional.of(number.stripTrailingZeros()) : Optional.empty();
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
