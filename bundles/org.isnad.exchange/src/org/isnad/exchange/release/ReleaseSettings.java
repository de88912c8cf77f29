package org.isnad.exchange.release;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the people of a project decide about a release; kept in the project as {@code release.json}, see {@link SettingsFile}.
 *
 * <p>Null stands for the default of each. The date is theirs to say, so that the same project always gives the same bytes.
 *
 * @param title of the dataset; "" for the name of the corpus
 * @param version such as 1.0.0
 * @param released ISO 8601 date, or ""
 * @param license SPDX identifier of the licence of the annotations, such as CC-BY-4.0
 * @param textLicense SPDX identifier, or words, of the licence of the texts
 * @param textLicenseNote who owns the texts and what may be done with them
 * @param contact address for questions
 * @param url where the dataset is, or ""
 * @param seed of splits and pseudonyms
 * @param duplicateThreshold articles whose texts share at least so much (8-gram Jaccard) stay in one group
 * @param withTexts false for a bundle without any text, to be filled by {@link Rehydration}
 * @param formats identifiers of further formats beside JSON Lines, such as xmi; only with texts
 * @param changes newest first
 * @param notes further paragraphs by topic: motivation, collection, annotators, ethics, limitations, maintenance
 */
public record ReleaseSettings(
        String title,
        String version,
        String released,
        String description,
        String license,
        String textLicense,
        String textLicenseNote,
        List<Author> authors,
        String contact,
        String url,
        List<String> keywords,
        Long seed,
        Method method,
        Sizes sizes,
        Double duplicateThreshold,
        Boolean withTexts,
        List<String> formats,
        List<Change> changes,
        Map<String, String> notes) {

    public static final long SEED = 20240501;
    public static final double THRESHOLD = 0.3;
    public static final List<String> FORMATS = List.of("xmi", "json-cas", "brat", "conll");

    /** How articles come into splits. */
    public enum Method {
        /** Drawn with the seed, with outlets, polarities and report types in the same shares. */
        RANDOM,
        /** The oldest for training, the latest for the test. */
        TEMPORAL
    }

    /** Shares of the articles; they are divided by their sum. */
    public record Sizes(double train, double validation, double test) {

        public static final Sizes USUAL = new Sizes(0.8, 0.1, 0.1);

        /** None is negative and there is something to train on. */
        public boolean areSound() {
            return train > 0 && validation >= 0 && test >= 0 && Double.isFinite(train + validation + test);
        }
    }

    /** Somebody who is to be cited; "" for what is not told. */
    public record Author(String name, String affiliation, String orcid) {

        public Author {
            name = orEmpty(name);
            affiliation = orEmpty(affiliation);
            orcid = orEmpty(orcid);
        }
    }

    /** What is new in a version. */
    public record Change(String version, String released, String text) {

        public Change {
            version = orEmpty(version);
            released = orEmpty(released);
            text = orEmpty(text);
        }
    }

    public ReleaseSettings {
        title = orEmpty(title);
        version = version == null || version.isBlank() ? "1.0.0" : version.strip();
        released = orEmpty(released);
        description = orEmpty(description);
        license = orEmpty(license);
        textLicense = orEmpty(textLicense);
        textLicenseNote = orEmpty(textLicenseNote);
        authors = authors == null ? List.of() : List.copyOf(authors);
        contact = orEmpty(contact);
        url = orEmpty(url);
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        seed = seed == null ? SEED : seed;
        method = method == null ? Method.RANDOM : method;
        sizes = sizes == null ? Sizes.USUAL : sizes;
        duplicateThreshold = duplicateThreshold == null ? THRESHOLD : duplicateThreshold;
        withTexts = withTexts == null || withTexts;
        formats = formats == null ? FORMATS : List.copyOf(formats);
        changes = changes == null ? List.of() : List.copyOf(changes);
        notes = notes == null ? Map.of() : Map.copyOf(new TreeMap<>(notes));
    }

    /** Nothing decided yet. */
    public static ReleaseSettings usual() {
        return new ReleaseSettings(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    public ReleaseSettings withSeed(long other) {
        return copy(other, method, withTexts, formats);
    }

    public ReleaseSettings withMethod(Method other) {
        return copy(seed, other, withTexts, formats);
    }

    /** With the texts or without. */
    public ReleaseSettings withTexts(boolean texts) {
        return copy(seed, method, texts, formats);
    }

    public ReleaseSettings withFormats(List<String> others) {
        return copy(seed, method, withTexts, others);
    }

    /** With this title where it has none. */
    public ReleaseSettings titled(String otherwise) {
        return title.isEmpty() ? copy(otherwise, seed, method, withTexts, formats) : this;
    }

    private ReleaseSettings copy(long newSeed, Method newMethod, boolean texts, List<String> newFormats) {
        return copy(title, newSeed, newMethod, texts, newFormats);
    }

    private ReleaseSettings copy(
            String newTitle, long newSeed, Method newMethod, boolean texts, List<String> newFormats) {
        return new ReleaseSettings(
                newTitle,
                version,
                released,
                description,
                license,
                textLicense,
                textLicenseNote,
                authors,
                contact,
                url,
                keywords,
                newSeed,
                newMethod,
                sizes,
                duplicateThreshold,
                texts,
                newFormats,
                changes,
                notes);
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value.strip();
    }
}
