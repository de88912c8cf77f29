package org.isnad.exchange.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.mapping.ForeignTypes.ForeignFeature;
import org.isnad.exchange.mapping.ForeignTypes.ForeignType;
import org.isnad.model.corpus.ActorType;

/** Guesses from names what types of other tools mean; made to be corrected. */
final class MappingGuess {

    private static final Pattern STATEMENT = words(
            "statement|attribution|claim|speech|report|reported|communication|say|saying|utterance|content|قول|تصريح");
    private static final Pattern STANCE = words("stance|opinion|sentiment|polarity|position|attitude|موقف|رأي");
    private static final Pattern QUOTE = words("quote|quotation|اقتباس");
    private static final Pattern ACTOR = words(
            "actor|person|per|people|organization|organisation|org|gpe|norp|entity|namedentity|source|speaker|holder"
                    + "|country|state|group|party|media|شخص|منظمة|فاعل|دولة");

    private static final Pattern SOURCE =
            words("source|speaker|holder|held|person|actor|agent|author|who|arg0|مصدر|قائل");
    private static final Pattern CUE = words("cue|verb|trigger|predicate|لفظ");
    private static final Pattern ADDRESSEE = words("addressee|recipient|hearer|مخاطب");
    private static final Pattern POLARITY =
            words("polarity|stance|sentiment|agreement|value|side|direction|attitude|موقف");
    private static final Pattern ISSUE = words("issue|concept|topic|target|theme|object|about|قضية|موضوع");
    private static final Pattern TYPE = words("value|type|class|category|label|identifier|kind|نوع");

    private static final Map<String, ActorType> ACTOR_TYPES = new LinkedHashMap<>();
    private static final Map<String, String> SIDES = new LinkedHashMap<>();

    static {
        for (String person : List.of("PER", "PERSON", "PERS", "شخص")) {
            ACTOR_TYPES.put(person, ActorType.PERSON);
        }
        for (String state : List.of("GPE", "STATE", "COUNTRY", "LOC", "LOCATION", "دولة")) {
            ACTOR_TYPES.put(state, ActorType.STATE);
        }
        for (String group : List.of("PARTY", "NORP", "POLITICAL_GROUP", "حزب")) {
            ACTOR_TYPES.put(group, ActorType.POLITICAL_GROUP);
        }
        ACTOR_TYPES.put("MEDIA", ActorType.MEDIA);
        for (String favor :
                List.of("favor", "favour", "pro", "positive", "pos", "support", "agree", "+", "1", "true")) {
            SIDES.put(favor, "FAVOR");
        }
        for (String against :
                List.of("against", "con", "contra", "negative", "neg", "oppose", "disagree", "-", "0", "-1", "false")) {
            SIDES.put(against, "AGAINST");
        }
        SIDES.put("neutral", "NEUTRAL");
        SIDES.put("none", "NONE");
    }

