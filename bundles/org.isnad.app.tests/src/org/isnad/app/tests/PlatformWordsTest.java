package org.isnad.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.wiring.BundleWiring;

/** What the platform says to the user, such as buttons and the menu of a tab, it says in Arabic too. */
final class PlatformWordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    private static ResourceBundle words(String bundle, String base, Locale locale) {
        ClassLoader host = Platform.getBundle(bundle).adapt(BundleWiring.class).getClassLoader();
        return ResourceBundle.getBundle(base, locale, host, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @Test
    void dialogsHaveArabicButtons() {
        String words = "org.eclipse.jface.messages";
        ResourceBundle arabic = words("org.eclipse.jface", words, Locale.forLanguageTag("ar"));
        assertEquals("إلغاء", arabic.getString("cancel"));
        assertEquals("Cancel", words("org.eclipse.jface", words, Locale.ROOT).getString("cancel"));
        for (String button : new String[] {"ok", "yes", "no", "close", "finish", "nextButton", "backButton", "help"}) {
            assertTrue(isArabic(arabic.getString(button)), button);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "org.eclipse.jface, org.eclipse.jface.messages, cancel",
        "org.eclipse.ui.workbench, org.eclipse.ui.internal.messages, SelectionDialog_selectLabel",
        "org.eclipse.ui.workbench, org.eclipse.ui.internal.progress.messages, ProgressView_NoOperations",
        "org.eclipse.ui.workbench, org.eclipse.ui.internal.keys.NewKeysPreferencePage, CommandNameColumn_Text",
        "org.eclipse.ui.workbench, org.eclipse.ui.internal.keys.KeyAssistDialog, openPreferencePage",
        "org.eclipse.ui.workbench, org.eclipse.ui.internal.keys.WorkbenchKeyboard, ExecutionError.Title",
        "org.eclipse.ui.workbench, org.eclipse.ui.internal.quickaccess.messages, QuickAccess_Commands",
        "org.eclipse.e4.ui.workbench.renderers.swt, org.eclipse.e4.ui.internal.workbench.renderers.swt.messages,"
                + " menuClose",
        "org.eclipse.e4.ui.workbench.renderers.swt, org.eclipse.e4.ui.workbench.renderers.swt.messages,"
                + " ToolBarManagerRenderer_MenuCloseText",
        "org.eclipse.e4.ui.workbench.addons.swt, org.eclipse.e4.ui.workbench.addons.minmax.messages,"
                + " TrimStack_RestoreText",
    })
    void arabicWordsStandForWordsOfThePlatformAndKeepTheirPlaceholders(String bundle, String base, String known) {
        ResourceBundle english = words(bundle, base, Locale.ROOT);
        ResourceBundle arabic = words(bundle, base, Locale.forLanguageTag("ar"));
        assertTrue(isArabic(arabic.getString(known)), known);
        for (String key : arabic.keySet()) {
            assertTrue(english.containsKey(key), key);
            assertEquals(placeholders(english.getString(key)), placeholders(arabic.getString(key)), key);
        }
    }

    private static boolean isArabic(String word) {
        return word.chars().anyMatch(c -> c >= 0x621 && c <= 0x64A);
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
