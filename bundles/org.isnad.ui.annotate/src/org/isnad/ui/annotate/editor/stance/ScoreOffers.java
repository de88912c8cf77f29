package org.isnad.ui.annotate.editor.stance;

import java.util.List;
import org.isnad.model.corpus.Corpus;
import org.isnad.text.Folding;
import org.isnad.ui.annotate.editor.choice.Choice;
import org.isnad.ui.canvas.draw.StanceScore;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Tags;
import org.isnad.ui.look.PolarityColours;
import org.isnad.ui.look.Shade;

/** The eight scores of a stance with their keys. */
public record ScoreOffers(Corpus corpus) {

    public List<Choice<StanceScore>> find(String typed) {
        String key = Folding.key(typed);
        return StanceScore.ALL.stream()
                .map(this::choice)
                .filter(choice -> Folding.key(choice.label()).contains(key))
                .toList();
    }

    private Choice<StanceScore> choice(StanceScore score) {
        String label = Tags.label(score.polarity(), corpus);
        String strength = score.intensity() == null ? "" : ", " + Tags.label(score.intensity(), corpus);
        return new Choice<>(
                score,
                Isolate.of(score.key()) + "   " + Isolate.of(score.sign()) + "   " + label + strength,
                "",
                PolarityColours.line(score.polarity(), Shade.LIGHT));
    }
}
