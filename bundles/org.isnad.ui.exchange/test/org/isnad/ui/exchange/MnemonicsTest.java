package org.isnad.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.resource.JFaceResources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alt and a letter does one thing on a page: a letter that two labels have only moves the focus between them. */
final class MnemonicsTest {

    private static final Pattern LETTER = Pattern.compile("&(?!&)(.)");

    private static final String WIZARD = "backButton nextButton finish ";

    private static final String[] PAGES = {
        WIZARD + "Files_add Files_addFolder Files_remove Encoding_label",
        WIZARD + "Files_add Files_addFolder Files_remove Columns_button Reading_format Encoding_label Reading_annotator"
                + " Reading_pattern Reading_typeSystem Export_browse",
        WIZARD + "Mapping_add Mapping_edit Mapping_remove Mapping_up Mapping_down Mapping_suggest Mapping_load"
                + " Mapping_save Mapping_values Mapping_addSource Mapping_removeSource",
        WIZARD + "Export_format Export_layer Export_folder Export_browse",
        WIZARD + "Export_lossesCount",
        WIZARD + "Release_titleLabel Release_version Release_released Release_description Release_authors"
                + " Release_contact Release_url Release_keywords",
        WIZARD + "Release_license Release_textLicense Release_textLicenseNote Release_textsWith Release_textsWithout",
        WIZARD + "Release_noteMotivation Release_noteCollection Release_noteAnnotators Release_noteEthics"
                + " Release_noteLimitations Release_noteMaintenance Release_changes",
        WIZARD + "Release_method Release_seed Release_train Release_validation Release_test Release_threshold",
        WIZARD + "Release_again",
        WIZARD + "Release_anyway Release_folder Release_goto Export_browse",
        "Columns_text Columns_id Columns_title Columns_byline Columns_outlet Columns_published Columns_url Columns_event",
        "Mapping_typeLabel Mapping_becomesLabel Mapping_conditionLabel Mapping_conditionValue",
        "Rehydrate_bundle Rehydrate_texts Rehydrate_output Rehydrate_partial",
    };

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_ar.properties"})
    void noLetterIsTwiceOnAPage(String file) throws IOException {
        Properties messages = platform();
        if (file.contains("_ar")) {
            load(messages, Path.of("../org.isnad.jface.nl/org/eclipse/jface", file));
        }
        load(messages, Path.of("src/org/isnad/ui/exchange", file));
        for (String page : PAGES) {
            Map<String, String> letters = new HashMap<>();
            Arrays.stream(page.split(" ")).forEach(key -> {
                Matcher letter = LETTER.matcher(messages.getProperty(key));
                if (letter.find()) {
                    String other = letters.put(letter.group(1).toLowerCase(Locale.ROOT), key);
                    assertNull(other, () -> letter.group(1) + ": " + key + ", " + other);
                }
            });
        }
    }

    private static Properties platform() throws IOException {
        Properties messages = new Properties();
        try (var words = JFaceResources.class.getResourceAsStream("/org/eclipse/jface/messages.properties")) {
            messages.load(words);
        }
        return messages;
    }

    private static void load(Properties messages, Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        }
    }
}
