package org.isnad.ui.annotate.editor;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
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
    private final Label readOnly;

    ArticleHeader(Composite parent, boolean rightToLeft) {
        Composite header = new Composite(parent, rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        header.setLayout(new GridLayout());
        header.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        title = new FittedLabel(header);
        title.control().setLayoutData(fill());
        title.control().setFont(JFaceResources.getHeaderFont());
        facts = label(header);
        readOnly = label(header);
        readOnly.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_LINK_FOREGROUND));
    }

    /** @param reason why the layer cannot be changed, or "" */
    void show(OpenLayer layer, String reason) {
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
        readOnly.setText(escaped(reason));
        ((GridData) readOnly.getLayoutData()).exclude = reason.isEmpty();
        readOnly.setVisible(!reason.isEmpty());
        readOnly.getParent().getParent().layout(true, true);
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
        return layer.head().getState() == LayerState.DONE
                ? EditorMessages.Header_done
                : EditorMessages.Header_inProgress;
    }

    private static String isolated(String value) {
        return value == null || value.isBlank() ? "" : Isolate.of(value);
    }

    /** A label takes & for a mnemonic. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
