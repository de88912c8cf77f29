package org.isnad.uima.suggest;

import org.isnad.model.annotation.EventStatus;
import org.isnad.text.cue.CueForm;

/** Tells whether an act of stating took place, from the particles before the verb. */
final class Status {

    private Status() {}

    static EventStatus of(Cue cue, ArticleText text) {
        int first = cue.first();
        String before = text.word(first - 1);
        // To abstain from saying is not to say.
        if (Grammar.NEGATIONS.contains(before) || cue.isLemma("امتنع")) {
            return EventStatus.NEGATED;
        }
        if (isAsked(cue, text)) {
            return EventStatus.INTERROGATIVE;
        }
        boolean present = cue.isForm(CueForm.PRESENT);
        boolean future =
                present && cue.word().startsWith("س") && !cue.entry().lemma().startsWith("س");
        boolean conditional =
                Grammar.CONDITIONS.contains(before) && (present || before.equals("اذا") || before.equals("لو"));
        return future || conditional ? EventStatus.HYPOTHETICAL_OR_FUTURE : EventStatus.ACTUAL;
    }

    private static boolean isAsked(Cue cue, ArticleText text) {
        for (int i = cue.first() - 1; i >= 0 && text.token(i).begin() >= cue.start(); i--) {
            if (Grammar.QUESTIONS.contains(text.word(i)) && i >= cue.first() - 4) {
                return true;
            }
            if (!text.isWord(i)) {
                return false;
            }
        }
        return false;
    }
}
