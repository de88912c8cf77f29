package org.isnad.ui.exchange.release;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.isnad.exchange.release.ReleaseSettings.Method;
import org.isnad.ui.exchange.Messages;

/** How the articles are divided. */
final class SplitsPage extends SettingsPage {

    private static final Map<Method, String> METHODS = new EnumMap<>(
            Map.of(Method.RANDOM, Messages.Release_methodRandom, Method.TEMPORAL, Messages.Release_methodTemporal));

    SplitsPage(ReleaseDraft draft) {
        super(
                "splits",
                Messages.Release_splitsTitle,
                Messages.Release_splitsMessage,
                draft,
                Entry.SEED,
                Entry.TRAIN,
                Entry.VALIDATION,
                Entry.TEST,
                Entry.THRESHOLD);
    }

    @Override
    void fill(Form form) {
        form.label(Messages.Release_method, SWT.CENTER);
        Combo combo = new Combo(form.area(), SWT.READ_ONLY | SWT.DROP_DOWN | SWT.LEFT_TO_RIGHT);
        for (Method method : Method.values()) {
            combo.add(METHODS.get(method));
        }
        combo.select(draft().method().ordinal());
        combo.addListener(SWT.Selection, event -> draft().setMethod(Method.values()[combo.getSelectionIndex()]));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        form.line(Entry.SEED);
        form.line(Entry.TRAIN);
        form.line(Entry.VALIDATION);
        form.line(Entry.TEST);
        form.line(Entry.THRESHOLD);
    }
}
