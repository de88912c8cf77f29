package org.isnad.ui.corpus.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.isnad.core.search.Field;
import org.isnad.core.search.Kind;
import org.isnad.core.search.Vocabulary;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.ui.label.Tags;

/** Writes a query by annotation for those who do not want to: kind, actor, type, stance and target to choose from. */
final class ItemForm {

    /** What can be chosen, by name. */
    record Names(List<String> actors, List<String> targets) {}

    private static final Kind[] KINDS = {Kind.STATEMENT, Kind.MENTION, Kind.STANCE, Kind.QUOTE};

    private final Composite row;
    private final Runnable changed;
    private final Combo kind;
    private final Label actorLabel;
    private final Combo actor;
    private final Combo type;
    private final Label stanceLabel;
    private final Combo stance;
    private final Label targetLabel;
    private final Combo target;
    private final NameChoice actors;
    private final NameChoice targets;
    private boolean filling;

    ItemForm(Composite parent, Runnable changed) {
        this.changed = changed;
        row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        row.setLayout(layout);
        label(SearchTexts.Form_kind);
        kind = tags(Stream.of(KINDS).map(ItemForm::label));
        actorLabel = label(SearchTexts.Form_source);
        actor = names();
        label(SearchTexts.Form_type);
        type = tags(Stream.of(SearchTexts.Form_any));
        stanceLabel = label(SearchTexts.Form_stance);
        stance = tags(withAny(Field.STANCE, null));
        targetLabel = label(SearchTexts.Form_target);
        target = names();
        actors = new NameChoice(actor);
        targets = new NameChoice(target);
        kind.addListener(SWT.Selection, event -> kindChanged());
        offer();
    }

    Composite control() {
        return row;
    }

    void names(Names names) {
        filling = true;
        actors.offer(names.actors());
        targets.offer(names.targets());
        filling = false;
    }

    /** The query that the choices make. */
    String query() {
        StringBuilder query = new StringBuilder(Vocabulary.word(kind()));
        if (kind() != Kind.QUOTE) {
            append(query, actorField(), actor.getText());
        }
        appendTag(query, Field.TYPE, type);
        if (hasStance()) {
            appendTag(query, Field.STANCE, stance);
            append(query, Field.TARGET, target.getText());
        }
        return query.toString();
    }

    private void appendTag(StringBuilder query, Field field, Combo combo) {
        int index = combo.getSelectionIndex() - 1;
        if (index >= 0) {
            append(query, field, field.tags(kind()).get(index).getName());
        }
    }

    private static void append(StringBuilder query, Field field, String value) {
        String clean = value.strip().replace("\"", "");
        if (!clean.isEmpty()) {
            query.append(' ').append(Vocabulary.word(field)).append(':');
            query.append(clean.matches("[^\\s,،|]+") ? clean : '"' + clean + '"');
        }
    }

    private void kindChanged() {
        offer();
        changed.run();
    }

    private void offer() {
        type.setItems(withAny(Field.TYPE, kind()).toArray(String[]::new));
        type.select(0);
        actorLabel.setText(
                switch (kind()) {
                    case STATEMENT -> SearchTexts.Form_source;
                    case STANCE -> SearchTexts.Form_holder;
                    default -> SearchTexts.Form_actor;
                });
        actor.setEnabled(kind() != Kind.QUOTE);
        for (var control : List.of(stanceLabel, stance, targetLabel, target)) {
            control.setEnabled(hasStance());
        }
        row.layout(true, true);
    }

    private Kind kind() {
        return KINDS[Math.max(0, kind.getSelectionIndex())];
    }

    private boolean hasStance() {
        return kind() == Kind.STATEMENT || kind() == Kind.STANCE;
    }

    private Field actorField() {
        return switch (kind()) {
            case STATEMENT -> Field.SOURCE;
            case STANCE -> Field.HOLDER;
            default -> Field.ACTOR;
        };
    }

    private static Stream<String> withAny(Field field, Kind kind) {
        List<String> labels = new ArrayList<>(List.of(SearchTexts.Form_any));
        for (Enumerator tag : field.tags(kind)) {
            labels.add(Tags.label(tag));
        }
        return labels.stream();
    }

    static String label(Kind kind) {
        return Tags.label(
                switch (kind) {
                    case MENTION -> AnnotationPackage.Literals.ACTOR_MENTION;
                    case STATEMENT -> AnnotationPackage.Literals.STATEMENT;
                    case STANCE -> AnnotationPackage.Literals.STANCE;
                    case QUOTE -> AnnotationPackage.Literals.QUOTE;
                    case ZONE -> AnnotationPackage.Literals.ZONE;
                });
    }

    private Label label(String text) {
        Label label = new Label(row, SWT.NONE);
        label.setText(text);
        return label;
    }

    private Combo tags(Stream<String> labels) {
        Combo combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN | SWT.LEFT_TO_RIGHT);
        combo.setItems(labels.toArray(String[]::new));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    private Combo names() {
        Combo combo = new Combo(row, SWT.DROP_DOWN | SWT.RIGHT_TO_LEFT);
        combo.setLayoutData(new RowData(150, SWT.DEFAULT));
        combo.setVisibleItemCount(20);
        combo.addListener(SWT.Modify, event -> {
            if (!filling) {
                changed.run();
            }
        });
        return combo;
    }
}
