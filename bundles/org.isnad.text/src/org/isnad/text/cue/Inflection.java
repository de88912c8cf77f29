package org.isnad.text.cue;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.text.Folding;

/**
 * The written forms of a verb in folded spelling, from its third person masculine singular.
 *
 * <p>Rules after the usual school grammar for sound verbs and those ending in a weak letter; what does not exist (قالن) is
 * formed as well, for it does no harm. Hollow and other irregular forms are listed in the lexicon.
 */
final class Inflection {

    /**
     * A form as written and folded.
     *
     * @param weak whether the form alone says too little
     * @param maqsura whether its last letter is ى
     */
    record Form(String word, boolean weak, boolean maqsura) {

        Form(String word, boolean weak) {
            this(word, weak, false);
        }
    }

    private static final List<String> PAST = List.of("", "ت", "ا", "تا", "وا", "ن", "نا");
    private static final List<String> PAST_OF_FINAL_YA = List.of("ي", "ت", "تا", "يا", "وا", "ين", "ينا");
    private static final List<String> PAST_OF_FINAL_ALEF = List.of("ا", "ت", "تا", "وا", "ونا");
    private static final List<String> OBJECTS = List.of("ه", "ها", "هم", "هما");
    private static final List<String> PERSONS = List.of("ي", "ت", "ن", "ا");
    private static final List<String> PRESENT = List.of("", "ان", "ا", "ون", "وا", "ن");
    private static final List<String> PRESENT_OF_FINAL_YA = List.of("ي", "", "يان", "يا", "ون", "وا", "ين");
    private static final List<String> PRESENT_OF_FINAL_WAW = List.of("و", "", "وان", "ون", "وا");
    private static final List<String> PARTICIPLE = List.of("ه", "ين", "تين", "تان", "ان", "ون", "ات");
    private static final List<String> POSSESSIVES = List.of("ه", "ها", "هم", "هما", "هن");
    private static final int SHORTEST = 3;

    private Inflection() {}

    /** One form as it stands. */
    static Stream<Form> asIs(String word) {
        return Stream.of(new Form(Folding.key(word), false));
    }

    static Stream<Form> past(String verb) {
        String folded = Folding.key(verb);
        List<String> endings =
                switch (verb.charAt(verb.length() - 1)) {
                    case 'ى' -> PAST_OF_FINAL_YA;
                    case 'ا' -> PAST_OF_FINAL_ALEF;
                    default -> PAST;
                };
        String stem = endings == PAST ? folded : folded.substring(0, folded.length() - 1);
        String open = endings == PAST ? folded : stem + "ا";
        Stream<Form> objects = OBJECTS.stream()
                .flatMap(object -> Stream.of(open + object, stem + "ت" + object))
                .map(word -> new Form(word, true));
        return Stream.concat(endings.stream().map(ending -> form(stem, ending, verb)), objects);
    }

    static Stream<Form> present(String verb) {
        String folded = Folding.key(verb).substring(1);
        List<String> endings =
                switch (verb.charAt(verb.length() - 1)) {
                    case 'ى', 'ي' -> PRESENT_OF_FINAL_YA;
                    case 'و' -> PRESENT_OF_FINAL_WAW;
                    default -> PRESENT;
                };
        String stem = endings == PRESENT ? folded : folded.substring(0, folded.length() - 1);
        return PERSONS.stream()
                .flatMap(person -> endings.stream().map(ending -> form(person + stem, ending, verb)))
                .filter(form -> form.word().length() >= SHORTEST);
    }

    private static Form form(String stem, String ending, String verb) {
        return new Form(stem + ending, false, verb.endsWith("ى") && ending.equals("ي"));
    }

    static Stream<Form> participle(String participle) {
        String stem = Folding.key(participle);
        Stream<Form> others = PARTICIPLE.stream().map(ending -> new Form(stem + ending, true));
        return Stream.concat(Stream.of(new Form(stem + "ا", false)), others);
    }

    static Stream<Form> verbalNoun(String noun) {
        String folded = Folding.key(noun);
        String stem = noun.endsWith("ة") ? folded.substring(0, folded.length() - 1) + "ت" : folded;
        Stream<Form> owned = POSSESSIVES.stream().map(possessive -> new Form(stem + possessive, true));
        return Stream.concat(Stream.of(new Form(folded, true)), owned);
    }
}