    private MappingGuess() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}])(?:" + alternatives + ")s?(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Mapping of(List<ReadDocument> documents) {
        List<MappingRule> rules = new ArrayList<>();
        for (ForeignType type : ForeignTypes.of(documents)) {
            String name = separated(type.name().substring(type.name().lastIndexOf('.') + 1));
            if (type.name().startsWith(DnaMapping.PREFIX)) {
                rules.addAll(DnaMapping.rules(type.name()));
            } else if (STANCE.matcher(name).find()) {
                rules.add(stance(type));
            } else if (type.span() && STATEMENT.matcher(name).find()) {
                rules.add(statement(type));
            } else if (type.span() && QUOTE.matcher(name).find()) {
                rules.add(MappingRule.of(type.name(), Target.QUOTE));
            } else if (type.span() && ACTOR.matcher(name).find()) {
                rules.add(mention(type, name));
            }
        }
        return new Mapping(ExchangeMessages.text("mapping.guess"), rules);
    }

    /** {@code NamedEntity} and {@code named_entity} as words. */
    private static String separated(String name) {
        return name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").replaceAll("[_\\-.]+", " ") + " " + name;
    }

    private static MappingRule mention(ForeignType type, String name) {
        MappingRule rule = MappingRule.of(type.name(), Target.MENTION);
        for (Map.Entry<String, ActorType> known : ACTOR_TYPES.entrySet()) {
            if (words(Pattern.quote(known.getKey())).matcher(name).find()) {
                return rule.with(
                        Slot.ACTOR_TYPE, SlotSource.constant(known.getValue().getLiteral()));
            }
        }
        for (ForeignFeature feature : type.features()) {
            Map<String, String> table = new LinkedHashMap<>();
            feature.values().keySet().forEach(value -> {
                ActorType known = ACTOR_TYPES.get(value.toUpperCase(Locale.ROOT));
                if (known != null) {
                    table.put(value, known.getLiteral());
                }
            });
            if (!feature.annotation()
                    && !table.isEmpty()
                    && TYPE.matcher(feature.path()).find()) {
                feature.values().keySet().forEach(value -> table.putIfAbsent(value, ActorType.OTHER.getLiteral()));
                return rule.with(Slot.ACTOR_TYPE, SlotSource.feature(feature.path(), table));
            }
        }
        return rule;
    }

    private static MappingRule statement(ForeignType type) {
        MappingRule rule = MappingRule.of(type.name(), Target.STATEMENT).with(Slot.CONTENT, SlotSource.itself());
        rule = filled(rule, Slot.SOURCE, type, SOURCE);
        rule = filled(rule, Slot.ADDRESSEE, type, ADDRESSEE);
        for (ForeignFeature feature : type.features()) {
            if (feature.annotation() && matches(CUE, feature)) {
                rule = rule.with(Slot.CUE, SlotSource.annotation(feature.path()));
            }
        }
        return rule;
    }

    private static MappingRule stance(ForeignType type) {
        MappingRule rule = MappingRule.of(type.name(), Target.STANCE);
        rule = filled(rule, Slot.HOLDER, type, SOURCE);
        for (ForeignFeature feature : type.features()) {
            if (!feature.annotation() && matches(POLARITY, feature)) {
                rule = rule.with(Slot.POLARITY, SlotSource.feature(feature.path(), sides(feature)))
                        .with(Slot.INTENSITY, SlotSource.constant("MEDIUM"));
            } else if (matches(ISSUE, feature)) {
                rule = feature.annotation()
                        ? rule.with(Slot.TARGET_ACTOR, SlotSource.annotation(feature.path()))
                        : rule.with(Slot.TARGET_ISSUE, SlotSource.feature(feature.path()));
            }
        }
        return rule;
    }

    private static Map<String, String> sides(ForeignFeature feature) {
        Map<String, String> table = new LinkedHashMap<>();
        feature.values().keySet().forEach(value -> {
            String side = SIDES.get(value.toLowerCase(Locale.ROOT));
            if (side != null) {
                table.put(value, side);
            }
        });
        return table;
    }

    private static MappingRule filled(MappingRule rule, Slot slot, ForeignType type, Pattern name) {
        List<SlotSource> sources = new ArrayList<>();
        for (ForeignFeature feature : type.features()) {
            if (matches(name, feature)) {
                sources.add(
                        feature.annotation()
                                ? SlotSource.annotation(feature.path())
                                : SlotSource.feature(feature.path()));
            }
        }
        // The longest path first: through a relation to its other end, before the relation itself.
        sources.sort(
                (one, two) -> Integer.compare(two.path().length(), one.path().length()));
        return rule.with(slot, sources.toArray(SlotSource[]::new));
    }

    private static boolean matches(Pattern name, ForeignFeature feature) {
        return name.matcher(separated(feature.path().replaceAll("[/\\[\\]=^@]", " ")))
                .find();
    }
}
