package org.isnad.review.feedback;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.Adjudication;
import org.isnad.model.annotation.Decision;
import org.isnad.model.annotation.Item;
import org.isnad.review.reading.LayerReading;
import org.isnad.review.reading.QuoteReading;
import org.isnad.review.reading.Reading;
import org.isnad.review.reading.StanceReading;
import org.isnad.review.reading.StatementReading;

/** The decisions of gold, found by an annotator's reading or by what stands in gold. */
final class Rulings {
    private final Map<String, Adjudication> byOwn = new HashMap<>();
    private final Map<String, Adjudication> byGold = new HashMap<>();
    private final Map<String, Item> gold = new HashMap<>();
    private final Set<String> openOwn = new HashSet<>();
    private final Set<String> openGold = new HashSet<>();

    Rulings(String annotator, List<? extends EObject> goldContents) {
        String prefix = annotator + ":";
        for (EObject object : goldContents) {
            if (object instanceof Item item && item.getId() != null) {
                gold.put(item.getId(), item);
            }
            if (object instanceof Adjudication adjudication) {
                boolean decided = adjudication.getDecision() != null;
                for (String reading : adjudication.getReadings()) {
                    if (reading.startsWith(prefix)) {
                        String id = reading.substring(prefix.length());
                        if (decided) {
                            byOwn.put(id, adjudication);
                        } else {
                            openOwn.add(id);
                        }
                    }
                }
                if (decided) {
                    adjudication.getResults().forEach(id -> byGold.put(id, adjudication));
                } else {
                    openGold.addAll(adjudication.getResults());
                }
            }
        }
    }

    boolean isOpen(Reading own, Reading gold) {
        return own != null && openOwn.contains(own.id()) || gold != null && openGold.contains(gold.id());
    }

    /** Of the unit itself, else of the statement that it goes with. */
    Optional<Adjudication> of(Reading own, Reading gold, LayerReading ownLayer, LayerReading goldLayer) {
        if (own != null && byOwn.containsKey(own.id())) {
            return Optional.of(byOwn.get(own.id()));
        }
        if (gold != null && byGold.containsKey(gold.id())) {
            return Optional.of(byGold.get(gold.id()));
        }
        return leader(own, ownLayer).map(byOwn::get).or(() -> leader(gold, goldLayer)
                .map(byGold::get));
    }

    /** As {@link #of}; else what the item of gold says of itself, unless its readings agreed. */
    Optional<Ruling> ruling(Reading own, Reading theirs, LayerReading ownLayer, LayerReading goldLayer) {
        return of(own, theirs, ownLayer, goldLayer).map(Ruling::of).or(() -> Optional.ofNullable(theirs)
                .map(reading -> gold.get(reading.id()))
                .filter(item -> item.getDecision() != null && item.getDecision() != Decision.AGREED)
                .map(item -> new Ruling(
                        item.getDecision(),
                        null,
                        item.getReason() == null ? "" : item.getReason().strip(),
                        "",
                        "")));
    }

    private static Optional<String> leader(Reading reading, LayerReading layer) {
        if (reading instanceof StanceReading stance) {
            return Optional.ofNullable(stance.basis());
        }
        return reading instanceof QuoteReading
                ? layer.statements().stream()
                        .filter(statement -> statement.quotes().stream()
                                .anyMatch(quote -> quote.id().equals(reading.id())))
                        .map(StatementReading::id)
                        .findFirst()
                : Optional.empty();
    }
}
