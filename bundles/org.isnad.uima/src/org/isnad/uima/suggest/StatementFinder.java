package org.isnad.uima.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.text.ContentEdges;
import org.isnad.text.Quotation;
import org.isnad.text.TextRange;
import org.isnad.text.cue.CueForm;
import org.isnad.text.cue.CueHit;
import org.isnad.text.cue.ReportingVerbs;

/**
 * Finds statements by their cues: verbs before and after the subject, participles, phrases of the kind «بحسب», relays, and
 * whole paragraphs in quotation marks that go on with what was said before.
 *
 * <p>Written from the grammar of reported speech; a statement whose speaker is nobody in the registry has no source.
 */
final class StatementFinder {

    private static final ReportingVerbs VERBS = new ReportingVerbs();
    private static final Set<String> ATTRIBUTING = Set.of(
            "وفقا ل+", "وفاقا ل+", "وفق", "طبقا ل+", "تبعا ل+", "بحسب", "حسب", "برأي", "في رأي*", "من وجهة نظر*");

    private final ArticleText text;
    private final List<TextRange> zones;
    private final Set<String> collectives;
    private final Mentions mentions;
    private final SourceFinder subjects;
    private final QuoteFinder quotes;
    private final List<Draft> found = new ArrayList<>();
    private List<FoundMention> speakers = List.of();

    /**
     * For one text.
     *
     * @param zones the stretches that are searched
     * @param collectives actors that are made of others
     */
    StatementFinder(ArticleText text, List<TextRange> zones, List<FoundMention> mentions, Set<String> collectives) {
        this.text = text;
        this.zones = zones;
        this.collectives = collectives;
        this.mentions = new Mentions(mentions);
        subjects = new SourceFinder(text, this.mentions);
        quotes = new QuoteFinder(text, this.mentions);
    }

    /** The statements in text order, with parents set. */
    List<Draft> find() {
        List<CueHit> hits = VERBS.find(text.text());
        for (TextRange sentence : text.sentences()) {
            if (zones.stream().anyMatch(zone -> zone.contains(sentence.begin()))) {
                List<Cue> cues = hits.stream()
                        .filter(hit -> sentence.contains(hit.range()))
                        .map(hit -> new Cue(text, hit, sentence))
                        .filter(cue -> !cue.isNoun())
                        .toList();
                sentence(sentence, cues);
            }
        }
        found.sort(Comparator.comparingInt(Draft::begin));
        List<Draft> distinct = distinct();
        new Completion(text, quotes).complete(distinct);
        // Within what somebody says, a verb whose subject is not known is as often no report at all.
        distinct.removeIf(draft -> draft.sources.isEmpty() && draft.parent != null);
        return distinct;
    }

    private void sentence(TextRange sentence, List<Cue> cues) {
        ContentFinder contents = new ContentFinder(text, mentions, cues);
        int before = found.size();
        Set<Cue> used = new HashSet<>();
        named(sentence, cues);
        for (Cue cue : cues) {
            if (used.contains(cue)) {
                continue;
            }
            switch (cue.hit().form()) {
                case PAST, PRESENT -> verb(cue, cues, contents, used);
                case PARTICIPLE -> participle(cue, contents);
                case PHRASE -> phrase(cue, contents);
                case VERBAL_NOUN -> {}
            }
        }
        if (found.size() == before) {
            goesOn(sentence);
        }
    }

    /** «لافروف: …» at the begin of a line. */
    private void named(TextRange sentence, List<Cue> cues) {
        Optional<FoundMention> speaker = mentions.at(sentence.begin());
        int colon = speaker.map(m -> text.after(m.end())).orElse(text.tokens());
        if (!text.word(colon).equals(":")
                || !cues.isEmpty() && cues.get(0).begin() < text.token(colon).begin()) {
            return;
        }
        TextRange range =
                ContentEdges.trim(text.text(), new TextRange(text.token(colon).end(), sentence.end()));
        if (text.words(range) > 1) {
            Draft draft = new Draft();
            draft.sources.add(speaker.get());
            draft.content.add(range);
            add(draft);
        }
    }

    private void verb(Cue cue, List<Cue> cues, ContentFinder contents, Set<Cue> used) {
        Optional<ContentFinder.Content> content = contents.after(cue);
        if (content.isEmpty() || cue.isImpersonal()) {
            return;
        }
        Draft draft = draft(cue, content.get());
        cues.stream()
                .filter(other -> content.get().extra() != null
                        && other.hit().range().equals(content.get().extra()))
                .forEach(used::add);
        int lead = content.get().lead();
        if (relayed(cue, cues, draft, content.get(), used)) {
            add(draft);
            return;
        }
        List<FoundMention> sources = subjects.after(cue.end(), lead);
        if (sources.isEmpty()) {
            sources = subjects.before(cue);
        }
        if (sources.isEmpty() && !cue.isPassive() && !subjects.hasUnknownSubject(cue, lead)) {
            sources = dropped(cue);
        }
        draft.sources.addAll(sources);
        add(draft);
    }

    /** «نقلت وكالة … عن … قوله»: the agency relays, and who stands after «عن» speaks. */
    private boolean relayed(Cue cue, List<Cue> cues, Draft draft, ContentFinder.Content content, Set<Cue> used) {
        int lead = content.clause() ? content.lead() : content.range().end();
        int from = indexOf("عن", cue.next(), lead);
        boolean quoting = text.word(from - 1).equals("نقلا");
        if (from < 0 || !cue.isLemma("نقل") && !quoting) {
            return false;
        }
        draft.relays.addAll(subjects.after(cue.end(), text.token(from).begin()));
        subjects.governed(from + 1, lead).ifPresent(draft.sources::add);
        if (cue.isLemma("نقل")) {
            draft.act = SpeechAct.ASSERTIVE;
            noun(cue, cues, lead)
                    .ifPresentOrElse(
                            noun -> {
                                used.add(noun);
                                draft.cue.clear();
                                draft.cue.add(noun.hit().range());
                            },
                            () -> addCue(draft, text.token(from)));
            draft.cue.removeIf(word -> word.overlaps(draft.firstContent()));
        }
        return true;
    }

