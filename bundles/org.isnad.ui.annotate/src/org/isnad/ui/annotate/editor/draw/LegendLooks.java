package org.isnad.ui.annotate.editor.draw;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.corpus.ActorType;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.LookSample;
import org.isnad.ui.canvas.MarkStyle;
import org.isnad.ui.canvas.MarkStyle.Line;
import org.isnad.ui.canvas.draw.ItemMarks;
import org.isnad.ui.label.Tags;
import org.isnad.ui.look.PolarityColours;
import org.isnad.ui.look.Shade;
import org.isnad.ui.look.TypeColours;

/** What the colours and lines mean: samples drawn as the article draws them, with their names. */
final class LegendLooks extends Composite {

    private final ArticleCanvas canvas;
    private final boolean rightToLeft;

    LegendLooks(Composite parent, ArticleCanvas canvas, boolean rightToLeft) {
        super(parent, SWT.LEFT_TO_RIGHT);
        this.canvas = canvas;
        this.rightToLeft = rightToLeft;
        RowLayout layout = new RowLayout(SWT.VERTICAL);
        layout.marginTop = 0;
        layout.fill = true;
        layout.spacing = 0;
        setLayout(layout);
        List<LookSample.Entry> types = new ArrayList<>();
        for (ActorType type : ActorType.values()) {
            types.add(new LookSample.Entry(new MarkStyle.Background(TypeColours.of(type)), Tags.label(type)));
        }
        add(types);
        RGB voice = ItemMarks.voice(0);
        List<LookSample.Entry> lines = new ArrayList<>();
        lines.add(new LookSample.Entry(new MarkStyle.Underline(voice, Line.SOLID), DrawMessages.Look_cue));
        lines.add(new LookSample.Entry(new MarkStyle.Bracket(voice), DrawMessages.Layer_STATEMENTS));
        lines.add(new LookSample.Entry(new MarkStyle.Bracket(ItemMarks.voice(1)), DrawMessages.Look_nested));
        lines.add(new LookSample.Entry(new MarkStyle.Bridge(voice), DrawMessages.Look_bridge));
        lines.add(new LookSample.Entry(ItemMarks.quoteLook(), DrawMessages.Layer_QUOTES));
        lines.add(new LookSample.Entry(
                new MarkStyle.Suggested(new MarkStyle.Background(TypeColours.of(ActorType.PERSON))),
                DrawMessages.Layer_SUGGESTIONS));
        add(lines);
        List<LookSample.Entry> stances = new ArrayList<>();
        for (Polarity polarity : Polarity.values()) {
            stances.add(LookSample.Entry.chip(
                    PolarityColours.line(polarity, Shade.LIGHT), ItemMarks.sign(polarity), Tags.label(polarity)));
        }
        stances.add(new LookSample.Entry(
                new MarkStyle.Underline(PolarityColours.line(Polarity.FAVOR, Shade.LIGHT), Line.DASHED),
                DrawMessages.Look_target));
        add(stances);
    }

    private void add(List<LookSample.Entry> entries) {
        new LookSample(this, canvas, entries, rightToLeft);
    }
}
