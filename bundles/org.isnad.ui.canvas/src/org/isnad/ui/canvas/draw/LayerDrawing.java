package org.isnad.ui.canvas.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.Frame;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.ui.canvas.ArticleCanvas;
import org.isnad.ui.canvas.Chip;
import org.isnad.ui.canvas.Mark;

/** Keeps what a canvas shows equal to a layer; a change costs what the changed items and their frames cost. */
public final class LayerDrawing {

    private final ArticleCanvas canvas;
    private final Map<EObject, Drawn> drawn = new IdentityHashMap<>();
    private final Map<EObject, Set<Frame>> users = new IdentityHashMap<>();
    private ItemMarks marks;

    public LayerDrawing(ArticleCanvas canvas) {
        this.canvas = canvas;
    }

    /** Draws all anew; what others have drawn on the canvas stays. */
    public void show(ItemMarks newMarks, Collection<? extends EObject> items) {
        marks = newMarks;
        List<Mark> oldMarks =
                drawn.values().stream().flatMap(one -> one.marks().stream()).toList();
        List<Chip> oldChips =
                drawn.values().stream().flatMap(one -> one.chips().stream()).toList();
        drawn.clear();
        users.clear();
        List<Mark> allMarks = new ArrayList<>();
        List<Chip> allChips = new ArrayList<>();
        for (EObject item : items) {
            Drawn now = draw(item);
            allMarks.addAll(now.marks());
            allChips.addAll(now.chips());
        }
        canvas.changeMarks(oldMarks, allMarks);
        canvas.changeChips(oldChips, allChips);
    }

    /** Forgets what was drawn, because the canvas shows another text. */
    public void forget() {
        drawn.clear();
        users.clear();
    }

    /** Draws again what was changed, added or removed (no longer in a resource), and what points at it. */
    public void update(Collection<? extends EObject> changed) {
        Set<EObject> touched = new LinkedHashSet<>();
        changed.forEach(item -> touch(item, touched));
        List<Mark> oldMarks = new ArrayList<>();
        List<Mark> newMarks = new ArrayList<>();
        List<Chip> oldChips = new ArrayList<>();
        List<Chip> newChips = new ArrayList<>();
        for (EObject item : touched) {
            Drawn before = drawn.remove(item);
            if (before != null) {
                oldMarks.addAll(before.marks());
                oldChips.addAll(before.chips());
            }
            if (item.eResource() != null) {
                Drawn now = draw(item);
                newMarks.addAll(now.marks());
                newChips.addAll(now.chips());
            }
        }
        canvas.changeMarks(without(oldMarks, newMarks), without(newMarks, oldMarks));
        canvas.changeChips(without(oldChips, newChips), without(newChips, oldChips));
    }

    private static <T> List<T> without(List<T> some, List<T> others) {
        Set<T> known = new HashSet<>(others);
        return some.stream().filter(one -> !known.contains(one)).toList();
    }

    private void touch(EObject item, Set<EObject> touched) {
        if (touched.add(item)) {
            users.getOrDefault(item, Set.of()).forEach(frame -> touch(frame, touched));
        }
    }

    private Drawn draw(EObject item) {
        if (item instanceof Statement statement) {
            statement.getCue().forEach(part -> use(part, statement));
            statement.getContent().forEach(part -> use(part, statement));
            use(statement.getParent(), statement);
        } else if (item instanceof Stance stance) {
            stance.getEvidence().forEach(part -> use(part, stance));
            stance.getTargetSpans().forEach(part -> use(part, stance));
            use(stance.getBasis(), stance);
            use(stance.getHolderMention(), stance);
        }
        Drawn now = NoteSigns.added(marks.of(item), item, canvas.getText().length());
        if (now != Drawn.NOTHING) {
            drawn.put(item, now);
        }
        return now;
    }

    private void use(EObject part, Frame frame) {
        if (part != null) {
            users.computeIfAbsent(part, key -> new LinkedHashSet<>()).add(frame);
        }
    }
}
