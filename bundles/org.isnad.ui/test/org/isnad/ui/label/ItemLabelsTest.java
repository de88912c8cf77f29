package org.isnad.ui.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ItemLabelsTest {

    private static final String TEXT = "أكد وزير الخارجية جون كيري أن «الهدنة صامدة» في حلب";

    private final Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
    private final ItemLabels labels = new ItemLabels(corpus, TEXT);

    @BeforeEach
    void registerActor() {
        Actor kerry = CorpusFactory.eINSTANCE.createActor();
        kerry.setId("kerry");
        kerry.setLabel("جون كيري");
        corpus.getActors().add(kerry);
    }

    @Test
    void aStatementIsItsSourcesAndItsContent() {
        Statement statement = AnnotationFactory.eINSTANCE.createStatement();
        statement.getSources().add(mention());
        statement.getContent().add(place(AnnotationFactory.eINSTANCE.createFragment(), "الهدنة صامدة"));
        statement.getContent().add(place(AnnotationFactory.eINSTANCE.createFragment(), "في حلب"));
        assertEquals("جون كيري: «الهدنة صامدة … في حلب»", labels.statement(statement));
    }

    @Test
    void aStanceIsHolderTargetAndScore() {
        Stance stance = AnnotationFactory.eINSTANCE.createStance();
        stance.setHolder("kerry");
        stance.setTargetKind(TargetKind.EVENT);
        Fragment words = place(AnnotationFactory.eINSTANCE.createFragment(), "الهدنة");
        stance.getTargetSpans().add(words);
        stance.setPolarity(Polarity.FAVOR);
        stance.setIntensity(Intensity.MEDIUM);
        assertEquals("جون كيري ← «الهدنة» \u2068\u200e+2\u2069", labels.stance(stance));
        stance.setPolarity(Polarity.AGAINST);
        stance.setIntensity(null);
        assertEquals("\u2068\u200e−\u2069", labels.score(stance));
        stance.setPolarity(Polarity.NEUTRAL);
        assertEquals("\u2068\u200e0\u2069", labels.score(stance));
    }

    @Test
    void aMentionIsItsWordsAndItsActor() {
        assertEquals("وزير الخارجية (جون كيري)", labels.label(mention()));
    }

    @Test
    void whatIsUnknownOrMissingIsShownAndBreaksNothing() {
        assertEquals("\u2068lavrov\u2069", labels.actor("lavrov"));
        assertEquals("؟", labels.actor(null));
        assertEquals("؟: «»", labels.statement(AnnotationFactory.eINSTANCE.createStatement()));
        assertEquals("؟ ← ؟ ؟", labels.stance(AnnotationFactory.eINSTANCE.createStance()));
        Fragment outside = AnnotationFactory.eINSTANCE.createFragment();
        outside.setBegin(TEXT.length() - 3);
        outside.setEnd(TEXT.length() + 10);
        assertEquals("«حلب»", labels.label(outside));
    }

    private ActorMention mention() {
        ActorMention mention = place(AnnotationFactory.eINSTANCE.createActorMention(), "وزير الخارجية");
        mention.setActor("kerry");
        return mention;
    }

    private static <T extends Span> T place(T span, String words) {
        span.setBegin(TEXT.indexOf(words));
        span.setEnd(TEXT.indexOf(words) + words.length());
        return span;
    }
}
