package org.isnad.ui.annotate.editor;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.corpus.Article;
import org.isnad.ui.annotate.editor.draw.FittedLabel;
import org.isnad.ui.label.Isolate;

/** What stands over the text: title, outlet, date, whose layer it is, how far it is, and why it cannot be changed. */
final class ArticleHeader {

    private final FittedLabel title;
    private final Label facts;
    private final Label notice;
    private final Button submit;

    /** @param submitting done when the button is pressed */
    ArticleHeader(Composite parent, boolean rightToLeft, Runnable submitting) {
        Composite header = new Composite(parent, rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        header.setLayout(new GridLayout());
        header.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        title = new FittedLabel(header);
        title.control().setLayoutData(fill());
        title.control().setFont(JFaceResources.getHeaderFont());
        Composite row = new Composite(header, header.getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT));
        row.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).create());
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        facts = label(row);
        submit = new Button(row, SWT.PUSH);
        submit.setText(EditorMessages.Header_submit);
        submit.setToolTipText(EditorMessages.Header_submit_tip);
        submit.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        submit.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> submitting.run()));
        notice = label(header);
        notice.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_LINK_FOREGROUND));
    }

    /** @param notice why the layer cannot be changed or why it came back, or "" */
    void show(OpenLayer layer, String notice) {
        Article article = layer.article();
        title.setText(named(article));
        String text = Stream.of(
                        article.getOutlet(),
                        isolated(article.getPublished()),
                        annotator(layer.annotator()),
                        state(layer))
                .filter(Objects::nonNull)
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining("  ·  "));
        facts.setText(escaped(text));
        submit.setEnabled(layer.isEditable());
        show(submit, !isGold(layer));
        this.notice.setText(escaped(notice));
        show(this.notice, !notice.isEmpty());
        this.notice.getParent().getParent().layout(true, true);
    }

    private static Label label(Composite header) {
        Label label = new Label(header, SWT.NONE);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }

    /** As wide as there is room, whatever the text. */
    private static GridData fill() {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 1;
        return data;
    }

    private static void show(Control control, boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
    }

    private static boolean isGold(OpenLayer layer) {
        return layer.annotator().equals(Project.GOLD);
    }

    private static String named(Article article) {
        String title = article.getTitle();
        return title == null || title.isBlank() ? Isolate.of(article.getId()) : title;
    }

    private static String annotator(String id) {
        return id.equals(Project.GOLD)
                ? EditorMessages.Header_gold
                : NLS.bind(EditorMessages.Header_annotator, Isolate.of(id));
    }

    private static String state(OpenLayer layer) {
        LayerState state = layer.head().getState();
        if (state == LayerState.DONE) {
            return isGold(layer) ? EditorMessages.Header_finished : EditorMessages.Header_done;
        }
        return state == LayerState.RETURNED ? EditorMessages.Header_returned : EditorMessages.Header_inProgress;
    }

    private static String isolated(String value) {
        return value == null || value.isBlank() ? "" : Isolate.of(value);
    }

    /** A label takes & for a mnemonic. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
