package org.isnad.exchange.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ReadDocument;
import org.isnad.model.typesystem.UimaType;

/**
 * What the statements of Discourse Network Analyzer mean: who (person, else organisation) says, by the words that are marked,
 * that they are for or against a concept.
 *
 * <p>DNA does not say how strongly, so the intensity is MEDIUM throughout.
 */
final class DnaMapping {

    /** Of the types of all statement types that a DNA reader makes. */
    static final String PREFIX = "dna.";

    private static final Map<String, String> AGREEMENT =
            Map.of("1", "FAVOR", "0", "AGAINST", "true", "FAVOR", "false", "AGAINST");

    private DnaMapping() {}

    static Optional<Mapping> of(ReadDocument document) {
        List<MappingRule> rules = document.layers().stream()
                .flatMap(layer -> layer.types().types().stream())
                .map(UimaType::name)
                .filter(name -> name.startsWith(PREFIX))
                .distinct()
                .flatMap(name -> rules(name).stream())
                .toList();
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mapping(ExchangeMessages.text("mapping.dna"), rules));
    }

    /** With DNA's default variables; a statement type that lacks some of them gets less. */
    static List<MappingRule> rules(String type) {
        SlotSource[] who = {SlotSource.feature("person"), SlotSource.feature("organization")};
        MappingRule statement = MappingRule.of(type, Target.STATEMENT)
                .with(Slot.CONTENT, SlotSource.itself())
                .with(Slot.SOURCE, who);
        MappingRule stance = MappingRule.of(type, Target.STANCE)
                .with(Slot.HOLDER, who)
                .with(Slot.HOLDER_ROLE, SlotSource.feature("organization"))
                .with(Slot.TARGET_ISSUE, SlotSource.feature("concept"))
                .with(Slot.POLARITY, SlotSource.feature("agreement", AGREEMENT))
                .with(Slot.INTENSITY, SlotSource.constant("MEDIUM"))
                .with(Slot.EVIDENCE, SlotSource.itself());
        return List.of(statement, stance);
    }
}
