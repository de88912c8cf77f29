package org.isnad.ui.annotate.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.ui.AnnotationPreferences;
import org.isnad.ui.canvas.draw.NoteSigns;

/**
 * The outline of a layer: actors with their mentions; statements with source, cue, content and the statements told in them;
 * stances. A statement whose parents run in a circle stands among the first ones, so that nothing is hidden.
 */
final class LayerTree implements ITreeContentProvider {

    private static final String NOBODY = "";

    private final Map<ActorEntry, List<ActorMention>> actors = new LinkedHashMap<>();
    private final Map<Statement, List<Statement>> told = new LinkedHashMap<>();
    private final List<Statement> first = new ArrayList<>();
    private List<Stance> stances = List.of();
    private List<Item> suggestions = List.of();
    private boolean onlyNoted;

    /** Shows only what is flagged or has a comment, from the next reading on. */
    void setOnlyNoted(boolean only) {
        onlyNoted = only;
    }

    boolean isOnlyNoted() {
        return onlyNoted;
    }

    /** Reads the layer as it is now, and the suggestions that wait for it. */
    void read(OpenLayer layer) {
        read(layer.mentions(), layer.statements(), layer.stances());
        suggestions =
                !layer.isEditable() || onlyNoted || !AnnotationPreferences.get().suggests()
                        ? List.of()
                        : layer.project().suggestions().open(layer);
    }

    void read(List<ActorMention> someMentions, List<Statement> someStatements, List<Stance> someStances) {
        List<ActorMention> mentions = shown(someMentions);
        List<Statement> statements = shown(someStatements);
        List<Stance> allStances = shown(someStances);
        actors.clear();
        told.clear();
        first.clear();
        for (ActorMention mention : mentions) {
            String id = Objects.requireNonNullElse(mention.getActor(), NOBODY);
            actors.computeIfAbsent(new ActorEntry(id), entry -> new ArrayList<>())
                    .add(mention);
        }
        for (Statement statement : statements) {
            if (isFirst(statement) || onlyNoted) {
                first.add(statement);
            } else {
                told.computeIfAbsent(statement.getParent(), parent -> new ArrayList<>())
                        .add(statement);
            }
        }
        stances = allStances;
    }

    int count(Group group) {
        return switch (group) {
            case ACTORS -> actors.size();
            case STATEMENTS ->
                first.size() + told.values().stream().mapToInt(List::size).sum();
            case STANCES -> stances.size();
            case SUGGESTIONS -> suggestions.size();
        };
    }

    int mentions(ActorEntry actor) {
        return actors.getOrDefault(actor, List.of()).size();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return children(parent).toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !children(element).isEmpty();
    }

    /** Whether an object is one of the suggestions. */
    boolean isSuggestion(Object object) {
        return suggestions.stream().anyMatch(one -> one == object);
    }

    private <T extends Item> List<T> shown(List<T> items) {
        return onlyNoted ? items.stream().filter(NoteSigns::isNoted).toList() : items;
    }

    @Override
    public Object[] getElements(Object input) {
        return Stream.of(Group.values())
                .filter(group -> group != Group.SUGGESTIONS || !suggestions.isEmpty())
                .toArray();
    }

    @Override
    public Object getParent(Object element) {
        if (isSuggestion(element)) {
            return Group.SUGGESTIONS;
        }
        if (element instanceof ActorMention mention) {
            return new ActorEntry(Objects.requireNonNullElse(mention.getActor(), NOBODY));
        }
        if (element instanceof Statement statement) {
            return isFirst(statement) || onlyNoted ? Group.STATEMENTS : statement.getParent();
        }
        if (element instanceof Part part) {
            return part.statement();
        }
        if (element instanceof Stance) {
            return Group.STANCES;
        }
        return element instanceof ActorEntry ? Group.ACTORS : null;
    }

    private List<?> children(Object parent) {
        if (parent instanceof Group group) {
            return switch (group) {
                case ACTORS -> List.copyOf(actors.keySet());
                case STATEMENTS -> first;
                case STANCES -> stances;
                case SUGGESTIONS -> suggestions;
            };
        }
        if (parent instanceof ActorEntry actor) {
            return actors.getOrDefault(actor, List.of());
        }
        return parent instanceof Statement statement && !isSuggestion(parent) ? parts(statement) : List.of();
    }

    private List<Object> parts(Statement statement) {
        List<Object> parts = new ArrayList<>();
        add(parts, statement, Part.Role.SOURCE, statement.getSources());
        add(parts, statement, Part.Role.CUE, statement.getCue());
        add(parts, statement, Part.Role.CONTENT, statement.getContent());
        parts.addAll(told.getOrDefault(statement, List.of()));
        return parts;
    }

    private static void add(List<Object> parts, Statement statement, Part.Role role, List<? extends Span> spans) {
        spans.forEach(span -> parts.add(new Part(statement, role, span)));
    }

    private static boolean isFirst(Statement statement) {
        Set<Statement> chain = new LinkedHashSet<>();
        Statement above = statement;
        while (above != null && chain.add(above)) {
            above = above.getParent();
        }
        return statement.getParent() == null || above != null;
    }
}
