package org.isnad.ui.network;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.isnad.network.Names;
import org.isnad.network.NetworkMessages;
import org.isnad.network.ValueFilter;
import org.isnad.network.Variable;
import org.isnad.ui.label.Isolate;

/** A button that says which values of a variable count, and lets choose them in a list. */
final class ValueChoice {

    private static final int MANY = 99;

    private final Variable variable;
    private final Button button;
    private final Runnable changed;
    private Set<String> all = Set.of();
    private Set<String> left = Set.of();
    private Names names;

    ValueChoice(Composite parent, Variable variable, Runnable changed) {
        this.variable = variable;
        this.changed = changed;
        button = new Button(parent, SWT.PUSH);
        button.addListener(SWT.Selection, event -> choose());
        button.setText(some(MANY, MANY));
        int longest = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(longest, SWT.DEFAULT)
                .applyTo(button);
        show();
    }

    /** What there is to choose from; what was left out before stays so. */
    void offer(Set<String> values, Names registry) {
        Set<String> out = new HashSet<>(all);
        out.removeAll(left);
        all = values;
        names = registry;
        left = new HashSet<>(values);
        left.removeAll(out);
        show();
    }

    /** Null where all count. */
    ValueFilter filter() {
        if (left.size() == all.size()) {
            return null;
        }
        Set<String> out = new HashSet<>(all);
        out.removeAll(left);
        return ValueFilter.excluding(out);
    }

    Variable variable() {
        return variable;
    }

    private void show() {
        String name = NetworkMessages.name(variable);
        String text = left.size() == all.size() ? NLS.bind(Messages.Filter_all, name) : some(left.size(), all.size());
        button.setText(text);
        button.setToolTipText(text);
        button.setEnabled(!all.isEmpty());
    }

    private String some(int some, int of) {
        return NLS.bind(
                Messages.Filter_some, new Object[] {NetworkMessages.name(variable), Isolate.of(some), Isolate.of(of)});
    }

    private String label(Object value) {
        return names.label(variable.kind(), value.toString());
    }

    private void choose() {
        List<String> sorted =
                all.stream().sorted(Comparator.comparing(this::label)).toList();
        ListSelectionDialog dialog = ListSelectionDialog.of(sorted)
                .contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(new LabelProvider() {
                    @Override
                    public String getText(Object element) {
                        return label(element);
                    }
                })
                .message(NLS.bind(Messages.Filter_choose, NetworkMessages.name(variable)))
                .create(button.getShell());
        dialog.setTitle(NetworkMessages.name(variable));
        dialog.setInitialElementSelections(
                sorted.stream().filter(left::contains).toList());
        if (dialog.open() == Window.OK) {
            left = new HashSet<>();
            for (Object chosen : dialog.getResult()) {
                left.add(chosen.toString());
            }
            show();
            changed.run();
        }
    }
}
