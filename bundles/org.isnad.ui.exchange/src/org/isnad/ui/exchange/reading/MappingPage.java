package org.isnad.ui.exchange.reading;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.isnad.core.outcome.Outcome;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.mapping.Mapping;
import org.isnad.exchange.mapping.MappingPreview;
import org.isnad.ui.Debounce;
import org.isnad.ui.Jobs;
import org.isnad.ui.exchange.Messages;

/** What the annotations of another tool become: rules, the parts of what a rule makes, and what comes of it. */
final class MappingPage extends WizardPage {

    /** So many documents show what the rules do. */
    private static final int PREVIEWED = 20;

    private static final int PAUSE = 250;

    private final Intake intake;
    private RuleTable rules;
    private SlotTable slots;
    private PreviewTables preview;
    private SlotButtons buttons;
    private Debounce previewing;
    private Mapping shown;

    MappingPage(Intake intake) {
        super("mapping", Messages.Mapping_title, null);
        this.intake = intake;
        setDescription(Messages.Mapping_message);
    }

    @Override
    public void createControl(Composite parent) {
        SashForm area = new SashForm(parent, SWT.VERTICAL);
        SashForm upper = new SashForm(area, SWT.HORIZONTAL);
        MappingDraft draft = intake.mapping();
        rules = new RuleTable(upper, draft, () -> Mapping.suggest(intake.documents()), this::chosen);
        Composite right = new Composite(upper, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(right);
        slots = new SlotTable(right, draft, rule -> rules.replaceSelected(rule));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(slots.control());
        buttons = new SlotButtons(right, draft, rule -> rules.replaceSelected(rule));
        slots.columns().viewer().addSelectionChangedListener(event -> offerSources());
        upper.setWeights(3, 2);
        preview = new PreviewTables(area);
        area.setWeights(3, 2);
        previewing = new Debounce(area, PAUSE, this::preview);
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            shown = null;
            rules.refresh();
            int documents = intake.documents().size();
            setMessage(documents > PREVIEWED ? NLS.bind(Messages.Mapping_previewOf, PREVIEWED) : null, INFORMATION);
        }
    }

    private void chosen() {
        slots.show(rules.selected());
        offerSources();
        previewing.request();
    }

    private void offerSources() {
        buttons.show(rules.selected(), slots.columns().selected());
    }

    private void preview() {
        Mapping mapping = intake.mapping().mapping();
        if (mapping.equals(shown)) {
            return;
        }
        shown = mapping;
        List<ReadDocument> documents =
                intake.documents().stream().limit(PREVIEWED).toList();
        Jobs.background(
                Messages.Mapping_title,
                monitor -> MappingPreview.of(documents, mapping),
                outcome -> show(mapping, outcome));
    }

    /** A preview of rules that have changed since is not shown. */
    private void show(Mapping of, Outcome<MappingPreview> outcome) {
        if (!preview.isDisposed() && of.equals(shown)) {
            outcome.toOptional().ifPresent(preview::show);
        }
    }
}
