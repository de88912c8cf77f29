package org.isnad.ui.markdown;

import java.util.List;
import java.util.Optional;

/**
 * A line or paragraph of text with styled stretches.
 *
 * @param runs in the order of the text; they do not overlap and leave plain text between them
 */
public record RichText(String text, List<Run> runs) {

    /**
     * A styled stretch; offsets count UTF-16 code units, the end is exclusive.
     *
     * @param target where a link leads, or null
     */
    public record Run(int begin, int end, boolean bold, boolean italic, boolean code, String target) {}

    public RichText {
        runs = List.copyOf(runs);
    }

    public static RichText plain(String text) {
        return new RichText(text, List.of());
    }

    /** The link at an offset. */
    public Optional<String> target(int offset) {
        return runs.stream()
                .filter(run -> run.target() != null && run.begin() <= offset && offset < run.end())
                .map(Run::target)
                .findFirst();
    }

    /**
     * Positive where most letters outside code run from right to left, negative where most run from left to right, 0 where there
     * is none.
     */
    public int direction() {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            balance += isCode(i) ? 0 : direction(text.charAt(i));
        }
        return balance;
    }

    private boolean isCode(int offset) {
        return runs.stream().anyMatch(run -> run.code() && run.begin() <= offset && offset < run.end());
    }

    private static int direction(char letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
            default -> 0;
        };
    }
}
