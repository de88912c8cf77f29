package org.isnad.ui.exchange.release;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.release.ReleaseSettings;
import org.isnad.exchange.release.ReleaseSettings.Method;
import org.isnad.exchange.release.ReleaseSettings.Sizes;
import org.isnad.ui.exchange.Messages;

/** The settings of a release while a user writes them: each as the text in its field, sound or not. */
final class ReleaseDraft {

    private static final double PERCENT = 100;

    private final Map<Entry, String> texts = new EnumMap<>(Entry.class);
    private final Map<String, String> otherNotes = new TreeMap<>();
    private final Set<String> formats;
    private Method method;
    private boolean withTexts;

    ReleaseDraft(ReleaseSettings settings) {
        method = settings.method();
        withTexts = settings.withTexts();
        formats = new LinkedHashSet<>(settings.formats());
        texts.put(Entry.TITLE, settings.title());
        texts.put(Entry.VERSION, settings.version());
        texts.put(Entry.RELEASED, settings.released());
        texts.put(Entry.DESCRIPTION, settings.description());
        texts.put(Entry.AUTHORS, Rows.ofAuthors(settings.authors()));
        texts.put(Entry.CONTACT, settings.contact());
        texts.put(Entry.URL, settings.url());
        texts.put(Entry.KEYWORDS, String.join(", ", settings.keywords()));
        texts.put(Entry.LICENSE, settings.license());
        texts.put(Entry.TEXT_LICENSE, settings.textLicense());
        texts.put(Entry.TEXT_LICENSE_NOTE, settings.textLicenseNote());
        texts.put(Entry.SEED, String.valueOf(settings.seed()));
        texts.put(Entry.TRAIN, percent(settings.sizes().train()));
        texts.put(Entry.VALIDATION, percent(settings.sizes().validation()));
        texts.put(Entry.TEST, percent(settings.sizes().test()));
        texts.put(Entry.THRESHOLD, plain(settings.duplicateThreshold()));
        texts.put(Entry.CHANGES, Rows.ofChanges(settings.changes()));
        settings.notes().forEach(this::takeNote);
    }

    private void takeNote(String topic, String paragraph) {
        Optional<Entry> entry = Arrays.stream(Entry.values())
                .filter(some -> some.isNote() && topic(some).equals(topic))
                .findFirst();
        entry.ifPresentOrElse(some -> texts.put(some, paragraph), () -> otherNotes.put(topic, paragraph));
    }

    private static String topic(Entry entry) {
        return entry.name().toLowerCase(Locale.ROOT);
    }

    private static String percent(double share) {
        return plain(Math.round(share * PERCENT * PERCENT) / PERCENT);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    String text(Entry entry) {
        return texts.getOrDefault(entry, "");
    }

    void set(Entry entry, String text) {
        texts.put(entry, text.strip());
    }

    Method method() {
        return method;
    }

    void setMethod(Method chosen) {
        method = chosen;
    }

    boolean withTexts() {
        return withTexts;
    }

    void setWithTexts(boolean texts) {
        withTexts = texts;
    }

    boolean hasFormat(String id) {
        return formats.contains(id);
    }

    void setFormat(String id, boolean wanted) {
        if (wanted) {
            formats.add(id);
        } else {
            formats.remove(id);
        }
    }

    /** What is wrong with one of these entries, a sentence; empty when all are sound. */
    Optional<String> fault(Entry... entries) {
        return Arrays.stream(entries)
                .map(this::faultOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> faultOf(Entry entry) {
        String text = text(entry);
        String sentence =
                switch (entry) {
                    case RELEASED -> text.isEmpty() || isDate(text) ? null : Messages.Release_badDate;
                    case SEED -> number(text).filter(this::isWhole).isPresent() ? null : Messages.Release_badNumber;
                    case TRAIN, VALIDATION, TEST -> share(entry).isPresent() ? null : Messages.Release_badShare;
                    case THRESHOLD ->
                        number(text).filter(value -> value > 0 && value <= 1).isPresent()
                                ? null
                                : Messages.Release_badThreshold;
                    default -> null;
                };
        if (sentence == null && entry == Entry.TRAIN && share(entry).orElse(0.0) == 0) {
            sentence = Messages.Release_badTraining;
        }
        return Optional.ofNullable(sentence).map(found -> NLS.bind(found, text));
    }

    private boolean isWhole(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1L << 53;
    }

    private Optional<Double> share(Entry entry) {
        return number(text(entry)).filter(value -> value >= 0 && value <= PERCENT);
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text)).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The settings; where an entry is not sound, what is usual. */
    ReleaseSettings toSettings() {
        Sizes sizes = new Sizes(
                share(Entry.TRAIN).orElse(0.0) / PERCENT,
                share(Entry.VALIDATION).orElse(0.0) / PERCENT,
                share(Entry.TEST).orElse(0.0) / PERCENT);
        return new ReleaseSettings(
                text(Entry.TITLE),
                text(Entry.VERSION),
                fault(Entry.RELEASED).isPresent() ? "" : text(Entry.RELEASED),
                text(Entry.DESCRIPTION),
                text(Entry.LICENSE),
                text(Entry.TEXT_LICENSE),
                text(Entry.TEXT_LICENSE_NOTE),
                Rows.authors(text(Entry.AUTHORS)),
                text(Entry.CONTACT),
                text(Entry.URL),
                keywords(),
                number(text(Entry.SEED))
                        .filter(this::isWhole)
                        .map(Double::longValue)
                        .orElse(null),
                method,
                sizes.areSound() ? sizes : null,
                fault(Entry.THRESHOLD).isPresent() ? null : Double.valueOf(text(Entry.THRESHOLD)),
                withTexts,
                List.copyOf(formats),
                Rows.changes(text(Entry.CHANGES)),
                notes());
    }

    private List<String> keywords() {
        return Arrays.stream(text(Entry.KEYWORDS).split("[,،\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Map<String, String> notes() {
        Map<String, String> notes = Arrays.stream(Entry.values())
                .filter(entry -> entry.isNote() && !text(entry).isEmpty())
                .collect(Collectors.toMap(ReleaseDraft::topic, this::text));
        notes.putAll(otherNotes);
        return notes;
    }
}
