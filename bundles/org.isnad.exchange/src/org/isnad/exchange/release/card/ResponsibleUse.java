package org.isnad.exchange.release.card;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.exchange.release.ReleaseFacts;

/**
 * What a user who bears responsibility asks of a dataset, from the facts and from what people wrote. Source of the format:
 * MLCommons Croissant RAI 1.0.
 */
final class ResponsibleUse {

    private ResponsibleUse() {}

    /** Texts by their properties; "" where nobody said anything. */
    static Map<String, String> of(ReleaseFacts facts) {
        Making making = new Making(facts);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("rai:dataCollection", join(making.texts(), note(facts, "collection")));
        texts.put("rai:dataAnnotationProtocol", join(making.annotation(), note(facts, "annotators")));
        texts.put("rai:dataUseCases", note(facts, "motivation"));
        texts.put("rai:dataLimitations", note(facts, "limitations"));
        texts.put("rai:personalSensitiveInformation", join(Making.people(), note(facts, "ethics")));
        texts.put("rai:dataReleaseMaintenancePlan", note(facts, "maintenance"));
        return texts;
    }

    private static String note(ReleaseFacts facts, String topic) {
        return facts.settings().notes().getOrDefault(topic, "").strip();
    }

    private static String join(String computed, String note) {
        return (computed + ' ' + note).strip();
    }
}
