package org.isnad.uima.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.annotation.MentionType;

/** Finds who speaks: the subject after a verb, or before it. */
final class SourceFinder {

    private static final int LONGEST_APPOSITION = 6;

    private final ArticleText text;
    private final Mentions mentions;

    SourceFinder(ArticleText text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The subjects between the verb and what leads to the content, one or coordinated ones. */
    List<FoundMention> after(int verbEnd, int lead) {
        int index = text.after(verbEnd);
        int unknown = 0;
        while (index < text.tokens() && text.token(index).begin() < lead) {
            Optional<FoundMention> mention = mentions.at(text.token(index).end() - 1)
                    .filter(m -> m.end() <= lead && text.procliticBefore(m.begin()) == 0);
            if (mention.isPresent()) {
                return unknown == 0 || isApposition(mention.get()) ? withCoordinated(mention.get(), lead) : List.of();
            }
            String word = text.word(index);
            if (!text.isWord(index) && !text.isMark(index) || Grammar.PREPOSITIONS.contains(word)) {
                return List.of();
            }
            unknown += Grammar.ADVERBS.contains(word) ? 0 : 1;
            if (unknown > LONGEST_APPOSITION) {
                return List.of();
            }
            index++;
        }
        return List.of();
    }

    /** A person's name after a title that the registry does not know. */
    private boolean isApposition(FoundMention mention) {
        int first = text.after(mention.begin());
        return mention.type() == MentionType.NAME
                && text.isWord(first - 1)
                && !Grammar.PREPOSITIONS.contains(text.word(first - 1));
    }

    private List<FoundMention> withCoordinated(FoundMention first, int lead) {
        List<FoundMention> subjects = new ArrayList<>(List.of(first));
        FoundMention last = first;
        while (last != null) {
            FoundMention next = coordinated(last).filter(m -> m.end() <= lead).orElse(null);
            if (next != null) {
                subjects.add(next);
            }
            last = next;
        }
        return subjects;
    }

    private Optional<FoundMention> coordinated(FoundMention before) {
        int index = text.after(before.end());
        return index < text.tokens()
                ? mentions.at(text.token(index).end() - 1).filter(m -> text.procliticBefore(m.begin()) == 'و')
                : Optional.empty();
    }

    /** The subject that stands at once before a verb, adverbs aside. */
    List<FoundMention> before(Cue cue) {
        int index = cue.first() - 1;
        if (text.token(cue.first()).begin() < cue.begin()) {
            return List.of();
        }
        while (index >= 0 && Grammar.ADVERBS.contains(text.word(index))) {
            index--;
        }
        if (index >= 0 && text.word(index).equals("،")) {
            index = beforeParenthesis(index, cue.start());
        }
        if (index < 0 || text.token(index).begin() < cue.start() || !text.isWord(index) && !text.isMark(index)) {
            return List.of();
        }
        Optional<FoundMention> mention = mentions.at(text.token(index).end() - 1);
        if (mention.isEmpty() || !isSubject(mention.get())) {
            return List.of();
        }
        List<FoundMention> subjects = new ArrayList<>(List.of(mention.get()));
        int first = text.after(mention.get().begin());
        if (text.procliticBefore(mention.get().begin()) == 'و' && first > 0) {
            mentions.at(text.token(first - 1).end() - 1).ifPresent(m -> subjects.add(0, m));
        }
        return subjects;
    }

    /** «سوكولوف، في مؤتمر صحافي، قال»: the token before the first comma of a pair. */
    private int beforeParenthesis(int comma, int start) {
        for (int i = comma - 1; i >= 0 && text.token(i).begin() >= start; i--) {
            if (text.word(i).equals("،")) {
                return i - 1;
            }
        }
        return -1;
    }

    private boolean isSubject(FoundMention mention) {
        int first = text.after(mention.begin());
        char proclitic = text.procliticBefore(mention.begin());
        boolean governed = proclitic != 0 && proclitic != 'و' && proclitic != 'ف';
        return !governed && !Grammar.PREPOSITIONS.contains(text.word(first - 1));
    }

    /** The mention that a preposition or phrase governs: it begins at the token, or after a proclitic in it. */
    Optional<FoundMention> governed(int index, int limit) {
        for (int i = index;
                i < Math.min(index + 4, text.tokens()) && text.token(i).begin() < limit;
                i++) {
            Optional<FoundMention> mention = mentions.at(text.token(i).end() - 1);
            if (mention.isPresent()) {
                return i == index || isApposition(mention.get()) ? mention : Optional.empty();
            }
            if (!text.isWord(i) && !text.isMark(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the words after a verb begin with a subject that no mention is known for. */
    boolean hasUnknownSubject(Cue cue, int lead) {
        int index = cue.next();
        while (Grammar.ADVERBS.contains(text.word(index))) {
            index++;
        }
        boolean word = index < text.tokens() && text.token(index).begin() < lead && text.isWord(index);
        return word && !Grammar.PREPOSITIONS.contains(text.word(index)) && !startsWithPreposition(index);
    }

    private boolean startsWithPreposition(int index) {
        char first = text.word(index).charAt(0);
        boolean mention = mentions.at(text.token(index).end() - 1).isPresent();
        return mention
                && (first == 'ب' || first == 'ل')
                && text.procliticBefore(
                                mentions.at(text.token(index).end() - 1).get().begin())
                        != 0;
    }
}
