package org.isnad.ui.annotate.editor.tag;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.core.edit.SetFeature;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Zone;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.text.Folding;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.EditorMessages;
import org.isnad.ui.annotate.editor.choice.Choice;
import org.isnad.ui.annotate.editor.choice.ChoiceBox;
import org.isnad.ui.label.Tags;

/** Asks for the kind of a zone: a digit takes it at once. */
public final class ZoneBox {

    private final ArticleEditor editor;

    public ZoneBox(ArticleEditor editor) {
        this.editor = editor;
    }

    public void ask(Zone zone) {
        ChoiceBox<ZoneKind> box =
                new ChoiceBox<>(editor.canvas(), EditorMessages.Zone_title, true, this::find, kind -> set(zone, kind));
        box.setKeys(event -> {
            int index = Character.digit(event.character, 10) - 1;
            boolean known = index >= 0 && index < ZoneKind.values().length;
            if (known) {
                box.take(ZoneKind.values()[index]);
            }
            return known;
        });
        TextRange caret = editor.selectedRange();
        box.open(editor.mentions().placeOf(caret), "");
    }

    private List<Choice<ZoneKind>> find(String typed) {
        String key = Folding.key(typed);
        return IntStream.range(0, ZoneKind.values().length)
                .mapToObj(i -> Choice.of(ZoneKind.values()[i], i + 1 + "  " + label(ZoneKind.values()[i])))
                .filter(choice -> Folding.key(choice.label()).contains(key))
                .toList();
    }

    private String label(ZoneKind kind) {
        return Tags.label(kind, editor.layer().project().corpus());
    }

    private void set(Zone zone, ZoneKind kind) {
        editor.run(new SetFeature(editor.layer(), zone, Literals.ZONE__KIND, kind));
    }
}
