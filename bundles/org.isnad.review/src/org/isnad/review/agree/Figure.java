package org.isnad.review.agree;

import java.util.Optional;
import org.isnad.agreement.Coefficient;
import org.isnad.agreement.Interval;

/**
 * One number with what it rests on.
 *
 * @param question its id, such as "statement.reportType"
 * @param label the label or slot it is about; "" for all
 * @param article "" where all articles are pooled
 * @param n units that count; characters for measures by character
 * @param interval nothing where articles are fewer than two or the figure is not resampled
 */
public record Figure(
        String question,
        Panel panel,
        Measure measure,
        String label,
        String article,
        long n,
        Coefficient value,
        Optional<Interval> interval) {

    Figure with(Interval found) {
        return new Figure(question, panel, measure, label, article, n, value, Optional.of(found));
    }

    /** Without its interval. */
    Figure plain() {
        return new Figure(question, panel, measure, label, article, n, value, Optional.empty());
    }

    /** Stable from run to run. */
    public String id() {
        return question
                + '/'
                + panel.id()
                + '/'
                + measure.key()
                + (label.isEmpty() ? "" : "/label=" + label)
                + (article.isEmpty() ? "" : "/article=" + article);
    }
}
