package org.isnad.ui.exchange.release;

import org.isnad.ui.exchange.Messages;

/** What the settings of a release consist of, as a user writes it. */
enum Entry {
    TITLE(Messages.Release_titleLabel),
    VERSION(Messages.Release_version),
    RELEASED(Messages.Release_released),
    DESCRIPTION(Messages.Release_description),
    AUTHORS(Messages.Release_authors, Messages.Release_authorsHint),
    CONTACT(Messages.Release_contact),
    URL(Messages.Release_url),
    KEYWORDS(Messages.Release_keywords, Messages.Release_keywordsHint),
    LICENSE(Messages.Release_license),
    TEXT_LICENSE(Messages.Release_textLicense),
    TEXT_LICENSE_NOTE(Messages.Release_textLicenseNote),
    SEED(Messages.Release_seed),
    TRAIN(Messages.Release_train),
    VALIDATION(Messages.Release_validation),
    TEST(Messages.Release_test, Messages.Release_sharesHint),
    THRESHOLD(Messages.Release_threshold, Messages.Release_thresholdHint),
    CHANGES(Messages.Release_changes, Messages.Release_changesHint),
    MOTIVATION(Messages.Release_noteMotivation),
    COLLECTION(Messages.Release_noteCollection),
    ANNOTATORS(Messages.Release_noteAnnotators),
    ETHICS(Messages.Release_noteEthics),
    LIMITATIONS(Messages.Release_noteLimitations),
    MAINTENANCE(Messages.Release_noteMaintenance);

    private final String label;
    private final String hint;

    Entry(String label) {
        this(label, "");
    }

    Entry(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    String label() {
        return label;
    }

    /** How it is written, or "". */
    String hint() {
        return hint;
    }

    /** Whether it is a paragraph of the card: then its name in small letters is the topic. */
    boolean isNote() {
        return compareTo(MOTIVATION) >= 0;
    }

    /** Whether it runs from the left in any language. */
    boolean isLeftToRight() {
        return switch (this) {
            case VERSION, RELEASED, CONTACT, URL, LICENSE, SEED, TRAIN, VALIDATION, TEST, THRESHOLD -> true;
            default -> false;
        };
    }
}
