package org.isnad.network.figures;

import static org.isnad.network.Samples.document;
import static org.isnad.network.Samples.stance;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.model.annotation.Polarity;
import org.isnad.network.Names;
import org.isnad.network.Samples;
import org.isnad.network.Stance;
import org.isnad.network.picture.FigurePicture;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final Names NAMES = Names.of(Samples.corpus(), false);

    private static final List<Stance> STANCES = List.of(
            stance(document("1", "المدار", "2019-01-30"), "r", "c", Polarity.FAVOR),
            stance(document("2", "الرافد", "2019-03-02"), "r", "c", Polarity.AGAINST),
            stance(document("2", "الرافد", "2019-03-02"), "u", "", Polarity.AGAINST),
            stance(document("3", "الرافد", null), "u", "c", null));

    private static Figure figure(Grouping grouping, Period period) {
        return Figure.of(STANCES, grouping, period, NAMES);
    }

    private static List<String> labels(Figure figure) {
        return figure.bars().stream().map(Figure.Bar::label).toList();
    }

    @Test
    void timeHasNoGapsAndWhatHasNoDateStandsLast() {
        Figure months = figure(Grouping.TIME, Period.MONTH);
        assertEquals(List.of("2019-01", "2019-02", "2019-03"), labels(months).subList(0, 3));
        assertEquals(
                List.of(1, 0, 2, 1),
                months.bars().stream().map(Figure.Bar::total).toList());
        assertEquals(2, months.bars().get(2).count(Polarity.AGAINST));
        assertEquals(1, months.bars().get(3).count(null));
        assertEquals(4, months.total());
    }

    @Test
    void weeksAreThoseOfIso8601AndThePeriodFitsTheTime() {
        assertEquals("2019-W05", labels(figure(Grouping.TIME, Period.WEEK)).get(0));
        assertEquals(Period.WEEK, figure(Grouping.TIME, Period.AUTO).period());
        assertEquals("2020-W01", Period.WEEK.label(Period.WEEK.begin(java.time.LocalDate.of(2020, 1, 1))));
    }

    @Test
    void valuesStandByNumberAndTheUnnamedLast() {
        assertEquals(List.of("الرافد", "المدار"), labels(figure(Grouping.OUTLET, Period.AUTO)));
        Figure issues = figure(Grouping.ISSUE, Period.AUTO);
        assertEquals("وقف إطلاق النار", labels(issues).get(0));
        assertEquals("", issues.bars().get(1).key());
        assertEquals(
                List.of("issue", "label", "favor", "neutral", "none", "against", "unset", "total"),
                issues.table().get(0));
        assertEquals(
                List.of("c", "وقف إطلاق النار", "1", "0", "0", "1", "1", "3"),
                issues.table().get(1));
    }

    @Test
    void everyPartOfABarIsFoundWhereItIsDrawn() {
        for (boolean mirrored : new boolean[] {false, true}) {
            for (Grouping grouping : Grouping.values()) {
                FigurePicture.Style style =
                        new FigurePicture.Style(600, mirrored, false, (text, size, bold) -> 6.0 * text.length());
                FigurePicture.Result result = FigurePicture.of(figure(grouping, Period.MONTH), style);
                int drawn = result.parts().stream()
                        .mapToInt(part -> part.bar().count(part.polarity()))
                        .sum();
                assertEquals(4, drawn);
                assertTrue(result.parts().stream()
                        .allMatch(part -> part.x() >= 0
                                && part.x() + part.width() <= 600
                                && part.y() + part.height() <= result.drawing().height()));
            }
        }
    }
}
