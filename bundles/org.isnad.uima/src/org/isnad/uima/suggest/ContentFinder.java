package org.isnad.uima.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.text.ContentEdges;
import org.isnad.text.Quotation;
import org.isnad.text.TextRange;
import org.isnad.text.cue.CueForm;

/** Finds what was said after a cue: a clause, a quotation, or what the cue governs. */
final class ContentFinder {

    /**
     * The content of a cue.
     *
     * @param lead where the words that lead to it begin, so that the subject stands before it
     * @param preposition the governed preposition where it is a word of its own, part of the cue, or null
     * @param extra further words of the cue, such as «قائلاً», or null
     */
    record Content(TextRange range, int lead, TextRange preposition, TextRange extra, boolean clause) {}

    private static final int LONGEST_NAME = 2;

    private final ArticleText text;
    private final Mentions mentions;
    private final List<Cue> cues;

    ContentFinder(ArticleText text, Mentions mentions, List<Cue> cues) {
        this.text = text;
        this.mentions = mentions;
        this.cues = cues;
    }

    /** The content after a verb, participle or verbal noun. */
    Optional<Content> after(Cue cue) {
        Cue saying = saying(cue);
        int stop = stop(cue, saying);
        Optional<Content> clause = clause(cue, saying, stop);
        Optional<Content> governed = cue.isLemma("نقل") ? Optional.empty() : governed(cue, stop);
        boolean governedFirst = clause.isPresent()
                && governed.isPresent()
                && governed.get().preposition() != null
                && governed.get().range().begin() < clause.get().lead()
                && !isWeakPreposition(governed.get());
        Optional<Content> best = governedFirst || clause.isEmpty() ? governed : clause;
        if (best.isEmpty() && Grammar.isTransitive(cue.entry())) {
            best = object(cue, stop);
        }
        return best.filter(content -> text.letters(content.range()) > 1);
    }

    private boolean isWeakPreposition(Content governed) {
        String word = governed.preposition().of(text.text());
        return word.equals("في") || word.equals("من");
    }

    /** «قائلاً» and its like after another verb belong to that verb. */
    private Cue saying(Cue cue) {
        for (Cue other : cues) {
            boolean follows = other.begin() > cue.end() && other.begin() < cue.limit();
            if (follows && !other.isForm(CueForm.VERBAL_NOUN)) {
                boolean said = other.isForm(CueForm.PARTICIPLE) && other.isLemma("قال") && !cue.isLemma("قال");
                return said ? other : null;
            }
        }
        return null;
    }

    /** Where another cue takes over. */
    private int stop(Cue cue, Cue saying) {
        int stop = cue.limit();
        for (Cue other : cues) {
            boolean rival = !other.isForm(CueForm.VERBAL_NOUN) && !other.isForm(CueForm.PHRASE) && other != saying;
            if (rival && other.begin() >= cue.end() && other.quotation() == cue.quotation()) {
                return Math.min(stop, other.clauseBegin());
            }
        }
        return stop;
    }

    private Optional<Content> clause(Cue cue, Cue saying, int stop) {
        int shortQuotation = -1;
        for (int i = cue.next(); i < text.tokens() && text.token(i).begin() < stop; i++) {
            int begin = text.token(i).begin();
            Optional<FoundMention> inside = mentions.at(begin);
            if (inside.isPresent() && !text.isMark(i)) {
                i = Math.max(i, text.after(inside.get().end() - 1));
                continue;
            }
            if (Grammar.isComplementizer(text, i) && text.token(i).end() < cue.limit()) {
                return clause(
                        cue, saying, prepositionBefore(i), begin, text.token(i).end());
            }
            if (text.word(i).equals(":")) {
                return clause(cue, saying, null, begin, text.token(i).end());
            }
            Optional<Quotation> quotation = text.openedAt(begin);
            if (quotation.isPresent()) {
                boolean said = isSaid(quotation.get(), i);
                if (said && text.words(quotation.get().inner()) > LONGEST_NAME) {
                    return clause(cue, saying, null, begin, begin);
                }
                // A word or two in quotation marks may be the speaker: what follows decides.
                shortQuotation = said && shortQuotation < 0 ? begin : shortQuotation;
                i = text.after(quotation.get().outer().end()) - 1;
            }
        }
        return shortQuotation < 0 ? Optional.empty() : clause(cue, saying, null, shortQuotation, shortQuotation);
    }

    private TextRange prepositionBefore(int complementizer) {
        String before = text.word(complementizer - 1);
        boolean preposition =
                before.equals("الي") || before.equals("علي") || before.equals("عن") || before.equals("من");
        return preposition ? text.token(complementizer - 1) : null;
    }

    /** Whether a quotation is what was said, not the name of the paper that says it. */
    private boolean isSaid(Quotation quotation, int mark) {
        boolean classified = QuoteFinder.CLASSIFIERS.contains(text.word(mark - 1));
        return !classified
                && (text.words(quotation.inner()) > LONGEST_NAME
                        || mentions.at(quotation.inner().begin()).isEmpty());
    }

    private Optional<Content> clause(Cue cue, Cue saying, TextRange preposition, int lead, int begin) {
        int end = end(cue, begin);
        TextRange range = ContentEdges.afterComplementizer(text.text(), new TextRange(begin, Math.max(begin, end)));
        TextRange extra = saying != null && saying.end() <= begin ? saying.hit().range() : null;
        int first = preposition == null ? lead : preposition.begin();
        return range.isEmpty() ? Optional.empty() : Optional.of(new Content(range, first, preposition, extra, true));
    }

