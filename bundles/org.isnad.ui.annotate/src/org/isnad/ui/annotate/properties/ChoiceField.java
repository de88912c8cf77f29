package org.isnad.ui.annotate.properties;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.isnad.ui.annotate.Messages;
import org.isnad.ui.choice.ChoiceDialog;

/** One out of many objects, found in a dialog with a filter, or none. */
final class ChoiceField<T> implements Field {

    /**
     * What can be chosen.
     *
     * @param search what the filter looks into
     * @param value what is stored for a choice
     */
    record Choices<T>(
            Function<Subject, List<T>> all,
            BiFunction<Subject, T, String> label,
            BiFunction<Subject, T, String> search,
            Function<T, Object> value) {}

    private final String label;
    private final EStructuralFeature feature;
    private final Choices<T> choices;
    /** The label of the stored value, which may be one that nobody knows any more. */
    private final BiFunction<Subject, Object, String> stored;

    private Text text;
    private Button choose;
    private Button clear;
    private Subject subject;

    ChoiceField(
            String label, EStructuralFeature feature, Choices<T> choices, BiFunction<Subject, Object, String> stored) {
        this.label = label;
        this.feature = feature;
        this.choices = choices;
        this.stored = stored;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public void create(Composite parent) {
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(2, 0).applyTo(line);
        text = new Text(line, SWT.BORDER | SWT.READ_ONLY | SWT.RIGHT_TO_LEFT);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        choose = button(line, "…", Messages.Properties_choose, this::choose);
        clear = button(line, "✕", Messages.Properties_clear, () -> subject.set(feature, null));
    }

    @Override
    public void show(Subject now) {
        subject = now;
        Object value = now.get(feature);
        boolean none = value == null || "".equals(value);
        text.setText(none ? Messages.Properties_none : stored.apply(now, value));
        choose.setEnabled(now.isWritable());
        clear.setEnabled(now.isWritable() && !none);
    }

    private void choose() {
        Subject now = subject;
        Object value = now.get(feature);
        List<T> all = choices.all().apply(now);
        T chosen = all.stream()
                .filter(choice -> choices.value().apply(choice).equals(value))
                .findFirst()
                .orElse(null);
        new ChoiceDialog<>(now.shell(), label, all, choice -> choices.label().apply(now, choice), chosen)
                .search(choice -> choices.search().apply(now, choice))
                .ask()
                .ifPresent(choice -> now.set(feature, choices.value().apply(choice)));
    }

    private static Button button(Composite line, String sign, String toolTip, Runnable action) {
        Button button = new Button(line, SWT.PUSH);
        button.setText(sign);
        button.setToolTipText(toolTip);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
