package org.isnad.exchange.release.card;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.exchange.release.ReleaseSettings;
import org.isnad.exchange.release.ReleaseSettings.Author;

/** Names and addresses of licences by their SPDX identifiers, and the licence files of a bundle. */
final class Licences {

    /** Name and address of a licence. */
    record Licence(String name, String url) {}

    private static final Map<String, Licence> KNOWN = Map.ofEntries(
            creativeCommons("CC-BY-4.0", "Attribution", "by"),
            creativeCommons("CC-BY-SA-4.0", "Attribution-ShareAlike", "by-sa"),
            creativeCommons("CC-BY-NC-4.0", "Attribution-NonCommercial", "by-nc"),
            creativeCommons("CC-BY-NC-SA-4.0", "Attribution-NonCommercial-ShareAlike", "by-nc-sa"),
            creativeCommons("CC-BY-ND-4.0", "Attribution-NoDerivatives", "by-nd"),
            creativeCommons("CC-BY-NC-ND-4.0", "Attribution-NonCommercial-NoDerivatives", "by-nc-nd"),
            Map.entry(
                    "CC0-1.0",
                    new Licence(
                            "Creative Commons CC0 1.0 Universal",
                            "https://creativecommons.org/publicdomain/zero/1.0/")),
            Map.entry(
                    "ODC-By-1.0",
                    new Licence(
                            "Open Data Commons Attribution License 1.0",
                            "https://opendatacommons.org/licenses/by/1-0/")),
            Map.entry(
                    "ODbL-1.0",
                    new Licence(
                            "Open Data Commons Open Database License 1.0",
                            "https://opendatacommons.org/licenses/odbl/1-0/")),
            Map.entry("EPL-2.0", new Licence("Eclipse Public License 2.0", "https://www.eclipse.org/legal/epl-2.0/")),
            Map.entry("MIT", new Licence("MIT License", "https://opensource.org/license/mit")),
            Map.entry("Apache-2.0", new Licence("Apache License 2.0", "https://www.apache.org/licenses/LICENSE-2.0")));

    /** Identifiers as the dataset hub writes them, where they are not the SPDX one in small letters. */
    private static final Map<String, String> HUB = Map.of("ODC-By-1.0", "odc-by", "ODbL-1.0", "odbl");

    private Licences() {}

    private static Map.Entry<String, Licence> creativeCommons(String id, String name, String path) {
        return Map.entry(
                id,
                new Licence(
                        "Creative Commons " + name + " 4.0 International",
                        "https://creativecommons.org/licenses/" + path + "/4.0/"));
    }

    /** Name and address; of one unknown its own words, and no address. */
    static Licence of(String id) {
        return KNOWN.getOrDefault(id, new Licence(id, ""));
    }

    /** The identifier for the YAML of the card; "other" for one that is not on the list, "unknown" for none. */
    static String hub(String id) {
        if (id.isEmpty()) {
            return "unknown";
        }
        return KNOWN.containsKey(id) ? HUB.getOrDefault(id, id.toLowerCase(Locale.ROOT)) : "other";
    }

    /** A sentence part such as {@code [CC-BY-4.0](address)}. */
    static String link(String id) {
        if (id.isEmpty()) {
            return "not stated";
        }
        String url = of(id).url();
        return url.isEmpty() ? MarkdownText.prose(id) : '[' + id + "](" + url + ')';
    }

    static String ofAnnotations(ReleaseSettings settings) {
        String id = settings.license();
        String holders = settings.authors().stream().map(Author::name).collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder(settings.title()).append(": annotations and documentation\n\n");
        if (id.isEmpty()) {
            return text.append("No licence is stated. Without one nobody but the authors may use the annotations;\n"
                            + "ask them.\n")
                    .toString();
        }
        if (!holders.isEmpty()) {
            String year =
                    settings.released().isEmpty() ? "" : settings.released().substring(0, 4) + ' ';
            text.append("Copyright ").append(year).append(holders).append("\n\n");
        }
        text.append("SPDX-License-Identifier: ").append(id).append("\n\n");
        Licence licence = of(id);
        text.append("The annotations and the documentation of this dataset are licensed under\n")
                .append(licence.name());
        if (!licence.url().isEmpty()) {
            text.append(".\nThe full text of the licence: ").append(licence.url());
        }
        return text.append("\n\nThe texts have terms of their own: see LICENSE-texts.md.\n")
                .toString();
    }

    static String ofTexts(ReleaseSettings settings) {
        StringBuilder text = new StringBuilder("# Licence of the texts\n\n");
        if (!settings.withTexts()) {
            text.append("This bundle holds no text of the articles: only offsets, checksums and addresses. "
                    + "Whoever fills it from copies of their own needs the right to those.\n\n");
        }
        if (settings.textLicense().isEmpty()) {
            text.append("No licence of the texts is stated. They belong to those who published them "
                    + "(`outlet` and `url` of each document).\n");
        } else {
            text.append("The texts: ").append(link(settings.textLicense())).append(".\n");
        }
        if (!settings.textLicenseNote().isEmpty()) {
            text.append('\n')
                    .append(MarkdownText.prose(settings.textLicenseNote()))
                    .append('\n');
        }
        return text.toString();
    }
}
