package org.isnad.exchange.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.core.outcome.Outcome;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.mapping.MappingPreview.Item;
import org.isnad.exchange.mapping.MappingReport.TypeCount;
import org.isnad.model.annotation.Attribution;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.xmi.CasXmiResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingTest {

    @TempDir
    Path folder;

    private ReadDocument document;

    @BeforeEach
    void read() throws IOException {
        document = ForeignFixture.read(folder);
    }

    @Test
    void linksRolesAndRelationsBecomeStatementsAndStances() {
        int before = document.layers().get(0).resource().getContents().size();
        ReadDocument mapped =
                MappingRun.apply(document, ForeignFixture.mapping()).value().document();
        CasXmiResource layer = mapped.layers().get(0).resource();
        Statement statement = layer.first(Statement.class).orElseThrow();
        assertEquals("الوزير-سالم", statement.getSources().get(0).getActor());
        assertEquals("الحزب", statement.getAddressees().get(0).getActor());
        assertEquals(
                "قال",
                words(
                        statement.getCue().get(0).getBegin(),
                        statement.getCue().get(0).getEnd()));
        Stance stance = layer.first(Stance.class).orElseThrow();
        assertEquals(Polarity.FAVOR, stance.getPolarity());
        assertEquals("الوزير-سالم", stance.getHolder());
        assertEquals("الهدنة", stance.getTargetIssue());
        assertEquals(Attribution.NARRATED, stance.getAttribution());
        assertEquals(ActorType.PERSON, mapped.registry().actors().get(0).getType());
        assertEquals(
                ActorType.POLITICAL_GROUP, mapped.registry().actors().get(1).getType());
        assertEquals(before, document.layers().get(0).resource().getContents().size());
    }

    @Test
    void theReportCountsWhatIsLeftAndWhy() {
        MappingReport report =
                MappingRun.apply(document, ForeignFixture.mapping()).value().report();
        assertEquals(Map.of(Target.MENTION, 2, Target.STATEMENT, 1, Target.STANCE, 1), report.made());
        TypeCount opinions = report.types().stream()
                .filter(type -> type.type().equals("custom.Opinion"))
                .findFirst()
                .orElseThrow();
        assertEquals(2, opinions.found());
        assertEquals(1, opinions.mapped());
        assertEquals(1, opinions.reasons().size());
        assertEquals(1, report.left());
        assertEquals(
                7, MappingRun.apply(document, Mapping.NONE).value().report().left());
    }

    @Test
    void aConditionChoosesAmongAnnotations() {
        MappingRule persons = MappingRule.of("custom.Entity", Target.MENTION).when("kind", "PER");
        MappingReport report = MappingRun.apply(document, new Mapping("", List.of(persons)))
                .value()
                .report();
        assertEquals(Map.of(Target.MENTION, 1), report.made());
    }

    @Test
    void aNameIsFoundBeforeWhatIsSaid() {
        MappingRule rule = MappingRule.of("custom.Speech", Target.STATEMENT)
                .with(Slot.SOURCE, SlotSource.constant("سالم"), SlotSource.constant("غيره"));
        ReadDocument mapped = MappingRun.apply(document, new Mapping("", List.of(rule)))
                .value()
                .document();
        Statement statement =
                mapped.layers().get(0).resource().first(Statement.class).orElseThrow();
        assertEquals(
                "سالم",
                words(
                        statement.getSources().get(0).getBegin(),
                        statement.getSources().get(0).getEnd()));
    }

    @Test
    void aValueThatIsNoTagIsSaid() {
        MappingRule rule = MappingRule.of("custom.Opinion", Target.STANCE)
                .with(Slot.HOLDER, SlotSource.constant("سالم"))
                .with(Slot.TARGET_ISSUE, SlotSource.feature("about"))
                .with(Slot.POLARITY, SlotSource.feature("side"));
        MappingReport report = MappingRun.apply(document, new Mapping("", List.of(rule)))
                .value()
                .report();
        assertEquals(Map.of(), report.made());
        TypeCount opinions = report.types().stream()
                .filter(type -> type.type().equals("custom.Opinion"))
                .findFirst()
                .orElseThrow();
        assertTrue(opinions.reasons().keySet().stream().anyMatch(reason -> reason.contains("contra")));
    }

    @Test
    void thePreviewShowsWhatComesAndWhatIsLeft() {
        MappingPreview preview =
                MappingPreview.of(List.of(document), ForeignFixture.mapping()).value();
        assertEquals(
                List.of(Target.MENTION, Target.STATEMENT, Target.STANCE, Target.MENTION),
                preview.items().stream().map(Item::target).toList());
        Item statement = preview.items().get(1);
        assertEquals("تؤيد الهدنة بلا شروط", statement.text());
        assertTrue(statement.parts().containsValue("الوزير سالم"));
        assertEquals(
                List.of("رفض"),
                preview.left().stream().map(MappingPreview.Left::text).toList());
    }

    @Test
    void mappingTwiceGivesTheSame() throws IOException {
        assertEquals(bytes(), bytes());
    }

    private String bytes() throws IOException {
        var output = new java.io.ByteArrayOutputStream();
        MappingRun.apply(document, ForeignFixture.mapping())
                .value()
                .document()
                .layers()
                .get(0)
                .resource()
                .save(output, null);
        return output.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void aFileKeepsTheMapping() throws IOException {
        Mapping mapping = new Mapping(
                "اسم",
                List.of(
                        ForeignFixture.mapping().rules().get(2).when("side", "pro"),
                        new MappingRule(
                                "a.B",
                                java.util.Optional.empty(),
                                Target.QUOTE,
                                Map.of(Slot.SPAN, List.of(SlotSource.itself())),
                                Map.of("note", "x/y"))));
        Path file = folder.resolve("m.json");
        mapping.write(file);
        assertEquals(mapping, Mapping.read(file).value());
        String first = Files.readString(file);
        Mapping.read(file).value().write(file);
        assertEquals(first, Files.readString(file));
    }

    @Test
    void aBrokenFileIsRefusedWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("m.json"), "{\"isnad-mapping\": 1,\n \"rules\": [}");
        Outcome<Mapping> broken = Mapping.read(file);
        assertFalse(broken.isPresent());
        assertEquals("mapping.broken", broken.problems().get(0).code());
        assertEquals(2, broken.problems().get(0).place().line());
        for (String rules : List.of(
                "{\"type\":\"a\",\"to\":\"NOBODY\"}",
                "{\"type\":\"a\",\"to\":\"QUOTE\",\"slots\":{\"WHAT\":[]}}",
                "{\"type\":\"a\",\"to\":\"QUOTE\",\"slots\":{\"SPAN\":[{\"annotation\":\"a[b/\"}]}}",
                "{\"to\":\"QUOTE\"}")) {
            Files.writeString(file, "{\"isnad-mapping\":1,\"rules\":[" + rules + "]}");
            assertEquals("mapping.unknown", Mapping.read(file).problems().get(0).code(), rules);
        }
    }

    @Test
    void theGuessUnderstandsNamesAndValues() {
        Mapping guess = Mapping.suggest(List.of(document));
        Map<Target, Integer> made =
                MappingRun.apply(document, guess).value().report().made();
        assertEquals(2, made.get(Target.MENTION));
        assertEquals(1, made.get(Target.STATEMENT));
        assertEquals(1, made.get(Target.STANCE));
    }

    private static String words(int begin, int end) {
        return ForeignFixture.TEXT.substring(begin, end);
    }
}
