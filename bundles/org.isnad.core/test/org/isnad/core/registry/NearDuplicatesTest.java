package org.isnad.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.core.project.Projects;
import org.isnad.core.registry.NearDuplicate.Reason;
import org.isnad.model.corpus.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearDuplicatesTest {

    @ParameterizedTest
    @CsvSource({
        "أحمد الخالد, احمد الخالد, SAME_LABEL",
        "الرئيس أحمد خالد, أحمد خالد, SAME_WORDS",
        "تنظيم «داعش», داعش, SAME_WORDS",
        "جاويش أوغلو, تشاووش أوغلو, TRANSLITERATION",
        "أنطونيو غوتيريش, انطونيو جوتيريس, ",
        "أنطونيو غوتيريش, انطونيو جوتيريش, TRANSLITERATION",
        "كارين ويتفورد, كارين ويتقورد, SPELLING",
        "الوفد الروسي, الوفد السوري, ",
        "المندوب الروسي, المندوبة الروسية, ",
        "مصدر 1, مصدر 2, ",
        "مصدر عسكري, مصدر عسكرية, ",
        "لواء 14, لواء 15, ",
        "قطر, مصر, ",
        "وزارة الدفاع, وزارة الخارجية, ",
    })
    void names(String one, String other, Reason reason) {
        List<NearDuplicate> pairs = NearDuplicates.find(List.of(Projects.actor(one), Projects.actor(other)));
        assertEquals(
                reason == null ? List.of() : List.of(reason),
                pairs.stream().map(NearDuplicate::reason).toList());
    }

    @Test
    void aliasesAndEnglishNamesTellToo() {
        Actor one = Projects.actor("سيرغي سوكولوف");
        one.setLabelEn("Ertuğrul Demiroğlu");
        one.getAliases().add("رئيس الوفد");
        Actor two = Projects.actor("رئيس الوفد");
        Actor three = Projects.actor("دمير أوغلو");
        three.setLabelEn("ertugrul demiroglu");
        List<NearDuplicate> pairs = NearDuplicates.find(List.of(three, one, two));
        assertEquals(
                List.of(Reason.SHARED_NAME, Reason.SAME_LATIN),
                pairs.stream().map(NearDuplicate::reason).toList());
        assertEquals(List.of(one, two), List.of(pairs.get(0).one(), pairs.get(0).other()));
    }

    @Test
    void aWordThatIsAnAliasOfTwoMakesThemNoPair() {
        Actor one = Projects.actor("سالم");
        Actor two = Projects.actor("ياسين");
        one.getAliases().add("الوزير");
        two.getAliases().add("الوزير");
        assertEquals(List.of(), NearDuplicates.find(List.of(one, two)));
    }

    @Test
    void tenThousandActorsAreNotComparedEachWithEach() {
        Random random = new Random(3);
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < 9_999; i++) {
            actors.add(Projects.actor("مصدر " + word(random) + " " + word(random)));
        }
        Actor planted = Projects.actor("الوزير " + actors.get(77).getLabel().replace("ا", "أ"));
        actors.add(planted);
        NearDuplicates search = NearDuplicates.search(actors);
        assertTrue(search.comparisons() < 20 * actors.size(), () -> "compared " + search.comparisons());
        assertTrue(search.pairs().stream().anyMatch(pair -> pair.other() == planted));
    }

    private static String word(Random random) {
        String letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}
