package org.isnad.text.cue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.text.cue.Inflection.Form;

/** The two resource files of the lexicon, read and inflected. */
final class CueLexicon {

    private static final String SEVERAL = " ";
    private static final String NONE = "-";

    private final List<CueEntry> entries = new ArrayList<>();
    private final Map<String, Set<Reading>> readings = new HashMap<>();
    private final List<CuePhrase> phrases = new ArrayList<>();

    CueLexicon() {
        rows("reporting-verbs.tsv").forEach(this::addVerb);
        rows("reporting-phrases.tsv").forEach(this::addPhrase);
    }

    List<CueEntry> entries() {
        return List.copyOf(entries);
    }

    List<CuePhrase> phrases() {
        return phrases;
    }

    /** The readings of a folded word as it stands, in the order of the file. */
    Set<Reading> readings(String word) {
        return readings.getOrDefault(word, Set.of());
    }

    private void addVerb(List<String> row) {
        CueEntry entry = new CueEntry(
                row.get(0),
                row.get(1),
                row.get(2),
                CueEntry.Reliability.valueOf(row.get(3)),
                List.of(row.get(8).split(SEVERAL)));
        entries.add(entry);
        Expectation expectation = new Expectation(entry.expected());
        addForms(row.get(4), Inflection::past, form -> reading(entry, CueForm.PAST, expectation, form));
        addForms(row.get(5), Inflection::present, form -> reading(entry, CueForm.PRESENT, expectation, form));
        addForms(row.get(6), Inflection::participle, form -> reading(entry, CueForm.PARTICIPLE, expectation, form));
        addForms(row.get(7), Inflection::verbalNoun, form -> reading(entry, CueForm.VERBAL_NOUN, expectation, form));
    }

    private void addForms(String column, Function<String, Stream<Form>> inflection, Function<Form, Reading> reading) {
        Stream.of(column.split(SEVERAL))
                .filter(base -> !base.equals(NONE))
                .flatMap(base -> base.startsWith("=") ? Inflection.asIs(base.substring(1)) : inflection.apply(base))
                .forEach(form -> readings.computeIfAbsent(form.word(), word -> new LinkedHashSet<>())
                        .add(reading.apply(form)));
    }

    private static Reading reading(CueEntry entry, CueForm kind, Expectation expectation, Form form) {
        return new Reading(entry, kind, expectation, form.weak(), form.maqsura());
    }

    private void addPhrase(List<String> row) {
        CueEntry entry = new CueEntry(row.get(0), row.get(1), row.get(2), CueEntry.Reliability.STRONG, List.of());
        entries.add(entry);
        phrases.add(new CuePhrase(entry));
    }

    private static List<List<String>> rows(String resource) {
        try (InputStream in = CueLexicon.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
