package org.isnad.text.cue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;

final class InflectionTest {

    private static void assertHolds(Stream<Inflection.Form> forms, String... expected) {
        var words = forms.map(Inflection.Form::word).collect(Collectors.toSet());
        List.of(expected).forEach(word -> assertTrue(words.contains(Folding.key(word)), word));
    }

    @Test
    void past() {
        assertHolds(Inflection.past("أعلن"), "أعلن", "أعلنت", "أعلنا", "أعلنتا", "أعلنوا", "أعلنه");
        assertHolds(Inflection.past("نفى"), "نفى", "نفت", "نفيا", "نفتا", "نفوا", "نفاه");
        assertHolds(Inflection.past("دعا"), "دعا", "دعت", "دعوا", "دعاه");
    }

    @Test
    void present() {
        assertHolds(Inflection.present("يعلن"), "يعلن", "تعلن", "نعلن", "أعلن", "يعلنان", "يعلنون", "تعلنا");
        assertHolds(Inflection.present("يدعو"), "يدعو", "تدعو", "يدعون", "يدعوان", "يدع");
        assertHolds(Inflection.present("ينفي"), "ينفي", "تنفيان", "ينفون", "ينف");
        assertHolds(Inflection.present("يرى"), "يرى", "ترى", "يريان", "يرون");
    }

    @Test
    void nouns() {
        assertHolds(Inflection.participle("مؤكد"), "مؤكداً", "مؤكدة", "مؤكدين", "مؤكدتين", "مؤكدان", "مؤكدات");
        assertHolds(Inflection.verbalNoun("دعوة"), "دعوة", "دعوته", "دعوتهما");
        assertHolds(Inflection.verbalNoun("تأكيد"), "تأكيد", "تأكيدها");
    }
}