    private Optional<Content> governed(Cue cue, int stop) {
        for (int i = cue.next(); i < text.tokens() && text.token(i).begin() < stop; i++) {
            TextRange token = text.token(i);
            Optional<FoundMention> inside = mentions.at(token.begin());
            if (inside.isPresent() && inside.get().begin() <= token.begin()) {
                i = Math.max(i, text.after(inside.get().end() - 1));
                continue;
            }
            int length = text.isWord(i) ? Grammar.governed(cue.entry(), text.word(i)) : 0;
            if (length > 0) {
                boolean whole = length == text.word(i).length();
                int begin = whole ? token.end() : token.begin() + length;
                TextRange range = trimmed(begin, end(cue, begin));
                return range.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Content(range, token.begin(), whole ? token : null, null, false));
            }
        }
        return Optional.empty();
    }

    /** What follows the verb, or the subject where one follows it. */
    private Optional<Content> object(Cue cue, int stop) {
        int begin = cue.end();
        Optional<FoundMention> subject = mentions.in(cue.end(), stop).stream()
                .filter(m -> text.after(m.begin()) == cue.next())
                .findFirst();
        if (subject.isPresent()) {
            begin = subject.get().end();
        }
        TextRange range = trimmed(begin, Math.min(stop, end(cue, begin)));
        boolean noun = !range.isEmpty() && !Grammar.PREPOSITIONS.contains(text.word(text.after(range.begin())));
        return noun ? Optional.of(new Content(range, range.begin(), null, null, false)) : Optional.empty();
    }

    private TextRange trimmed(int begin, int end) {
        return ContentEdges.trim(text.text(), new TextRange(begin, Math.max(begin, end)));
    }

    /** Where the content that begins at an offset ends: at a quotation's end, the next clause of the narrator, or the limit. */
    int end(Cue cue, int begin) {
        int end = cue.limit();
        int after = begin;
        Optional<Quotation> quoted = quotationFirst(begin, end);
        if (quoted.isPresent()) {
            after = quoted.get().outer().end();
            if (endsAfter(quoted.get(), cue)) {
                return Math.min(end, after);
            }
        }
        for (Cue other : cues) {
            if (other.begin() >= after && other.begin() > begin && other.begin() < end && isSibling(cue, other)) {
                return clauseBegin(other, begin);
            }
        }
        return end;
    }

    private Optional<Quotation> quotationFirst(int begin, int end) {
        for (int i = text.after(begin); i < text.tokens() && text.token(i).begin() < end; i++) {
            if (text.isMark(i)) {
                return text.openedAt(text.token(i).begin());
            }
            if (!Grammar.isComplementizer(text, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether nothing of the content follows a quotation that it began with: a comma or stop does, and no further «وأن». */
    private boolean endsAfter(Quotation quotation, Cue cue) {
        int next = text.after(quotation.outer().end());
        boolean pause = next >= text.tokens() || !text.isWord(next) && !text.isMark(next);
        boolean goesOn = text.word(next + 1).startsWith("و") && Grammar.isComplementizer(text, next + 1);
        return quotation.closed() && text.words(quotation.inner()) > LONGEST_NAME && pause && !goesOn;
    }

    private boolean isSibling(Cue cue, Cue other) {
        if (other.quotation() != cue.quotation() || other.isForm(CueForm.VERBAL_NOUN)) {
            return false;
        }
        if (other.isForm(CueForm.PHRASE)) {
            return true;
        }
        if (other.isForm(CueForm.PARTICIPLE)) {
            return other.word().endsWith("ا") && other.beginsClause();
        }
        return other.beginsClause() || subjectBegin(other) >= 0;
    }

    private int clauseBegin(Cue other, int begin) {
        int subject = other.isVerb() && !other.beginsClause() ? subjectBegin(other) : -1;
        return Math.max(begin, subject >= 0 ? subject : other.clauseBegin());
    }

    /** Begin of the clause of a verb whose subject stands before it after a comma or و; -1 where it is not so. */
    private int subjectBegin(Cue other) {
        int index = other.first() - 1;
        while (Grammar.ADVERBS.contains(text.word(index))) {
            index--;
        }
        if (index < 0 || !text.isWord(index)) {
            return -1;
        }
        Optional<FoundMention> subject = mentions.at(text.token(index).end() - 1);
        if (subject.isEmpty()) {
            return -1;
        }
        int first = text.after(subject.get().begin());
        boolean joined = text.procliticBefore(subject.get().begin()) == 'و';
        boolean comma = text.word(first - 1).equals("،") || Grammar.CONNECTIVES.contains(text.word(first - 1));
        return joined || comma ? text.token(first).begin() : -1;
    }

    /** What a phrase of the kind «بحسب» is about: what stands before it in its clause, or after its first comma. */
    List<TextRange> around(Cue cue, FoundMention source) {
        List<TextRange> content = new ArrayList<>();
        int clause = cue.start();
        for (Cue other : cues) {
            if (other.begin() < cue.begin() && other.quotation() == cue.quotation() && other.isVerb()) {
                clause = Math.max(clause, other.beginsClause() ? other.clauseBegin() : clause);
            }
        }
        TextRange before = trimmed(clause, cue.clauseBegin());
        if (text.words(before) > 1) {
            content.add(before);
            return content;
        }
        int comma = text.after(source.end());
        while (comma < text.tokens() && text.isWord(comma) && text.token(comma).begin() < cue.limit()) {
            comma++;
        }
        boolean found = comma < text.tokens() && text.word(comma).matches("[،,:]");
        int begin = found ? text.token(comma).end() : source.end();
        TextRange after =
                ContentEdges.afterComplementizer(text.text(), new TextRange(begin, Math.max(begin, end(cue, begin))));
        if (text.words(after) > 1) {
            content.add(after);
        }
        return content;
    }
}
