package org.isnad.ui.exchange.release;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;

/** A page on which settings of a release are written; complete while those on it are sound. */
abstract class SettingsPage extends WizardPage {

    private final ReleaseDraft draft;
    private final Entry[] checked;

    /** @param checked the entries that may be wrong */
    SettingsPage(String name, String title, String description, ReleaseDraft draft, Entry... checked) {
        super(name, title, null);
        this.draft = draft;
        this.checked = checked;
        setDescription(description);
    }

    /** Fills the page. */
    abstract void fill(Form form);

    ReleaseDraft draft() {
        return draft;
    }

    @Override
    public void createControl(Composite parent) {
        Form form = new Form(parent, draft, this::validate);
        fill(form);
        setControl(form.area());
        validate();
    }

    private void validate() {
        setErrorMessage(draft.fault(checked).orElse(null));
        setPageComplete(draft.fault(checked).isEmpty());
    }
}
