package org.isnad.core.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.cas.View;
import org.isnad.model.xmi.CasXmiResource;

/** The proposals among the objects of a machine layer: mentions, quotes, statements and stances that say whence they are. */
final class Proposals {

    private static final Comparator<Item> TEXT_ORDER = Comparator.comparingInt((Item item) -> edge(item, false))
            .thenComparingInt(item -> -edge(item, true))
            .thenComparingInt(Proposals::rank);

    private Proposals() {}

    /** In text order; a statement stands at the first place of its cue or content, before what begins there too. */
    static List<Item> of(CasXmiResource machine) {
        return machine.getContents().stream()
                .filter(Proposals::isProposal)
                .map(Item.class::cast)
                .sorted(TEXT_ORDER)
                .toList();
    }

    /** Those of a kind of source. */
    static List<Item> of(CasXmiResource machine, String kind) {
        return of(machine).stream().filter(item -> isOf(item, kind)).toList();
    }

    private static boolean isProposal(EObject object) {
        boolean kind = object instanceof ActorMention
                || object instanceof Quote
                || object instanceof Statement
                || object instanceof Stance;
        return kind && !((Item) object).getDerivedFrom().isEmpty();
    }

    /** Whether an item comes from that kind of source: "engine" of "engine:NAME". */
    static boolean isOf(Item item, String kind) {
        return item.getDerivedFrom().stream().anyMatch(from -> from.equals(kind) || from.startsWith(kind + ":"));
    }

    /** Takes the proposals of a kind out of a layer, and the fragments that nothing else uses. */
    static void remove(CasXmiResource machine, String kind) {
        Set<EObject> gone = new LinkedHashSet<>();
        Set<EObject> kept = new LinkedHashSet<>();
        for (Item item : of(machine)) {
            Set<EObject> closure = isOf(item, kind) ? gone : kept;
            closure.add(item);
            closure.addAll(parts(item));
        }
        gone.removeAll(kept);
        for (EObject object : machine.getContents()) {
            if (object instanceof View view) {
                view.getMembers().removeAll(gone);
            }
        }
        machine.getContents().removeAll(gone);
    }

    /** What an item refers to in its layer, without other frames: spans and extras. */
    static List<EObject> parts(Item item) {
        List<EObject> parts = new ArrayList<>();
        if (item instanceof Statement statement) {
            Stream.of(
                            statement.getSources(),
                            statement.getRelays(),
                            statement.getAddressees(),
                            statement.getCue(),
                            statement.getContent(),
                            statement.getQuotes(),
                            statement.getExtras())
                    .forEach(parts::addAll);
        } else if (item instanceof Stance stance) {
            Stream.of(stance.getTargetSpans(), stance.getEvidence(), stance.getExtras())
                    .forEach(parts::addAll);
            if (stance.getHolderMention() != null) {
                parts.add(stance.getHolderMention());
            }
        }
        return parts;
    }

    private static int edge(Item item, boolean last) {
        IntStream edges = places(item).mapToInt(last ? Span::getEnd : Span::getBegin);
        return (last ? edges.max() : edges.min()).orElse(Integer.MAX_VALUE);
    }

    private static Stream<Span> places(Item item) {
        if (item instanceof Statement statement) {
            return Stream.concat(statement.getCue().stream(), statement.getContent().stream());
        }
        if (item instanceof Stance stance) {
            return Stream.concat(stance.getEvidence().stream(), stance.getTargetSpans().stream());
        }
        return Stream.of((Span) item);
    }

    /** Where the last of its places ends. */
    static int end(Item item) {
        return edge(item, true);
    }

    private static int rank(Item item) {
        return item instanceof Statement ? 0 : item instanceof Stance ? 1 : item instanceof Quote ? 2 : 3;
    }
}
