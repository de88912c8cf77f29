package org.isnad.ui.annotate.editor.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Statement;
import org.isnad.model.tcas.Annotation;
import org.isnad.text.Folding;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.choice.Choice;
import org.isnad.ui.label.Isolate;

/** Which suggestions can be accepted together at the caret, with their numbers; sets without a member are not offered. */
final class Bulk {

    private final ArticleEditor editor;
    private final List<Choice<List<Item>>> offers = new ArrayList<>();

    Bulk(ArticleEditor editor) {
        this.editor = editor;
        List<Item> all = editor.suggesting().open();
        around(editor.layer().sentences()).ifPresent(range -> add(SuggestMessages.Accept_sentence, in(range)));
        around(editor.layer().paragraphs()).ifPresent(range -> add(SuggestMessages.Accept_paragraph, in(range)));
        add(SuggestMessages.Accept_mentions, only(all, ActorMention.class::isInstance));
        add(SuggestMessages.Accept_statements, only(all, Statement.class::isInstance));
        add(SuggestMessages.Accept_quotes, only(all, Quote.class::isInstance));
        add(SuggestMessages.Accept_article, all);
    }

    /** Those whose label contains what is typed. */
    List<Choice<List<Item>>> offers(String typed) {
        String key = Folding.key(typed);
        return offers.stream()
                .filter(choice -> Folding.key(choice.label()).contains(key))
                .toList();
    }

    boolean rightToLeft() {
        return Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
    }

    private void add(String label, List<Item> items) {
        if (!items.isEmpty()) {
            offers.add(Choice.of(items, NLS.bind(label, Isolate.of(items.size()))));
        }
    }

    private List<Item> in(TextRange range) {
        return editor.suggesting().in(range, item -> true);
    }

    private Optional<TextRange> around(List<? extends Annotation> units) {
        int caret = editor.canvas().getCaretOffset();
        return units.stream()
                .filter(unit -> unit.getBegin() <= caret && caret <= unit.getEnd())
                .map(unit -> new TextRange(unit.getBegin(), unit.getEnd()))
                .reduce((one, other) -> other);
    }

    private static List<Item> only(List<Item> items, Predicate<Item> kind) {
        return items.stream().filter(kind).toList();
    }
}
