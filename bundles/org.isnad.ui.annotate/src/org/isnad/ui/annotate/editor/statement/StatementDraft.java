package org.isnad.ui.annotate.editor.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.core.edit.StatementInput;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.Statement;
import org.isnad.text.TextRange;
import org.isnad.ui.canvas.draw.ItemPlace;

/**
 * A statement in the making: slots with mentions, stretches of text, tags; one of them is active. Ranges in UTF-16 code
 * units; they are kept in text order and never overlap within a slot. A mention without an id is not in the layer yet.
 */
public final class StatementDraft {

    private final Map<DraftSlot, List<ActorMention>> mentions = new EnumMap<>(DraftSlot.class);
    private final Map<DraftSlot, List<TextRange>> words = new EnumMap<>(DraftSlot.class);
    private final Map<DraftSlot, Object> tags = new EnumMap<>(DraftSlot.class);
    private Statement parent;
    private DraftSlot active = DraftSlot.SOURCE;

    /** The slot that selections and digits fill. */
    public DraftSlot active() {
        return active;
    }

    public void activate(DraftSlot slot) {
        active = slot;
    }

    /** Activates the first slot that a statement cannot do without and that is empty. */
    public void activateMissing() {
        Stream.of(DraftSlot.SOURCE, DraftSlot.CUE, DraftSlot.CONTENT)
                .filter(this::isEmpty)
                .findFirst()
                .ifPresent(this::activate);
    }

    /** The mentions of a slot, in the order in which they were taken. */
    public List<ActorMention> mentions(DraftSlot slot) {
        return List.copyOf(mentions.getOrDefault(slot, List.of()));
    }

    /** The stretches of CUE or CONTENT. */
    public List<TextRange> words(DraftSlot slot) {
        return List.copyOf(words.getOrDefault(slot, List.of()));
    }

    /** The tag of a slot, or null for the one that follows from the text or is usual. */
    public Object tag(DraftSlot slot) {
        return tags.get(slot);
    }

    public Statement parent() {
        return parent;
    }

    /** What a slot takes of the text. */
    public List<TextRange> ranges(DraftSlot slot) {
        return switch (slot.kind()) {
            case MENTIONS -> mentions(slot).stream().map(Surroundings::rangeOf).toList();
            case WORDS -> words(slot);
            case STATEMENT ->
                Optional.ofNullable(parent).flatMap(ItemPlace::of).stream().toList();
            case TAG -> List.of();
        };
    }

    public boolean isEmpty(DraftSlot slot) {
        return slot.kind() == DraftSlot.Kind.TAG
                ? tags.get(slot) == null
                : ranges(slot).isEmpty();
    }

    /** Whether it can become a statement: a cue may be missing, source and content not. */
    public boolean isComplete() {
        return !isEmpty(DraftSlot.SOURCE) && !isEmpty(DraftSlot.CONTENT);
    }

    /** Takes a mention, in place of the others or as a further one; one that is there already stays once. */
    public void put(DraftSlot slot, ActorMention mention, boolean further) {
        List<ActorMention> all = mentions.computeIfAbsent(slot, key -> new ArrayList<>());
        if (!further) {
            all.clear();
        }
        if (!all.contains(mention)) {
            all.add(mention);
        }
    }

    /** Takes a stretch, in place of the others or as a further one that swallows what it overlaps. */
    public void put(DraftSlot slot, TextRange range, boolean further) {
        List<TextRange> all = words.computeIfAbsent(slot, key -> new ArrayList<>());
        if (!further) {
            all.clear();
        }
        if (!range.isEmpty()) {
            all.removeIf(range::overlaps);
            all.add(range);
            all.sort(null);
        }
    }

    /** Puts a stretch in the place of another one. */
    public void replace(DraftSlot slot, TextRange old, TextRange range) {
        words.computeIfAbsent(slot, key -> new ArrayList<>()).remove(old);
        put(slot, range, true);
    }

    /** Takes a tag; the same again takes it away. */
    public void put(DraftSlot slot, Object tag) {
        if (tag.equals(tags.remove(slot))) {
            return;
        }
        tags.put(slot, tag);
    }

    public void setParent(Statement statement) {
        parent = statement;
    }

    /** Empties a slot. */
    public void clear(DraftSlot slot) {
        mentions.remove(slot);
        words.remove(slot);
        tags.remove(slot);
        parent = slot == DraftSlot.PARENT ? null : parent;
    }

    /** Drops what is no longer in the layer; without any source left one is wanted again. */
    public void dropGone() {
        mentions.values()
                .forEach(all -> all.removeIf(mention -> mention.getId() != null && mention.eResource() == null));
        parent = parent == null || parent.eResource() == null ? null : parent;
        if (isEmpty(DraftSlot.SOURCE)) {
            active = DraftSlot.SOURCE;
        }
    }

    /** What the statement says. */
    public StatementInput input() {
        return new StatementInput(
                mentions(DraftSlot.SOURCE),
                words(DraftSlot.CUE),
                words(DraftSlot.CONTENT),
                mentions(DraftSlot.RELAY),
                mentions(DraftSlot.ADDRESSEE),
                parent,
                (ReportType) tag(DraftSlot.REPORT_TYPE),
                (SpeechAct) tag(DraftSlot.SPEECH_ACT),
                (EventStatus) tag(DraftSlot.EVENT_STATUS));
    }
}
