package org.isnad.ui.annotate.editor.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.core.edit.MarkActor;
import org.isnad.core.edit.ReassignMention;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Actor;
import org.isnad.text.Folding;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.ArticleEditor;
import org.isnad.ui.annotate.editor.EditorMessages;

/**
 * Gives words to whoever spoke last before them, asked again to the one who spoke before: a pronoun or a verb without subject
 * becomes a mention, the statement in the making gets its source.
 */
public final class SameSpeaker {

    private static final Set<String> PRONOUNS = Set.of(
            "هو", "هي", "هما", "هم", "هن", "انا", "نحن", "انت", "انتم", "ه", "ها", "ك", "كم", "كما", "كن", "ي", "ني",
            "نا", "الذي", "التي", "الذين");

    private final ArticleEditor editor;

    public SameSpeaker(ArticleEditor editor) {
        this.editor = editor;
    }

    public void mark() {
        StatementDraft draft = editor.drafting().draft().orElse(null);
        Optional<ActorMention> marked = draft == null ? editor.mentions().atSelection() : source(draft);
        TextRange words = marked.map(Surroundings::rangeOf).orElseGet(() -> words(draft));
        if (words.isEmpty()) {
            editor.refuse(EditorMessages.Mentions_nothing);
            return;
        }
        Optional<Actor> speaker =
                speaker(words.begin(), marked.map(ActorMention::getActor).orElse(null));
        if (speaker.isEmpty()) {
            editor.refuse(EditorMessages.Speaker_none);
        } else if (draft != null) {
            MentionType type = type(editor.layer().text(), words);
            editor.drafting().source(DraftFilling.mention(words, speaker.get().getId(), type));
            editor.say(speaker.get().getLabel());
        } else {
            store(marked, words, speaker.get());
        }
    }

    private void store(Optional<ActorMention> marked, TextRange words, Actor speaker) {
        if (marked.isPresent()) {
            editor.run(new ReassignMention(editor.layer(), marked.get(), speaker));
            return;
        }
        MentionType type = type(editor.layer().text(), words);
        MarkActor edit = new MarkActor(editor.layer(), words.begin(), words.end(), speaker, type);
        if (editor.run(edit)) {
            editor.canvas().setSelection(words.end(), words.end());
            editor.select(edit.mention());
        }
    }

    /** The source proposed, when it is not one that is marked already. */
    private static Optional<ActorMention> source(StatementDraft draft) {
        return draft.mentions(DraftSlot.SOURCE).stream()
                .filter(mention -> mention.eResource() == null)
                .findFirst();
    }

    private TextRange words(StatementDraft draft) {
        TextRange selected = editor.selectedRange();
        boolean cue = draft != null && selected.isEmpty() && !draft.isEmpty(DraftSlot.CUE);
        return cue ? draft.words(DraftSlot.CUE).get(0) : editor.edges().mention(selected);
    }

    /** The last speaker, or the one before the one given. */
    private Optional<Actor> speaker(int offset, String now) {
        List<String> speakers = Surroundings.of(editor.layer()).speakers(offset);
        int next = speakers.indexOf(now) + 1;
        return speakers.isEmpty()
                ? Optional.empty()
                : editor.layer().project().corpus().getActors().stream()
                        .filter(actor -> actor.getId().equals(speakers.get(next % speakers.size())))
                        .findFirst();
    }

    /** What words are as a mention of somebody named before: a pronoun, a verb that he is the subject of, else a noun. */
    static MentionType type(String text, TextRange words) {
        if (PRONOUNS.contains(Folding.key(words.of(text)))) {
            return MentionType.PRONOUN;
        }
        return CueWords.isCue(text, words) ? MentionType.ZERO : MentionType.NOMINAL;
    }
}
