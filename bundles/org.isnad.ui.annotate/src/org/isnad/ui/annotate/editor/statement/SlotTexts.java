package org.isnad.ui.annotate.editor.statement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.osgi.util.NLS;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.corpus.Corpus;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.EditorMessages;
import org.isnad.ui.label.Isolate;
import org.isnad.ui.label.Snippet;
import org.isnad.ui.label.Tags;

/** What the bar says of the slots of a draft. */
record SlotTexts(Corpus corpus, String text) {

    private static final int LENGTH = 28;

    /** Name and filling of a slot. */
    String chip(StatementDraft draft, DraftSlot slot) {
        return NLS.bind(EditorMessages.Draft_chip, Tags.label(slot.feature()), filling(draft, slot));
    }

    private String filling(StatementDraft draft, DraftSlot slot) {
        if (slot.kind() == DraftSlot.Kind.TAG) {
            Object tag = draft.tag(slot) == null ? usual(slot) : draft.tag(slot);
            return tag == null ? EditorMessages.Draft_auto : Tags.label((Enumerator) tag, corpus);
        }
        List<TextRange> ranges = draft.ranges(slot);
        String all = ranges.stream().map(range -> range.of(text)).collect(Collectors.joining(" … "));
        return all.isEmpty() ? "–" : Isolate.of(Snippet.of(all, LENGTH));
    }

    /** The tag that is stored when none is chosen; null for the report type, which the quotation marks give. */
    private static Object usual(DraftSlot slot) {
        return switch (slot) {
            case SPEECH_ACT -> SpeechAct.ASSERTIVE;
            case EVENT_STATUS -> EventStatus.ACTUAL;
            default -> null;
        };
    }

    /** What the keys do in a slot. */
    String hint(DraftSlot slot) {
        return switch (slot.kind()) {
            case TAG -> choices(slot);
            case STATEMENT -> EditorMessages.Draft_wantsParent;
            case MENTIONS -> EditorMessages.Draft_wantsMention;
            case WORDS -> EditorMessages.Draft_wantsWords;
        };
    }

    private String choices(DraftSlot slot) {
        List<Enumerator> tags = Tags.tagSet(slot.feature()).orElseThrow().getELiterals().stream()
                .map(EEnumLiteral::getInstance)
                .toList();
        return IntStream.range(0, tags.size())
                .mapToObj(i -> Isolate.of(String.valueOf(i + 1)) + " " + Tags.label(tags.get(i), corpus))
                .collect(Collectors.joining("   "));
    }
}
