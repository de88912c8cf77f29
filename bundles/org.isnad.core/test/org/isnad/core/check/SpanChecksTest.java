package org.isnad.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.core.outcome.Problem;
import org.isnad.core.outcome.Severity;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Token;
import org.junit.jupiter.api.Test;

class SpanChecksTest {

    private final LayerFixture layer = new LayerFixture("وصل الوزيرُ إلى بيروت 😀 ومعه المستشار.");

    @Test
    void spansLieInTheText() {
        ActorMention mention = layer.mention("الوزيرُ", "minister");
        assertTrue(layer.problems("span.bounds").isEmpty());

        mention.setEnd(layer.text.length() + 1);
        Problem problem = layer.problems("span.bounds").get(0);
        assertEquals(Severity.ERROR, problem.severity());
        assertEquals(mention.getId(), problem.place().item());

        mention.setEnd(mention.getBegin());
        assertEquals(1, layer.problems("span.bounds").size());
        mention.setBegin(-1);
        assertEquals(1, layer.problems("span.bounds").size());
    }

    @Test
    void tokensOfTheMachineLieInTheTextToo() {
        Token token = AnnotationFactory.eINSTANCE.createToken();
        token.setBegin(5);
        token.setEnd(4);
        layer.resource.getContents().add(token);
        assertEquals(1, layer.problems("span.bounds").size());
    }

    @Test
    void surrogatePairsStayWhole() {
        ActorMention mention = layer.mention("😀", "smile");
        assertTrue(layer.problems("span.surrogate").isEmpty());
        mention.setEnd(mention.getBegin() + 1);
        assertEquals(1, layer.problems("span.surrogate").size());
    }

    @Test
    void lettersKeepTheirMarks() {
        ActorMention mention = layer.mention("الوزيرُ", "minister");
        assertTrue(layer.problems("span.combining-mark").isEmpty());
        mention.setEnd(mention.getEnd() - 1);
        assertEquals(1, layer.problems("span.combining-mark").size());
    }

    @Test
    void edgesAreNoBlanks() {
        ActorMention mention = layer.mention("المستشار", "adviser");
        assertTrue(layer.problems("span.blank-edge").isEmpty());
        mention.setBegin(mention.getBegin() - 1);
        Problem problem = layer.problems("span.blank-edge").get(0);
        assertTrue(problem.message().contains("المستشار"), problem.message());
    }

    @Test
    void noBreakSpacesAndBidiControlsAreBlanksToo() {
        LayerFixture other = new LayerFixture("قال\u00A0علي\u200F ذلك");
        other.mention("\u00A0علي", "ali");
        other.mention("علي\u200F", "ali");
        other.mention("علي", "ali");
        assertEquals(2, other.problems("span.blank-edge").size());
    }

    @Test
    void wordsAreCutAtCliticsOnly() {
        LayerFixture other = new LayerFixture("وقال للوزير إن موسكو وبلاده ترحبان بالرئيس في بيروت.");
        other.actor("beirut", "بيروت");
        other.mention("لوزير", "minister");
        other.mention("بلاده", "country");
        other.mention("الرئيس", "president");
        other.mention("بلاد", "country");
        assertTrue(other.problems("span.word-edge").isEmpty());

        other.mention("وسكو", "moscow");
        other.mention("يروت", "beirut");
        other.mention("موسك", "moscow");
        assertEquals(3, other.problems("span.word-edge").size());
    }

    @Test
    void namesPronounsAndVerbsAfterAParticleAreWhole() {
        LayerFixture other = new LayerFixture("بين موسكو وأنقرة، ولا دور له. وردّ الوزير على جارته.");
        other.actor("both", "موسكو وأنقرة").getAliases().add("جارته");
        other.actor("ankara", "أنقرة");
        other.mention("أنقرة", "ankara");
        other.mention("ه.", "minister").setEnd(other.text.indexOf("ه.") + 1);
        other.fragment("ردّ");
        int pronoun = other.text.indexOf("جارته") + 4;
        ActorMention owner = other.mention("جارته", "minister");
        owner.setBegin(pronoun);
        assertTrue(other.problems("span.word-edge").isEmpty());

        other.mention("زير", "minister");
        assertEquals(1, other.problems("span.word-edge").size());
    }
}
