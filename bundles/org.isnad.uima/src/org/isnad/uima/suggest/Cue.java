package org.isnad.uima.suggest;

import org.isnad.text.Folding;
import org.isnad.text.TextRange;
import org.isnad.text.cue.CueEntry;
import org.isnad.text.cue.CueForm;
import org.isnad.text.cue.CueHit;

/** A cue in its sentence. */
record Cue(ArticleText text, CueHit hit, TextRange sentence) {

    int begin() {
        return hit.range().begin();
    }

    int end() {
        return hit.range().end();
    }

    CueEntry entry() {
        return hit.entry();
    }

    boolean isVerb() {
        return hit.form() == CueForm.PAST || hit.form() == CueForm.PRESENT;
    }

    /** Whether it only looks like a verb: with ة at its end, or after a preposition. */
    boolean isNoun() {
        String written = hit.range().of(text.text());
        boolean governed = Grammar.PREPOSITIONS.contains(text.word(first() - 1)) && text.procliticBefore(begin()) == 0;
        return isVerb() && (written.endsWith("ة") || governed);
    }

    /** «يذكر أن», «يشار إلى أن»: nobody's statement, but a way to begin a paragraph. */
    boolean isImpersonal() {
        boolean passive =
                isForm(CueForm.PRESENT) && word().startsWith("ي") && (isLemma("ذكر") || word().equals("يشار"));
        int next = next();
        return passive
                && (Grammar.isComplementizer(text, next) || text.word(next).equals("الي"));
    }

    boolean isForm(CueForm form) {
        return hit.form() == form;
    }

    boolean isLemma(String lemma) {
        return entry().lemma().equals(lemma);
    }

    /** Index of its first token. */
    int first() {
        return text.after(begin());
    }

    /** Index of the token after it. */
    int next() {
        return text.after(end());
    }

    /** The word that carries it, folded and without proclitic. */
    String word() {
        return Folding.key(hit.range().of(text.text()));
    }

    /** Whether it is written together with و or ف, or follows a comma, so that it may begin a clause of its own. */
    boolean beginsClause() {
        char proclitic = text.procliticBefore(begin());
        String before = text.word(first() - 1);
        return proclitic == 'و'
                || proclitic == 'ف'
                || before.equals("،")
                || before.equals(",")
                || before.equals("؛")
                || Grammar.CONNECTIVES.contains(before)
                || Grammar.NEGATIONS.contains(before) && before.length() == 3;
    }

    /** Begin of its token, with the proclitic, or of the connective or negation before it. */
    int clauseBegin() {
        int index = first();
        while (Grammar.CONNECTIVES.contains(text.word(index - 1)) || Grammar.NEGATIONS.contains(text.word(index - 1))) {
            index--;
        }
        return text.token(index).begin();
    }

    /** The innermost quotation that it stands in begins here; -1 outside of all. */
    int quotation() {
        return text.around(begin()).map(quotation -> quotation.inner().begin()).orElse(-1);
    }

    /** Where its clause must end at the latest. */
    int limit() {
        return text.around(begin())
                .map(quotation -> Math.min(quotation.inner().end(), sentence.end()))
                .orElse(sentence.end());
    }

    /** Where its clause can begin at the earliest. */
    int start() {
        return Math.max(sentence.begin(), quotation());
    }

    /** Whether its subject is two. */
    boolean isDual() {
        String word = word();
        String lemma = Folding.key(entry().lemma());
        return isForm(CueForm.PAST) && (word.equals(lemma + "ا") || word.equals(lemma + "تا"))
                || isForm(CueForm.PRESENT) && word.endsWith("ان") && !lemma.endsWith("ن");
    }

    /** Whether it is written as a passive, with damma on its first letter. */
    boolean isPassive() {
        String written = hit.range().of(text.text());
        return written.length() > 1 && written.charAt(1) == '\u064F' || word().equals("قيل") || word().equals("يقال");
    }
}
