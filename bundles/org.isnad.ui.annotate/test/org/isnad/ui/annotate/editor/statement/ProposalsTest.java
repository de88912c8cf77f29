package org.isnad.ui.annotate.editor.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Statement;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.text.TextRange;
import org.isnad.ui.annotate.editor.Items;
import org.isnad.ui.annotate.editor.statement.Proposals.Proposal;
import org.isnad.ui.annotate.editor.statement.Proposals.Source;
import org.junit.jupiter.api.Test;

/** What a statement is filled with when it begins. */
class ProposalsTest {

    private final List<ActorMention> mentions = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();

    private Proposal at(String text, String words) {
        int caret = text.indexOf(words);
        return propose(text, new TextRange(caret, caret));
    }

    private Proposal propose(String text, TextRange selected) {
        return new Proposals(text, new Surroundings(text, mentions, statements, actors)).at(selected);
    }

    private void actor(String id, String label) {
        Actor actor = CorpusFactory.eINSTANCE.createActor();
        actor.setId(id);
        actor.setLabel(label);
        actors.add(actor);
    }

    private static String cue(String text, Proposal proposal) {
        return proposal.cue().get(0).of(text);
    }

    private static String content(String text, Proposal proposal) {
        return proposal.content().orElseThrow().of(text);
    }

    @Test
    void verbSubjectAndClause() {
        String text = "وصل الوفد. وقال نادر، في مؤتمر قصير، إن المفاوضات مستمرة. ثم غادر.";
        mentions.add(new Items(text).mention("نادر", "nader"));
        Proposal proposal = at(text, "مؤتمر");
        assertEquals("قال", cue(text, proposal));
        assertEquals("المفاوضات مستمرة", content(text, proposal));
        assertEquals(new Source.Marked(mentions.get(0)), proposal.source());
    }

    @Test
    void theSubjectBeforeTheVerbOfItsClause() {
        String text = "أما رائد فأكد أن الطريق مفتوح.";
        mentions.add(new Items(text).mention("رائد", "raed"));
        assertEquals(new Source.Marked(mentions.get(0)), at(text, "أكد").source());
    }

    @Test
    void aDeniedVerbAfterACommaIsStillWhatIsSaid() {
        String text = "أعلن القصر أن الوزير رائد، لم يتطرق إلى الأمر.";
        assertEquals("الوزير رائد، لم يتطرق إلى الأمر", content(text, at(text, "أعلن")));
    }

    @Test
    void aMentionInsideTheContentIsNotTheSource() {
        String text = "قال رائد إن الطريق مفتوح، وأكد أن نادر موافق.";
        Items items = new Items(text);
        ActorMention raed = items.mention("رائد", "raed");
        mentions.addAll(List.of(raed, items.mention("نادر", "nader")));
        statements.add(items.statement(raed, "قال", "الطريق مفتوح"));
        Proposal proposal = at(text, "أكد");
        assertEquals("أكد", cue(text, proposal));
        Source.Place place = assertInstanceOf(Source.Place.class, proposal.source());
        assertEquals("raed", place.actor(), "a verb joined by و has the subject of the one before");
        assertEquals(MentionType.ZERO, place.type());
        assertEquals("أكد", place.range().of(text));
    }

    @Test
    void aParticipleSpeaksForTheSourceBeforeIt() {
        String text = "قال رائد إن «الطريق مفتوح»، مضيفاً أن الوفد وصل.";
        Items items = new Items(text);
        ActorMention raed = items.mention("رائد", "raed");
        mentions.add(raed);
        statements.add(items.statement(raed, "قال", "الطريق مفتوح"));
        Proposal proposal = at(text, "الوفد");
        assertEquals("مضيفاً", cue(text, proposal));
        assertEquals(new Source.Marked(raed), proposal.source());
        assertEquals("الوفد وصل", content(text, proposal));
    }

    @Test
    void theContentEndsWhereTheNextCueBegins() {
        String text = "قال رائد إن الطريق مفتوح، مشيراً إلى أن الوفد وصل.";
        assertEquals("الطريق مفتوح", content(text, at(text, "قال")));
        String joined = "اعتبر رائد أن الوجود «احتلال»، وطالب المجلس بإدانته.";
        assertEquals("الوجود «احتلال", content(joined, at(joined, "اعتبر")));
    }

    @Test
    void theContentEndsWhereAVerbFollowsTheQuotation() {
        String text = "وصف رائد اللقاء بأنه «صريح» وقال إن الوفد وصل.";
        assertEquals("صريح", content(text, at(text, "وصف")));
    }

    @Test
    void aQuotationThatGoesOnIsNotTheWholeContent() {
        String text = "تعهّد رائد بـ«حماية الناس» والعمل على وقف القتال.";
        assertEquals("حماية الناس» والعمل على وقف القتال", content(text, at(text, "تعهّد")));
        String closed = "قال رائد: «لن نتراجع»، ثم غادر القاعة.";
        assertEquals("لن نتراجع", content(closed, at(closed, "قال")));
    }

    @Test
    void aNameBetweenMarksIsNotTheContent() {
        String text = "وقالت صحيفة «النهر الجديد» إن الوفد وصل.";
        assertEquals("الوفد وصل", content(text, at(text, "صحيفة")));
    }

    @Test
    void aNameOfTheRegistryIsProposedWithItsTitle() {
        actor("raed", "رائد سالم");
        String text = "وقال وزير النقل رائد سالم إن الطريق مفتوح.";
        Source.Place place =
                assertInstanceOf(Source.Place.class, at(text, "وقال").source());
        assertEquals("وزير النقل رائد سالم", place.range().of(text));
        assertEquals("raed", place.actor());
    }

    @Test
    void anUnknownSubjectIsAskedFor() {
        String text = "وقال مصدر عسكري، طلب عدم كشف اسمه، إن الطريق مفتوح.";
        Source.Unknown unknown =
                assertInstanceOf(Source.Unknown.class, at(text, "وقال").source());
        assertEquals("مصدر عسكري", unknown.words().of(text));
    }

    @Test
    void transmissionHasTwoCuesAndARelay() {
        String text = "ونقلت صحيفة النهر عن مصدر قوله إن الطريق مفتوح.";
        Items items = new Items(text);
        mentions.addAll(List.of(items.mention("صحيفة النهر", "river"), items.mention("مصدر", "source")));
        Proposal proposal = at(text, "قوله");
        assertEquals(2, proposal.cue().size());
        assertEquals(mentions.get(0), proposal.relay());
        assertEquals(new Source.Marked(mentions.get(1)), proposal.source());
        assertEquals("الطريق مفتوح", content(text, proposal));
    }

    @Test
    void aLongSelectionIsTheContentItself() {
        String text = "وقال رائد أمس كلاماً كثيراً عن الطريق والوفد معاً.";
        int begin = text.indexOf("كلاماً");
        Proposal proposal = propose(text, new TextRange(begin, begin + "كلاماً كثيراً عن الطريق".length()));
        assertEquals("كلاماً كثيراً عن الطريق", content(text, proposal));
        assertEquals("قال", cue(text, proposal));
    }

    @Test
    void withoutACueNothingIsGuessed() {
        String text = "جلس رائد في القاعة.";
        Proposal proposal = at(text, "رائد");
        assertEquals(List.of(), proposal.cue());
        assertTrue(proposal.content().isEmpty());
        assertInstanceOf(Source.Nobody.class, proposal.source());
    }
}
