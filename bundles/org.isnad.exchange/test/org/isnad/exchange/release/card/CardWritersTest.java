package org.isnad.exchange.release.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.exchange.jsonl.Columns;
import org.isnad.exchange.release.ReleaseFacts.Overridden;
import org.isnad.exchange.release.ReleaseSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardWritersTest {

    @TempDir
    Path folder;

    private String write(boolean texts, Overridden... overridden) throws IOException {
        CardWriters.write(Facts.of(Facts.settings(texts), List.of(overridden)), folder);
        return read("README.md");
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void everyFileOfTheCardIsThere() throws IOException {
        write(true);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(
                            "CHANGELOG.md",
                            "CITATION.cff",
                            "DATASHEET.md",
                            "LICENSE",
                            "LICENSE-texts.md",
                            "README.md",
                            "VERSION",
                            "croissant.json"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals("1.2.0\n", read("VERSION"));
    }

    @Test
    void theHeadOfTheCardIsYamlThatNamesDataAndTypes() throws IOException {
        String card = write(true);
        JsonNode yaml = new YAMLMapper().readTree(card.substring(4, card.indexOf("\n---\n", 4)));
        assertEquals("Talks: a <corpus>", yaml.get("pretty_name").asText());
        assertEquals("cc-by-4.0", yaml.get("license").asText());
        assertEquals(
                "data/gold/train/stances.jsonl",
                yaml.at("/configs/3/data_files/0/path").asText());
        JsonNode stances = yaml.at("/dataset_info/3");
        assertEquals("stances", stances.get("config_name").asText());
        assertEquals(80, stances.at("/splits/0/num_examples").asInt());
        JsonNode evidence = feature(stances, "evidence");
        assertEquals("start", evidence.at("/list/0/name").asText());
        assertEquals("string", feature(stances, "annotators").get("list").asText());
        assertEquals(
                "NEUTRAL",
                feature(stances, "label_id").at("/dtype/class_label/names/2").asText());
        assertFalse(card.contains("sequence:"));
    }

    private static JsonNode feature(JsonNode info, String name) {
        for (JsonNode feature : info.get("features")) {
            if (feature.get("name").asText().equals(name)) {
                return feature;
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void theProseHasTheNumbers() throws IOException {
        String card = write(true);
        assertTrue(card.contains("12 news articles (12,000 characters)"), card);
        assertTrue(card.contains("| train | 10 | 10 | 10,000 |"));
        assertTrue(card.contains("AGAINST 60 (60.0 %)"));
        assertTrue(card.contains("0.125 (a, b)"));
        assertTrue(card.contains("Lost here: 3 zones are not in the files."));
        assertTrue(card.contains("One outlet only."));
        assertTrue(card.contains("\\# not a heading"));
    }

    @Test
    void aForcedReleaseSaysSoAtItsHead() throws IOException {
        String card = write(true, new Overridden("span.hash", 2));
        assertTrue(card.contains("> - 2 × `span.hash`\n"), card);
        assertTrue(card.indexOf("forced") < card.indexOf("## What it is for"));
        assertTrue(read("DATASHEET.md").contains("This release was forced"));
        assertFalse(write(true).contains("forced"));
    }

    @Test
    void withoutTextsTheCardPointsToTheOffsets() throws IOException {
        String card = write(false);
        assertTrue(card.contains("path: data/standoff/gold/train/stances.jsonl"));
        assertTrue(card.contains("This bundle holds no texts"));
        assertTrue(card.contains("`target_spans`"));
        assertFalse(card.contains("data/gold/"));
        assertTrue(read("LICENSE-texts.md").contains("holds no text"));
    }

    @Test
    void theCitationCanBeRead() throws IOException {
        write(true);
        JsonNode cff = new YAMLMapper().readTree(read("CITATION.cff"));
        assertEquals("1.2.0", cff.get("cff-version").asText());
        assertEquals("ليلى Haddad", cff.at("/authors/0/name").asText());
        assertEquals(
                "https://orcid.org/0000-0001-2345-6789",
                cff.at("/authors/0/orcid").asText());
        assertTrue(cff.get("date-released").isTextual());
    }

    @Test
    void whatNobodySaidIsNotStated() throws IOException {
        CardWriters.write(Facts.of(ReleaseSettings.usual(), List.of()), folder);
        assertTrue(read("LICENSE").contains("No licence is stated"));
        assertTrue(read("README.md").contains("license: unknown"));
        assertTrue(read("DATASHEET.md").contains("Not stated."));
        assertTrue(read("CHANGELOG.md").contains("First release."));
    }

    @Test
    void everyReferenceOfCroissantIsDefined() throws IOException {
        write(true);
        JsonNode croissant = new ObjectMapper().readTree(read("croissant.json"));
        assertEquals(
                "http://mlcommons.org/croissant/1.1",
                croissant.get("conformsTo").asText());
        for (String required :
                List.of("@context", "@type", "description", "license", "name", "url", "creator", "datePublished")) {
            assertTrue(croissant.has(required), required);
        }
        Set<String> defined = new TreeSet<>();
        Set<String> referred = new TreeSet<>();
        collect(croissant.get("distribution"), defined, referred);
        collect(croissant.get("recordSet"), defined, referred);
        assertTrue(defined.containsAll(referred), referred + " / " + defined);
        assertEquals(Facts.HASH, croissant.at("/distribution/0/sha256").asText());
        assertEquals(
                "data/gold/test/documents.jsonl",
                croissant.at("/distribution/0/contentUrl").asText());
        assertEquals(
                "cr:TrainingSplit",
                croissant.at("/recordSet/0/data/0/splits~1url").asText());
        assertEquals(Columns.FILES.size() + 1, croissant.get("recordSet").size());
    }

    private static void collect(JsonNode node, Set<String> defined, Set<String> referred) {
        if (node.has("@id")) {
            (node.size() == 1 ? referred : defined).add(node.get("@id").asText());
        }
        node.forEach(child -> collect(child, defined, referred));
    }

    @Test
    void tagsAreCountedUnderTheKeyThatHoldsThem() throws IOException {
        Map<String, Integer> tags = Map.of("BODY", 1);
        CardWriters.write(
                Facts.of(Facts.settings(true), List.of(), Map.of("zone", tags, "label", tags, "medium", tags)), folder);
        String card = read("README.md");
        assertTrue(card.contains("| documents | `zones.kind` | BODY 1 (100.0 %) |"), card);
        assertTrue(card.contains("| stances | `label` | BODY 1 (100.0 %) |"), card);
        assertTrue(card.contains("| statements | `medium` | BODY 1 (100.0 %) |"), card);
    }

    @Test
    void everyFileSaysWhatItsOwnTextIs() throws IOException {
        String card = write(true);
        assertTrue(card.contains("| `text` | text | the whole article |"));
        assertTrue(card.contains("| `text` | text | the exact text at the offsets |"));
        assertTrue(card.contains("| `text` | text | the paragraph(s) with the evidence |"));
    }

    @Test
    void nothingIsClaimedThatNobodySaid() throws IOException {
        assertFalse(write(true).contains("language_creators"), "where the texts come from is not known");
        String datasheet = read("DATASHEET.md");
        assertFalse(datasheet.contains("public persons"), datasheet);
        assertTrue(datasheet.contains("**Was the raw data saved?** Yes"), datasheet);
        assertTrue(datasheet.contains("**Is there an erratum?**"), datasheet);
    }

    @Test
    void anAuthorIsAPersonWhereSomethingSaysSo() throws IOException {
        write(true);
        JsonNode person = new ObjectMapper().readTree(read("croissant.json")).at("/creator/0");
        assertEquals("sc:Person", person.get("@type").asText());
        assertEquals(
                "https://orcid.org/0000-0001-2345-6789", person.get("sameAs").asText());
        ReleaseSettings project = Facts.by(new ReleaseSettings.Author("The Isnad project", "", ""));
        CardWriters.write(Facts.of(project, List.of()), folder);
        assertEquals(
                "sc:Organization",
                new ObjectMapper()
                        .readTree(read("croissant.json"))
                        .at("/creator/0/@type")
                        .asText());
    }

    @Test
    void croissantTellsWhatAResponsibleUserAsks() throws IOException {
        write(true);
        JsonNode croissant = new ObjectMapper().readTree(read("croissant.json"));
        assertEquals("One outlet only.", croissant.get("rai:dataLimitations").asText());
        assertTrue(croissant.get("rai:dataAnnotationProtocol").asText().startsWith("2 people annotated"));
        assertTrue(croissant.get("rai:dataCollection").asText().startsWith("12 articles of"));
        assertTrue(croissant.has("rai:personalSensitiveInformation"));
        assertFalse(croissant.has("rai:dataReleaseMaintenancePlan"), "nobody said anything");
    }

    @Test
    void theSameFactsGiveTheSameBytes() throws IOException {
        String first = write(true);
        String croissant = read("croissant.json");
        assertEquals(first, write(true));
        assertEquals(croissant, read("croissant.json"));
    }

    @Test
    void aGapWithoutValueIsAFault() {
        assertThrows(IllegalArgumentException.class, () -> Template.fill("readme.md", Map.of()));
    }
}
