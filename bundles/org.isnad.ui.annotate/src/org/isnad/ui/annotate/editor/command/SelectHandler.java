package org.isnad.ui.annotate.editor.command;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.EditorMessages;
import org.isnad.ui.annotate.editor.place.TextUnits;

/** Selects more or less of the text: {@code :GROW}, {@code :SHRINK}, to an edge of the phrase, or a unit around the caret. */
public final class SelectHandler extends EditorHandler implements IExecutableExtension {

    private enum What {
        GROW,
        SHRINK,
        PHRASE_END,
        PHRASE_BEGIN,
        QUOTATION,
        SENTENCE,
        PARAGRAPH
    }

    private What what;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        what = What.valueOf((String) data);
    }

    @Override
    protected void run(ArticleEditor editor, ExecutionEvent event) {
        TextRange selected = editor.selectedRange();
        select(editor, selected)
                .filter(range -> !range.equals(selected))
                .ifPresentOrElse(range -> show(editor, range), () -> editor.refuse(EditorMessages.Select_none));
    }

    private Optional<TextRange> select(ArticleEditor editor, TextRange selected) {
        TextUnits units = editor.boundaries().units();
        return switch (what) {
            case GROW -> editor.boundaries().growth().grow(units, selected);
            case SHRINK -> editor.boundaries().growth().shrink(units, selected);
            case PHRASE_END -> Optional.of(new TextRange(selected.begin(), units.phraseEnd(selected.end())));
            case PHRASE_BEGIN -> Optional.of(new TextRange(units.phraseBegin(selected.begin()), selected.end()));
            case QUOTATION -> units.quotation(selected);
            case SENTENCE -> units.sentence(selected);
            case PARAGRAPH -> units.paragraph(selected);
        };
    }

    private static void show(ArticleEditor editor, TextRange range) {
        editor.canvas().setSelection(range.begin(), range.end());
        editor.canvas().reveal(range.begin(), range.end());
    }
}