    private Optional<Cue> noun(Cue cue, List<Cue> cues, int lead) {
        return cues.stream()
                .filter(other -> other.isForm(CueForm.VERBAL_NOUN) && other.begin() > cue.end() && other.end() <= lead)
                .findFirst();
    }

    private int indexOf(String word, int index, int end) {
        for (int i = index; i < text.tokens() && text.token(i).begin() < end; i++) {
            if (text.word(i).equals(word)) {
                return i;
            }
        }
        return -1;
    }

    /** The verb stands for the speaker of the statement before, where that can be: two for a dual. */
    private List<FoundMention> dropped(Cue cue) {
        boolean two =
                speakers.size() == 1 && collectives.contains(speakers.get(0).actor()) || speakers.size() > 1;
        if (speakers.isEmpty() || cue.isDual() != two && (cue.isDual() || speakers.size() > 1)) {
            return List.of();
        }
        List<FoundMention> zero = new ArrayList<>();
        int index = cue.first();
        TextRange word = new TextRange(cue.begin(), text.token(index).end());
        for (FoundMention speaker : speakers) {
            zero.add(new FoundMention(word, speaker.actor(), MentionType.ZERO));
        }
        return zero.size() == 1 ? zero : List.copyOf(speakers);
    }

    /** «مضيفاً»: who spoke last goes on. */
    private void participle(Cue cue, ContentFinder contents) {
        Optional<ContentFinder.Content> content = contents.after(cue);
        boolean adverbial = cue.word().endsWith("ا");
        if (content.isEmpty() || !adverbial) {
            return;
        }
        Draft draft = draft(cue, content.get());
        draft.sources.addAll(speakers);
        add(draft);
    }

    private void phrase(Cue cue, ContentFinder contents) {
        if (!ATTRIBUTING.contains(cue.entry().lemma())) {
            return;
        }
        Optional<FoundMention> source = subjects.governed(cue.next(), cue.limit());
        if (source.isEmpty()) {
            return;
        }
        Draft draft = new Draft();
        draft.cue.add(cue.hit().range());
        draft.medium = Medium.valueOf(cue.entry().medium());
        draft.sources.add(source.get());
        draft.content.addAll(contents.around(cue, source.get()));
        add(draft);
    }

    /** A line all in quotation marks goes on with what the last speaker said. */
    private void goesOn(TextRange sentence) {
        Optional<Quotation> quotation = text.openedAt(sentence.begin());
        boolean whole = quotation.isPresent()
                && text.letters(quotation.get().inner()) >= 0.95 * text.letters(sentence)
                && text.words(quotation.get().inner()) > 4;
        if (whole && !speakers.isEmpty()) {
            Draft draft = new Draft();
            draft.sources.addAll(speakers);
            draft.content.add(ContentEdges.trim(text.text(), quotation.get().inner()));
            add(draft);
        }
    }

    private Draft draft(Cue cue, ContentFinder.Content content) {
        Draft draft = new Draft();
        draft.act = SpeechAct.valueOf(cue.entry().speechAct());
        draft.medium = Medium.valueOf(cue.entry().medium());
        draft.clause = content.clause();
        draft.status = Status.of(cue, text);
        int first = cue.first();
        boolean negated = Grammar.NEGATIONS.contains(text.word(first - 1));
        draft.cue.add(negated ? withNegation(cue, first - 1) : cue.hit().range());
        if (draft.status == EventStatus.NEGATED) {
            draft.act = SpeechAct.NONE;
        }
        addCue(draft, content.preposition());
        addCue(draft, content.extra());
        draft.content.add(content.range());
        return draft;
    }

    private TextRange withNegation(Cue cue, int index) {
        TextRange token = text.token(index);
        int begin = text.word(index).length() > 2 ? token.begin() + 1 : token.begin();
        return new TextRange(begin, cue.end());
    }

    /** Adds a word to the cue, as part of its last fragment where only blanks stand between. */
    private void addCue(Draft draft, TextRange word) {
        if (word == null) {
            return;
        }
        int last = draft.cue.size() - 1;
        TextRange before = draft.cue.get(last);
        if (before.end() <= word.begin()
                && text.text().substring(before.end(), word.begin()).isBlank()) {
            draft.cue.set(last, new TextRange(before.begin(), word.end()));
        } else {
            draft.cue.add(word);
        }
        draft.cue.sort(null);
    }

    private void add(Draft draft) {
        boolean apart =
                draft.cue.stream().noneMatch(cue -> draft.content.stream().anyMatch(cue::overlaps));
        if (draft.content.isEmpty() || !apart) {
            return;
        }
        draft.content.sort(null);
        found.add(draft);
        boolean outer = found.stream().noneMatch(other -> other != draft && other.covers(draft.begin()));
        if (outer && draft.status != EventStatus.NEGATED) {
            // Who is not known is not meant by the next verb without subject either.
            speakers = List.copyOf(draft.sources);
        }
    }

    private List<Draft> distinct() {
        Set<List<Object>> keys = new LinkedHashSet<>();
        return found.stream()
                .filter(draft -> keys.add(List.of(draft.cue, draft.content)))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
