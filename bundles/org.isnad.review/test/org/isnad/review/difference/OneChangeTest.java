package org.isnad.review.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Extra;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.annotation.Zone;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.cas.Sofa;
import org.isnad.model.tcas.TcasPackage;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.review.align.Aligned;
import org.isnad.review.align.Alignment;
import org.isnad.review.reading.LayerReading;
import org.isnad.review.reading.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A layer beside itself with one feature of one item changed: exactly that is told, and the item's print is another. */
final class OneChangeTest {

    private static final AnnotationFactory MAKE = AnnotationFactory.eINSTANCE;

    private final CasXmiResource resource = new CasXmiResource(URI.createURI("a.xmi"));
    private final Sofa sofa = resource.createSofa("م".repeat(400));
    private final ActorMention minister = span(MAKE.createActorMention(), "m1", 0, 10);
    private final ActorMention agency = span(MAKE.createActorMention(), "m2", 40, 50);
    private final Quote quote = span(MAKE.createQuote(), "q1", 115, 125);
    private final Zone zone = span(MAKE.createZone(), "z1", 0, 200);
    private final Statement outer = statement("s1", minister, 12, 16, 100, 200);
    private final Statement inner = statement("s2", agency, 102, 106, 110, 150);
    private final Statement far = statement("s3", agency, 300, 306, 310, 350);
    private final Stance stance = add(MAKE.createStance(), "t1");
    private final Extra extra = MAKE.createExtra();

    OneChangeTest() {
        minister.setActor("minister");
        agency.setActor("agency");
        inner.setParent(outer);
        inner.getQuotes().add(quote);
        inner.getExtras().add(extra);
        extra.setName("tone");
        extra.setValue("calm");
        resource.getContents().add(extra);
        stance.setHolder("agency");
        stance.setHolderMention(agency);
        stance.setTargetKind(TargetKind.ACTOR);
        stance.setTargetActor("minister");
        stance.setBasis(inner);
        stance.getEvidence().add(fragment(120, 130));
        for (Item item : List.of(minister, agency, quote, zone, outer, inner, far, stance)) {
            item.eClass().getEAllAttributes().stream()
                    .filter(attribute ->
                            attribute.getEAttributeType().getInstanceClass().isEnum())
                    .filter(attribute -> attribute.getEContainingClass() != Literals.ITEM && !item.eIsSet(attribute))
                    .forEach(attribute -> item.eSet(attribute, values(attribute).get(0)));
        }
    }

