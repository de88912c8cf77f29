package org.isnad.ui.annotate.properties;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.isnad.ui.annotate.Messages;

/** Items that the subject refers to, as links that lead to them; they are changed in the article. */
final class LinksField implements Field {

    private final String label;
    private final EStructuralFeature feature;
    private final Consumer<EObject> follower;
    private Link link;
    private List<? extends EObject> items = List.of();

    LinksField(String label, EStructuralFeature feature, Consumer<EObject> follower) {
        this.label = label;
        this.feature = feature;
        this.follower = follower;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public void create(Composite parent) {
        link = new Link(parent, SWT.RIGHT_TO_LEFT);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(link);
        link.addListener(SWT.Selection, event -> follower.accept(items.get(Integer.parseInt(event.text))));
    }

    @Override
    @SuppressWarnings("unchecked")
    public void show(Subject subject) {
        Object value = subject.get(feature);
        if (feature.isMany()) {
            items = List.copyOf((List<? extends EObject>) value);
        } else {
            items = value == null ? List.of() : List.of((EObject) value);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            String words = subject.labels().label(items.get(i));
            text.append(i == 0 ? "" : "\n").append("<a href=\"" + i + "\">" + escaped(words) + "</a>");
        }
        link.setText(items.isEmpty() ? Messages.Properties_none : text.toString());
    }

    /** A link takes angle brackets for its own and a single ampersand for a mnemonic. */
    private static String escaped(String words) {
        return words.replace('<', '‹').replace('>', '›').replace("&", "&&");
    }
}
