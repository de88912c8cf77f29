package org.isnad.ui.corpus.search;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.search.Query;
import org.isnad.core.search.RegistryNames;
import org.isnad.core.search.Scope;
import org.isnad.core.search.TextQuery.Words;

/** The line above the hits: what to look for, how, where; and a button that starts or stops. */
final class QueryBar {

    private final Combo modes;
    private final Text query;
    private final Combo words;
    private final Combo where;
    private final Combo layers;
    private final Button go;
    private final ContentProposalAdapter proposals;
    private final ItemForm form;
    private List<String> annotators = List.of();

    /** @param search run by Enter and by the button */
    QueryBar(Composite parent, Supplier<RegistryNames> registry, Runnable search) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(4, 3).applyTo(bar);
        modes = choice(bar, Stream.of(Mode.values()).map(Mode::label));
        query = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.RIGHT_TO_LEFT);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(query);
        words = choice(bar, Stream.of(SearchTexts.Words_anywhere, SearchTexts.Words_clitics, SearchTexts.Words_whole));
        where = choice(bar, Stream.of(SearchTexts.Search_corpus, SearchTexts.Search_article));
        layers = choice(bar, Stream.of(SearchTexts.Search_layersAll));
        go = new Button(bar, SWT.PUSH);
        form = new ItemForm(bar, this::compose);
        GridDataFactory.fillDefaults().grab(true, false).span(6, 1).applyTo(form.control());
        proposals = new ContentProposalAdapter(
                query,
                new TextContentAdapter(),
                new QueryProposals(this::mode, registry),
                KeyStroke.getInstance(SWT.CTRL, ' '),
                null);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.setPropagateKeys(true);
        modes.addListener(SWT.Selection, event -> {
            modeChanged();
            if (mode() == Mode.ANNOTATIONS && query.getText().isBlank()) {
                compose();
            }
        });
        query.addListener(SWT.DefaultSelection, event -> {
            if (event.detail == SWT.NONE && !proposals.isProposalPopupOpen()) {
                search.run();
            }
        });
        query.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && !proposals.isProposalPopupOpen()) {
                proposals.openProposalPopup();
                event.doit = false;
            }
        });
        go.addListener(SWT.Selection, event -> search.run());
        running(false);
        modeChanged();
    }

    /** Left to right also in a mirrored window, where GTK would cut the beginning of the label. */
    private static Combo choice(Composite parent, Stream<String> labels) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN | SWT.LEFT_TO_RIGHT);
        combo.setItems(labels.toArray(String[]::new));
        combo.select(0);
        return combo;
    }

    Mode mode() {
        return Mode.values()[Math.max(0, modes.getSelectionIndex())];
    }

    String text() {
        return query.getText();
    }

    Outcome<? extends Query> query() {
        return mode().query(query.getText().strip(), Words.values()[words.getSelectionIndex()]);
    }

    /** @param article the one in the active editor, or null */
    Scope scope(String article) {
        boolean here = where.getSelectionIndex() == 1 && article != null;
        int layer = layers.getSelectionIndex();
        return new Scope(here ? Set.of(article) : Set.of(), layer <= 0 ? Set.of() : Set.of(annotators.get(layer - 1)));
    }

    void show(Mode mode, String source) {
        modes.select(mode.ordinal());
        modeChanged();
        query.setText(source);
        query.setSelection(source.length());
    }

    /** @param article 0 for the whole corpus, 1 for this article */
    void where(int article, String layer) {
        where.select(article);
        layers.select(layer == null ? 0 : annotators.indexOf(layer) + 1);
    }

    void running(boolean runs) {
        go.setText(runs ? SearchTexts.Search_stop : SearchTexts.Search_go);
        go.requestLayout();
    }

    void focus() {
        query.setFocus();
        query.selectAll();
    }

    /** Who can be chosen now; the choice is kept where it is still there. */
    void registry(List<String> newAnnotators, ItemForm.Names names) {
        String chosen = layers.getText();
        annotators = List.copyOf(newAnnotators);
        layers.setItems(Stream.concat(Stream.of(SearchTexts.Search_layersAll), annotators.stream())
                .toArray(String[]::new));
        layers.select(Math.max(0, layers.indexOf(chosen)));
        layers.requestLayout();
        form.names(names);
    }

    private void compose() {
        query.setText(form.query());
    }

    private void modeChanged() {
        boolean items = mode() == Mode.ANNOTATIONS;
        query.setMessage(items ? SearchTexts.Search_messageItems : SearchTexts.Search_message);
        words.setEnabled(mode().hasWords());
        words.setVisible(!items);
        layers.setVisible(items);
        exclude(words, items);
        exclude(layers, !items);
        exclude(form.control(), !items);
        form.control().setVisible(items);
        proposals.setAutoActivationCharacters(items ? letters() : new char[0]);
        query.getParent().getParent().layout(true, true);
    }

    private static void exclude(org.eclipse.swt.widgets.Control control, boolean excluded) {
        if (control.getLayoutData() instanceof org.eclipse.swt.layout.GridData data) {
            data.exclude = excluded;
        } else {
            GridDataFactory.swtDefaults().exclude(excluded).applyTo(control);
        }
    }

    /** What opens the completion while typing: letters of both alphabets and the colon. */
    private static char[] letters() {
        StringBuilder letters = new StringBuilder(":,");
        for (char c = 'a'; c <= 'z'; c++) {
            letters.append(c).append(Character.toUpperCase(c));
        }
        for (char c = 'ء'; c <= 'ي'; c++) {
            letters.append(c);
        }
        return letters.toString().toCharArray();
    }
}
