package org.isnad.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.isnad.core.CoreMessages;
import org.isnad.core.edit.References.Reference;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;

/**
 * Replaces a part of a statement, or adds to it. Mentions, for SOURCE, RELAY and ADDRESSEE, keep the given order; text
 * ranges, for CUE, CONTENT and QUOTE, become fragments or quotes in text order, and those with the same range stay the same
 * objects. A new content takes along the quotes that its marks give, and the report type where it was what the marks said.
 */
public final class SetStatementPart extends Edit {

    private final OpenLayer layer;
    private final Statement statement;
    private final Slot slot;
    private final List<?> parts;
    private final boolean add;
    private final Set<EObject> dropped = new LinkedHashSet<>();

    /** The parts are {@link ActorMention}s or {@link TextRange}s, for QUOTE also {@link Quote}s. */
    public SetStatementPart(OpenLayer layer, Statement statement, Slot slot, List<?> parts, boolean add) {
        this.layer = layer;
        this.statement = statement;
        this.slot = slot;
        this.parts = List.copyOf(parts);
        this.add = add;
    }

    @Override
    public String label() {
        return CoreMessages.text("edit.set-feature", Labels.of(feature()));
    }

    private EReference feature() {
        return switch (slot) {
            case SOURCE -> Literals.STATEMENT__SOURCES;
            case CUE -> Literals.STATEMENT__CUE;
            case CONTENT -> Literals.STATEMENT__CONTENT;
            case RELAY -> Literals.STATEMENT__RELAYS;
            case ADDRESSEE -> Literals.STATEMENT__ADDRESSEES;
            case QUOTE -> Literals.STATEMENT__QUOTES;
        };
    }

    @Override
    protected void plan(Plan plan) {
        if (!Belonging.accept(plan, layer, statement) || !accepts(plan)) {
            return;
        }
        switch (slot) {
            case SOURCE, RELAY, ADDRESSEE -> replace(plan, feature(), joined(present(), parts));
            case CUE -> fragments(plan, statement.getCue());
            case CONTENT -> content(plan);
            case QUOTE -> quotes(plan);
        }
        removeUnused(plan);
        if (!plan.isEmpty()) {
            plan.touch(statement);
        }
    }

    private boolean accepts(Plan plan) {
        for (Object part : parts) {
            boolean accepted =
                    switch (slot) {
                        case SOURCE, RELAY, ADDRESSEE ->
                            part instanceof ActorMention mention && Belonging.accept(plan, layer, mention);
                        case CUE, CONTENT ->
                            part instanceof TextRange range && Ranges.accept(plan, layer, List.of(range));
                        case QUOTE ->
                            part instanceof Quote quote && Belonging.accept(plan, layer, quote)
                                    || part instanceof TextRange range && Ranges.accept(plan, layer, List.of(range));
                    };
            if (!accepted) {
                if (!plan.isRefused()) {
                    plan.refuse("edit.value", Labels.of(feature()), String.valueOf(part));
                }
                return false;
            }
        }
        return true;
    }

    private List<?> present() {
        return add ? (List<?>) statement.eGet(feature()) : List.of();
    }

    private static List<Object> joined(List<?> present, List<?> more) {
        Set<Object> all = new LinkedHashSet<>(present);
        all.addAll(more);
        return new ArrayList<>(all);
    }

    private void replace(Plan plan, EReference feature, List<?> wanted) {
        Collection<?> before = (Collection<?>) statement.eGet(feature);
        before.stream()
                .filter(old -> !wanted.contains(old) && !(old instanceof ActorMention))
                .forEach(old -> dropped.add((EObject) old));
        plan.set(statement, feature, wanted);
    }

    /** The fragments that the slot holds afterwards, as ranges. */
    private List<TextRange> fragments(Plan plan, List<Fragment> before) {
        List<Fragment> wanted = new ArrayList<>(add ? before : List.of());
        List<TextRange> fresh = new ArrayList<>();
        for (Object part : parts) {
            TextRange range = (TextRange) part;
            before.stream()
                    .filter(fragment -> Ranges.of(fragment).equals(range))
                    .findFirst()
                    .ifPresentOrElse(
                            same -> {
                                if (!wanted.contains(same)) {
                                    wanted.add(same);
                                }
                            },
                            () -> fresh.add(range));
        }
        wanted.addAll(Ranges.fragments(plan, layer, fresh));
        wanted.sort((a, b) -> Ranges.of(a).compareTo(Ranges.of(b)));
        replace(plan, feature(), wanted);
        return wanted.stream().map(Ranges::of).toList();
    }

    private void content(Plan plan) {
        QuotedSpeech before = new QuotedSpeech(
                layer, statement.getContent().stream().map(Ranges::of).toList());
        List<TextRange> content = fragments(plan, statement.getContent());
        QuotedSpeech after = new QuotedSpeech(layer, content);
        Set<Object> quotes = new LinkedHashSet<>();
        for (Quote quote : statement.getQuotes()) {
            TextRange range = Ranges.of(quote);
            boolean isInside = content.stream().anyMatch(fragment -> fragment.contains(range));
            if (isInside && !before.spoken().contains(range)) {
                quotes.add(quote);
            }
        }
        quotes.addAll(after.quotes(plan, layer));
        replace(plan, Literals.STATEMENT__QUOTES, new ArrayList<>(quotes));
        if (statement.getReportType() == before.reportType()) {
            plan.set(statement, Literals.STATEMENT__REPORT_TYPE, after.reportType());
        }
    }

    private void quotes(Plan plan) {
        List<Object> quotes = new ArrayList<>();
        for (Object part : parts) {
            quotes.add(part instanceof TextRange range ? QuotedSpeech.quote(plan, layer, range) : part);
        }
        replace(plan, Literals.STATEMENT__QUOTES, joined(present(), quotes));
    }

    private void removeUnused(Plan plan) {
        for (Reference reference : References.to(dropped, layer.resource())) {
            if (reference.owner() != statement) {
                dropped.remove(reference.target());
            }
        }
        dropped.forEach(object -> plan.remove(layer, object));
    }
}
