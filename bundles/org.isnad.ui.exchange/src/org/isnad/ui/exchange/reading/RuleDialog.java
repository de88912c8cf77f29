package org.isnad.ui.exchange.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.isnad.exchange.mapping.ForeignTypes.ForeignFeature;
import org.isnad.exchange.mapping.ForeignTypes.ForeignType;
import org.isnad.exchange.mapping.MappingRule;
import org.isnad.exchange.mapping.MappingRule.Condition;
import org.isnad.exchange.mapping.Target;
import org.isnad.ui.exchange.Messages;

/** Asks for which annotations a rule is and what they become. */
final class RuleDialog extends Dialog {

    private static final int COLUMNS = 2;

    private final MappingDraft draft;
    private MappingRule rule;
    private Combo type;
    private Combo path;
    private Combo value;
    private Combo target;

    /** @param rule to be changed, or null for a new one */
    RuleDialog(Shell shell, MappingDraft draft, MappingRule rule) {
        super(shell);
        this.draft = draft;
        this.rule = rule;
    }

    /** After OK. */
    MappingRule rule() {
        return rule;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Mapping_addTitle);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(12, 12).applyTo(area);
        type = combo(area, Messages.Mapping_typeLabel, SWT.READ_ONLY);
        names().forEach(type::add);
        path = combo(area, Messages.Mapping_conditionLabel, SWT.READ_ONLY);
        value = combo(area, Messages.Mapping_conditionValue, SWT.NONE);
        target = combo(area, Messages.Mapping_becomesLabel, SWT.READ_ONLY);
        Stream.of(Target.values()).map(SlotLabels::of).forEach(target::add);
        type.addListener(SWT.Selection, event -> fillPaths(Optional.empty()));
        path.addListener(SWT.Selection, event -> fillValues());
        begin();
        return area;
    }

    /** The types that occur, and that of the rule if it does not. */
    private List<String> names() {
        Stream<String> own = rule == null ? Stream.empty() : Stream.of(rule.type());
        return Stream.concat(draft.types().stream().map(ForeignType::name), own)
                .distinct()
                .toList();
    }

    private static Combo combo(Composite area, String label, int style) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.LEFT_TO_RIGHT | style);
        GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private void begin() {
        type.select(rule == null ? 0 : names().indexOf(rule.type()));
        target.select(rule == null ? 0 : rule.target().ordinal());
        fillPaths(rule == null ? Optional.empty() : rule.when());
    }

    private void fillPaths(Optional<Condition> condition) {
        path.setItems(Messages.Mapping_everywhere);
        Stream<String> known = draft.features(type.getText()).stream()
                .filter(feature -> !feature.annotation())
                .map(ForeignFeature::path);
        Stream.concat(known, condition.map(Condition::path).stream()).distinct().forEach(path::add);
        path.select(condition.map(some -> path.indexOf(some.path())).orElse(0));
        fillValues();
        value.setText(condition.map(Condition::value).orElse(""));
    }

    private void fillValues() {
        boolean conditional = path.getSelectionIndex() > 0;
        value.removeAll();
        value.setEnabled(conditional);
        if (conditional) {
            draft.values(type.getText(), path.getText()).keySet().forEach(value::add);
        }
    }

    @Override
    protected void okPressed() {
        Optional<Condition> when = path.getSelectionIndex() > 0
                ? Optional.of(new Condition(path.getText(), value.getText().strip()))
                : Optional.empty();
        Target chosen = Target.values()[target.getSelectionIndex()];
        boolean same = rule != null && rule.type().equals(type.getText()) && rule.target() == chosen;
        MappingRule base = same ? rule : MappingRule.of(type.getText(), chosen);
        rule = new MappingRule(base.type(), when, chosen, base.slots(), base.extras());
        super.okPressed();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(type.getItemCount() > 0);
    }
}
