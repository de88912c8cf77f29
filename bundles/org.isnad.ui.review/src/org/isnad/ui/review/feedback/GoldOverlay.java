package org.isnad.ui.review.feedback;

import java.util.List;
import java.util.Locale;
import org.eclipse.swt.graphics.RGB;
import org.isnad.core.project.OpenLayer;
import org.isnad.review.feedback.ArticleFeedback;
import org.isnad.review.feedback.Change;
import org.isnad.review.feedback.FeedbackEntry;
import org.isnad.review.feedback.FeedbackWords;
import org.isnad.review.reading.Reading;
import org.isnad.text.TextRange;
import org.isnad.ui.canvas.MarkStyle;
import org.isnad.ui.canvas.MarkStyle.Line;
import org.isnad.ui.canvas.draw.ArticleOverlay;
import org.isnad.ui.canvas.draw.OverlayNote;

/** What gold has otherwise than the layer, each with its sign in the margin and the decision and reason as tooltip. */
final class GoldOverlay implements ArticleOverlay {

    private static final RGB CHANGED = new RGB(196, 110, 0);
    private static final RGB REMOVED = new RGB(190, 40, 40);
    private static final RGB MISSED = new RGB(20, 120, 70);
    private static final RGB CONFIRMED = new RGB(110, 120, 110);

    @Override
    public List<OverlayNote> notes(OpenLayer layer) {
        return ArticleFeedback.of(layer.project(), layer.article(), layer.annotator())
                .toOptional()
                .map(feedback -> notes(feedback, layer))
                .orElse(List.of());
    }

    private static List<OverlayNote> notes(ArticleFeedback feedback, OpenLayer layer) {
        FeedbackWords words = new FeedbackWords(feedback, layer.project().corpus(), Locale.getDefault());
        return feedback.entries().stream().map(entry -> note(entry, words)).toList();
    }

    private static OverlayNote note(FeedbackEntry entry, FeedbackWords words) {
        List<TextRange> places =
                entry.own().or(entry::gold).map(Reading::extent).orElse(List.of());
        RGB colour = colour(entry.change());
        return new OverlayNote(places, style(entry.change(), colour), sign(entry.change()), colour, words.hover(entry));
    }

    private static RGB colour(Change change) {
        return switch (change) {
            case CHANGED -> CHANGED;
            case REMOVED -> REMOVED;
            case MISSED -> MISSED;
            case CONFIRMED -> CONFIRMED;
        };
    }

    private static MarkStyle style(Change change, RGB colour) {
        return switch (change) {
            case CHANGED -> new MarkStyle.Underline(colour, Line.DASHED);
            case REMOVED -> new MarkStyle.Underline(colour, Line.WAVY);
            case MISSED -> new MarkStyle.Wash(colour);
            case CONFIRMED -> null;
        };
    }

    private static String sign(Change change) {
        return switch (change) {
            case CHANGED -> "≠";
            case REMOVED -> "✗";
            case MISSED -> "+";
            case CONFIRMED -> "✓";
        };
    }
}
