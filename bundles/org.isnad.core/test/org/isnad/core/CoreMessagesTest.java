package org.isnad.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.corpus.CorpusPackage;
import org.junit.jupiter.api.Test;

class CoreMessagesTest {

    @Test
    void bothLanguagesHaveTheSameKeysAndNoEmptySentence() throws IOException {
        Properties english = load("messages.properties");
        Properties arabic = load("messages_ar.properties");
        assertEquals(english.keySet(), arabic.keySet());
        arabic.forEach((key, text) -> assertFalse(((String) text).isBlank(), key.toString()));
        english.forEach((key, text) -> assertFalse(((String) text).isBlank(), key.toString()));
    }

    @Test
    void bothLanguagesUseTheSameArguments() throws IOException {
        Properties english = load("messages.properties");
        Properties arabic = load("messages_ar.properties");
        for (String key : english.stringPropertyNames()) {
            int wanted = new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length;
            int present = new MessageFormat(arabic.getProperty(key)).getFormatsByArgumentIndex().length;
            assertEquals(wanted, present, key);
        }
    }

    @Test
    void everyFeatureThatAnEditCanNameHasAName() {
        for (EPackage ePackage : new EPackage[] {AnnotationPackage.eINSTANCE, CorpusPackage.eINSTANCE}) {
            ePackage.eAllContents().forEachRemaining(object -> {
                if (object instanceof EStructuralFeature feature && feature.eContainer() instanceof EClass) {
                    String key = "feature." + feature.getName();
                    assertFalse(CoreMessages.text(Locale.ENGLISH, key).equals(key), key);
                }
            });
        }
    }

    @Test
    void theLanguageIsThatOfTheUserAndEnglishElsewhere() {
        assertEquals("Remove 3 items", CoreMessages.text(Locale.ENGLISH, "edit.remove-items", 3));
        assertEquals("Remove 3 items", CoreMessages.text(Locale.JAPANESE, "edit.remove-items", 3));
        assertTrue(CoreMessages.text(Locale.forLanguageTag("ar"), "edit.mark-stance")
                .contains("موقف"));
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(CoreMessages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
