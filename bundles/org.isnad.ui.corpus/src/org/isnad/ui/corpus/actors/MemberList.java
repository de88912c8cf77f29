package org.isnad.ui.corpus.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.isnad.model.corpus.Actor;
import org.isnad.ui.label.ItemLabels;

/** The members of a collective: a list with what adds and removes them. */
final class MemberList {

    private final List<Actor> members;
    private final ListViewer viewer;

    /** @param candidates who may be added */
    MemberList(Composite parent, List<Actor> now, List<Actor> candidates) {
        members = new ArrayList<>(now);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        viewer = new ListViewer(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.RIGHT_TO_LEFT);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(actor -> ItemLabels.name((Actor) actor)));
        viewer.setInput(members);
        GridDataFactory.fillDefaults().grab(true, true).span(1, 2).hint(200, 60).applyTo(viewer.getControl());
        button(area, RegistryMessages.Member_add, () -> ActorChoice.ask(
                        parent.getShell(),
                        RegistryMessages.Member_choose,
                        candidates.stream()
                                .filter(actor -> !members.contains(actor))
                                .toList())
                .ifPresent(members::add));
        button(
                area,
                RegistryMessages.Member_remove,
                () -> members.removeAll(
                        (Collection<?>) viewer.getStructuredSelection().toList()));
    }

    private void button(Composite area, String label, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(label);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            action.run();
            viewer.refresh();
        });
    }

    List<Actor> members() {
        return List.copyOf(members);
    }
}
