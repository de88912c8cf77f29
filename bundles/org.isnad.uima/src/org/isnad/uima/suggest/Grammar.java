package org.isnad.uima.suggest;

import java.util.Set;
import org.isnad.text.Complementizers;
import org.isnad.text.Folding;
import org.isnad.text.cue.CueEntry;

/** Closed classes of function words, in folded spelling. */
final class Grammar {

    /** Free prepositions. */
    static final Set<String> PREPOSITIONS = Set.of(
            "في", "من", "الي", "علي", "عن", "مع", "خلال", "بعد", "قبل", "عبر", "امام", "لدي", "عند", "ضد", "حول", "بين",
            "اثناء", "عقب", "منذ", "تجاه", "ازاء", "بشان", "حيال", "دون", "لدن", "بحضور", "برفقه", "ضمن", "وسط");

    /** What may stand between a verb and its subject, or a subject and its verb, without being either. */
    static final Set<String> ADVERBS = Set.of(
            "ايضا", "كذلك", "امس", "اليوم", "بدوره", "بدورها", "بدورهم", "حينها", "لاحقا", "مجددا", "قد", "كان", "كانت",
            "وكان", "وكانت", "فقد", "وقد", "لم", "لا", "لن", "ما", "سوف", "هنا", "انذاك", "مرارا", "صراحه", "رسميا",
            "اخيرا", "بوضوح", "ثم", "كانوا", "كانا");

    static final Set<String> NEGATIONS =
            Set.of("لم", "لن", "لا", "ما", "ولم", "ولن", "ولا", "وما", "فلم", "فلا", "فلن");

    /** Before a verb: what it says has not happened. */
    static final Set<String> CONDITIONS =
            Set.of("اذا", "لو", "سوف", "ربما", "قد", "ان", "بان", "لعل", "حتي", "كي", "لكي");

    static final Set<String> QUESTIONS = Set.of("هل", "وهل", "فهل", "متي", "لماذا", "كيف", "اين");

    /** Join a clause to the one before, on the same level. */
    static final Set<String> CONNECTIVES = Set.of(
            "كما", "فيما", "بينما", "حين", "حيث", "لكن", "لكنه", "لكنها", "ولكن", "ولكنه", "ولكنها", "ثم", "وقد", "فقد",
            "اذ", "غير", "علما", "وكان", "وكانت", "وفيما", "وبينما");

    /** After them «أن» belongs to an adverbial or modal phrase, not to the verb of saying. */
    private static final Set<String> BINDERS = Set.of(
            "كما", "حيث", "مع", "رغم", "برغم", "بعد", "قبل", "منذ", "الا", "بما", "يمكن", "يجب", "ينبغي", "دون", "غير",
            "سوي", "لولا", "يريد", "تريد", "شان", "شانه", "شانها", "بشرط", "الي حين", "ريثما", "وبعد", "وقبل", "ورغم",
            "ومع", "يتوقع", "اجل", "بمجرد", "علما");

    private static final Set<String> NOT_PREPOSITIONAL = Set.of(
            "بين", "بعد", "بعض", "بلاد", "بلاده", "بلادها", "بلادهم", "بلد", "بيان", "بيانا", "بدون", "بدء", "بشان",
            "بسبب", "بحسب", "بينما", "بل", "باتت", "بات", "بدوره", "بدورها", "بقيه", "بوتين", "باريس", "بيروت", "بغداد",
            "برلين", "بكين", "بشار", "بحضور", "برنامج", "برلمان", "لكن", "لدي", "لم", "لن", "لا", "ليس", "ليست", "لقاء",
            "لجنه", "لبنان", "لافروف", "ليبيا", "لندن", "لدعم", "لانه", "لانها", "لان", "لديه", "لديها");

    private Grammar() {}

    /** Whether «أن» and its like at a token leads to what was said. */
    static boolean isComplementizer(ArticleText text, int index) {
        String word = text.word(index);
        return !word.startsWith("ل")
                && Complementizers.matchesFolded(word)
                && !BINDERS.contains(text.word(index - 1))
                && !(word.endsWith("بان") && text.word(index + 1).equals("كي"));
    }

    /** Length of the preposition that the verb governs its topic by, if this token is or has one; 0 else. */
    static int governed(CueEntry entry, String word) {
        for (String expected : entry.expected()) {
            String plain = Folding.key(expected);
            if (expected.endsWith("+")) {
                boolean attached = plain.charAt(0) == word.charAt(0) && word.length() > 3;
                if (attached && !NOT_PREPOSITIONAL.contains(word)) {
                    return 1;
                }
            } else if (PREPOSITIONS.contains(plain) && plain.equals(word)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Whether the verb takes what was said as its object, without preposition. */
    static boolean isTransitive(CueEntry entry) {
        return entry.expected().contains("=");
    }
}
