package org.isnad.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Fragment;
import org.junit.jupiter.api.Test;

class IntervalsTest {

    @Test
    void findsWhatALookAtEveryOneFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Fragment> spans = spans(random, random.nextInt(40));
            Intervals<Fragment> intervals = new Intervals<>(spans);
            int begin = random.nextInt(60);
            int end = begin + 1 + random.nextInt(20);
            List<Fragment> expected = spans.stream()
                    .filter(span -> span.getBegin() < end && begin < span.getEnd())
                    .sorted(Intervals.TEXT_ORDER)
                    .toList();
            assertEquals(expected, intervals.overlapping(begin, end));
        }
    }

    private static List<Fragment> spans(Random random, int count) {
        List<Fragment> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Fragment span = AnnotationFactory.eINSTANCE.createFragment();
            span.setBegin(random.nextInt(60));
            span.setEnd(span.getBegin() + 1 + random.nextInt(30));
            spans.add(span);
        }
        return spans;
    }
}
