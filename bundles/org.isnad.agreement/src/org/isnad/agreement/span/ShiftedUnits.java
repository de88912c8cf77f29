package org.isnad.agreement.span;

import java.util.ArrayList;
import java.util.List;
import org.isnad.agreement.RandomNumbers;

/**
 * What chance would annotate (Mathet et al. 2015, section 5.2): each annotator's work is that of one drawn with
 * replacement, shifted round the continuum by a random distance, no two shifts nearer to each other than the mean length of
 * a unit where there is room. Units keep their lengths and labels; one that is shifted over the end stays in one piece.
 */
final class ShiftedUnits {
    private static final int TRIES = 100;

    private final List<List<LabelledSpan>> byAnnotator;
    private final GammaSettings settings;
    private final RandomNumbers random;
    private final int apart;

    ShiftedUnits(List<List<LabelledSpan>> byAnnotator, GammaSettings settings) {
        this.byAnnotator = byAnnotator;
        this.settings = settings;
        random = new RandomNumbers(settings.seed());
        apart = (int) byAnnotator.stream()
                .flatMap(List::stream)
                .mapToInt(LabelledSpan::length)
                .average()
                .orElse(0);
    }

    /** The next draw; never without any unit as long as somebody has marked one. */
    List<List<LabelledSpan>> next() {
        List<List<LabelledSpan>> drawn = draw();
        while (drawn.stream().allMatch(List::isEmpty)) {
            drawn = draw();
        }
        return drawn;
    }

    private List<List<LabelledSpan>> draw() {
        List<Integer> shifts = new ArrayList<>();
        List<List<LabelledSpan>> drawn = new ArrayList<>();
        for (int each = 0; each < byAnnotator.size(); each++) {
            int shift = random.below(settings.length());
            for (int tries = 0; tries < TRIES && tooNear(shift, shifts); tries++) {
                shift = random.below(settings.length());
            }
            shifts.add(shift);
            drawn.add(shifted(byAnnotator.get(random.below(byAnnotator.size())), shift));
        }
        return drawn;
    }

    private boolean tooNear(int shift, List<Integer> shifts) {
        return shifts.stream().anyMatch(other -> {
            int distance = Math.abs(shift - other);
            return Math.min(distance, settings.length() - distance) < apart;
        });
    }

    private List<LabelledSpan> shifted(List<LabelledSpan> spans, int shift) {
        List<LabelledSpan> moved = new ArrayList<>(spans.size());
        for (LabelledSpan span : spans) {
            int begin = settings.begin() + (int) (((long) span.begin() - settings.begin() + shift) % settings.length());
            moved.add(new LabelledSpan(begin, begin + span.length(), span.label()));
        }
        return moved;
    }
}
