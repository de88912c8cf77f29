package org.isnad.ui.corpus.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.Role;

/** The roles of an actor, a row of fields each: title, first and last date. Rows without a title count as none. */
final class RoleRows {

    private record Row(Text title, Text from, Text to, Button remove) {

        void dispose() {
            title.dispose();
            from.dispose();
            to.dispose();
            remove.dispose();
        }
    }

    private final Composite area;
    private final Runnable changed;
    private final List<Row> rows = new ArrayList<>();

    RoleRows(Composite parent, List<Role> roles, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(area);
        for (String header :
                List.of(RegistryMessages.Role_title, RegistryMessages.Role_from, RegistryMessages.Role_to, "")) {
            new Label(area, SWT.NONE).setText(header);
        }
        roles.forEach(this::add);
        Button more = new Button(parent, SWT.PUSH);
        more.setText(RegistryMessages.Role_add);
        GridDataFactory.swtDefaults().applyTo(more);
        more.addListener(SWT.Selection, event -> {
            add(CorpusFactory.eINSTANCE.createRole()).title.setFocus();
            relayout();
        });
    }

    Composite control() {
        return area;
    }

    private Row add(Role role) {
        Row row = new Row(
                field(role.getTitle(), SWT.RIGHT_TO_LEFT, 170),
                field(role.getFrom(), SWT.LEFT_TO_RIGHT, 86),
                field(role.getTo(), SWT.LEFT_TO_RIGHT, 86),
                new Button(area, SWT.PUSH));
        row.from.setMessage(RegistryMessages.Role_date);
        row.to.setMessage(RegistryMessages.Role_date);
        row.remove.setText("✕");
        row.remove.setToolTipText(RegistryMessages.Role_remove);
        row.remove.addListener(SWT.Selection, event -> {
            rows.remove(row);
            row.dispose();
            relayout();
            changed.run();
        });
        rows.add(row);
        return row;
    }

    private Text field(String value, int direction, int width) {
        Text text = new Text(area, SWT.BORDER | direction);
        text.setText(Objects.requireNonNullElse(value, ""));
        text.addModifyListener(event -> changed.run());
        GridDataFactory.fillDefaults()
                .grab(width > 100, false)
                .hint(width, SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    private void relayout() {
        area.layout();
        area.getShell().layout(true, true);
        area.getShell().pack();
    }

    /** What is wrong, or null. */
    String problem() {
        for (Row row : rows) {
            String from = text(row.from);
            String to = text(row.to);
            for (String date : List.of(from, to)) {
                if (!date.isEmpty() && !Dates.isDate(date)) {
                    return NLS.bind(RegistryMessages.Role_badDate, date);
                }
            }
            if (!Dates.isOrdered(from, to)) {
                return NLS.bind(RegistryMessages.Role_badOrder, from, to);
            }
            if (text(row.title).isEmpty() && !(from + to).isEmpty()) {
                return RegistryMessages.Role_noTitle;
            }
        }
        return null;
    }

    List<Role> roles() {
        List<Role> roles = new ArrayList<>();
        for (Row row : rows) {
            if (!text(row.title).isEmpty()) {
                Role role = CorpusFactory.eINSTANCE.createRole();
                role.setTitle(text(row.title));
                role.setFrom(orNull(text(row.from)));
                role.setTo(orNull(text(row.to)));
                roles.add(role);
            }
        }
        return roles;
    }

    private static String text(Text field) {
        return field.getText().strip();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