    @Test
    void theLayerAgreesWithItself() {
        LayerReading layer = read("a");
        Alignment both = Alignment.of(List.of(layer, read("b")));
        both.units().forEach(unit -> assertEquals(List.of(), Differences.of(unit, both)));
        assertEquals(8, both.units().size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void oneChangedTagIsTheOneDifference(long seed) {
        Random random = new Random(seed);
        Set<DifferenceKind> seen = EnumSet.noneOf(DifferenceKind.class);
        for (int round = 0; round < 200; round++) {
            Item item = List.<Item>of(minister, agency, quote, zone, inner, far, stance)
                    .get(random.nextInt(7));
            List<EAttribute> tags = item.eClass().getEAllAttributes().stream()
                    .filter(attribute ->
                            attribute.getEAttributeType().getInstanceClass().isEnum())
                    .filter(attribute -> attribute.getEContainingClass() != Literals.ITEM)
                    .toList();
            EAttribute tag = tags.get(random.nextInt(tags.size()));
            List<Object> others = new ArrayList<>(values(tag));
            others.add(null);
            others.remove(item.eGet(tag));
            seen.add(expect(item, kind(item.eClass(), tag), tag, others.get(random.nextInt(others.size()))));
        }
        assertTrue(seen.size() > 8, seen.toString());
    }

    @Test
    void eachSlotOfAStatement() {
        expect(inner, DifferenceKind.CUE, Literals.STATEMENT__CUE, List.of(fragment(101, 106)));
        expect(
                inner,
                DifferenceKind.CONTENT,
                Literals.STATEMENT__CONTENT,
                List.of(fragment(110, 120), fragment(122, 150)));
        expect(inner, DifferenceKind.SOURCE, Literals.STATEMENT__SOURCES, List.of(minister, agency));
        expect(inner, DifferenceKind.RELAY, Literals.STATEMENT__RELAYS, List.of(minister));
        expect(inner, DifferenceKind.ADDRESSEE, Literals.STATEMENT__ADDRESSEES, List.of(minister));
        expect(inner, DifferenceKind.QUOTES, Literals.STATEMENT__QUOTES, List.of());
        expect(inner, DifferenceKind.PARENT, Literals.STATEMENT__PARENT, far);
        expect(inner, DifferenceKind.PARENT, Literals.STATEMENT__PARENT, null);
        expect(extra, inner, DifferenceKind.EXTRA, Literals.EXTRA__VALUE, "loud", "tone");
        expect(inner, inner, DifferenceKind.EXTRA, Literals.FRAME__EXTRAS, List.of(), "tone");
    }

    @Test
    void eachSlotOfAStance() {
        expect(stance, DifferenceKind.HOLDER, Literals.STANCE__HOLDER, "minister");
        expect(stance, DifferenceKind.HOLDER, Literals.STANCE__HOLDER_MENTION, minister);
        expect(stance, DifferenceKind.HOLDER, Literals.STANCE__HOLDER_MENTION, null);
        expect(stance, DifferenceKind.TARGET, Literals.STANCE__TARGET_ACTOR, "agency");
        expect(stance, DifferenceKind.TARGET, Literals.STANCE__TARGET_ISSUE, "peace");
        expect(stance, DifferenceKind.TARGET, Literals.STANCE__TARGET_STATEMENT, far);
        expect(stance, DifferenceKind.TARGET, Literals.STANCE__TARGET_SPANS, List.of(fragment(130, 140)));
        expect(stance, DifferenceKind.BASIS, Literals.STANCE__BASIS, outer);
        expect(stance, DifferenceKind.BASIS, Literals.STANCE__BASIS, null);
        expect(stance, DifferenceKind.EVIDENCE, Literals.STANCE__EVIDENCE, List.of(fragment(120, 131)));
    }

    @Test
    void eachFeatureOfASpan() {
        expect(agency, agency, DifferenceKind.BOUNDARY, TcasPackage.Literals.ANNOTATION__END, 51, null);
        expect(quote, quote, DifferenceKind.BOUNDARY, TcasPackage.Literals.ANNOTATION__BEGIN, 116, null);
        expect(zone, zone, DifferenceKind.BOUNDARY, TcasPackage.Literals.ANNOTATION__END, 190, null);
    }

    @Test
    void anActorOfASourceIsADifferenceOfTheMentionAndOfWhatItSays() {
        LayerReading before = read("a");
        agency.setActor("another");
        Alignment both = Alignment.of(List.of(before, read("b")));
        assertEquals(List.of(DifferenceKind.ACTOR), kinds(both, "m2"));
        assertEquals(List.of(DifferenceKind.SOURCE), kinds(both, "s2"));
        assertEquals(List.of(), kinds(both, "s1"));
    }

    @Test
    void commentTimesAndOriginAreNoContent() {
        LayerReading before = read("a");
        inner.setComment("?");
        inner.setModified("2026-01-01T00:00:00Z");
        inner.setConfidence(1);
        LayerReading after = read("b");
        assertEquals(
                before.reading("s2").orElseThrow().print(),
                after.reading("s2").orElseThrow().print());
        assertEquals(List.of(), kinds(Alignment.of(List.of(before, after)), "s2"));
    }

    @Test
    void aRemovedItemIsMissing() {
        LayerReading before = read("a");
        resource.getContents().remove(stance);
        Alignment both = Alignment.of(List.of(before, read("b")));
        assertEquals(List.of(DifferenceKind.MISSING), kinds(both, "t1"));
    }

    @Test
    void everyFeatureThatGoldTakesOverIsCompared() {
        Set<String> compared = new TreeSet<>();
        for (EClass type : List.of(Literals.STATEMENT, Literals.STANCE)) {
            type.getEStructuralFeatures().forEach(feature -> compared.add(feature.getName()));
        }
        assertEquals(
                new TreeSet<>(Set.of(
                        "sources",
                        "cue",
                        "content",
                        "quotes",
                        "relays",
                        "addressees",
                        "parent",
                        "reportType",
                        "medium",
                        "speechAct",
                        "eventStatus",
                        "holder",
                        "holderMention",
                        "targetKind",
                        "targetActor",
                        "targetIssue",
                        "targetStatement",
                        "targetSpans",
                        "polarity",
                        "intensity",
                        "stanceType",
                        "expression",
                        "modality",
                        "attribution",
                        "basis",
                        "evidence")),
                compared,
                "a new feature of the scheme needs a difference");
    }

    private DifferenceKind expect(Item item, DifferenceKind kind, EStructuralFeature feature, Object value) {
        return expect(item, item, kind, feature, value, feature.getName());
    }

    private DifferenceKind expect(
            EObject changed, Item item, DifferenceKind kind, EStructuralFeature feature, Object value, String name) {
        LayerReading before = read("a");
        Object old = changed.eGet(feature) instanceof List<?> list ? List.copyOf(list) : changed.eGet(feature);
        changed.eSet(feature, value);
        LayerReading after = read("b");
        changed.eSet(feature, old);
        Alignment both = Alignment.of(List.of(before, after));
        Aligned unit = both.unit("a", item.getId()).orElseThrow();
        assertEquals(both.unit("b", item.getId()).orElseThrow(), unit);
        assertEquals(List.of(new Difference(kind, name)), Differences.of(unit, both));
        assertTrue(Differences.weight(unit, both) > 0);
        assertNotEquals(
                before.reading(item.getId()).orElseThrow().print(),
                after.reading(item.getId()).orElseThrow().print());
        return kind;
    }

    private static List<DifferenceKind> kinds(Alignment all, String id) {
        return Differences.of(all.unit("a", id).orElseThrow(), all).stream()
                .map(Difference::kind)
                .toList();
    }

    private static DifferenceKind kind(EClass type, EAttribute tag) {
        if (Literals.SPAN.isSuperTypeOf(type)) {
            return DifferenceKind.TYPE;
        }
        return tag == Literals.STANCE__TARGET_KIND
                ? DifferenceKind.TARGET
                : DifferenceKind.valueOf(
                        tag.getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }

    private static List<Object> values(EAttribute tag) {
        return List.of(tag.getEAttributeType().getInstanceClass().getEnumConstants());
    }

    private LayerReading read(String annotator) {
        return Readings.of("a1", annotator, resource);
    }

    private Statement statement(String id, ActorMention source, int cueBegin, int cueEnd, int begin, int end) {
        Statement statement = add(MAKE.createStatement(), id);
        statement.getSources().add(source);
        statement.getCue().add(fragment(cueBegin, cueEnd));
        statement.getContent().add(fragment(begin, end));
        return statement;
    }

    private Fragment fragment(int begin, int end) {
        return span(MAKE.createFragment(), null, begin, end);
    }

    private <T extends Span> T span(T span, String id, int begin, int end) {
        span.setBegin(begin);
        span.setEnd(end);
        return add(span, id);
    }

    private <T extends Item> T add(T item, String id) {
        item.setId(id);
        item.eSet(CasPackage.Literals.ANNOTATION_BASE__SOFA, sofa);
        resource.getContents().add(item);
        return item;
    }
}
