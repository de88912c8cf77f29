package org.isnad.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Extra;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.FeatureDefinition;
import org.junit.jupiter.api.Test;

class TagChecksTest {

    private final LayerFixture layer = new LayerFixture("رحّب الأمين العام بـ«مسار الحوار»");

    @Test
    void mandatoryFeaturesAreSet() {
        ActorMention source = layer.mention("الأمين العام", "secretary");
        Statement statement = layer.statement(source, "رحّب", "مسار الحوار");
        Stance stance = layer.stance("secretary", "dialogue", statement, "رحّب");
        assertTrue(layer.problems("tag.missing").isEmpty());

        source.setMentionType(null);
        statement.setMedium(null);
        stance.setModality(null);
        layer.zone(null, layer.text);
        layer.quote("مسار الحوار", null);
        assertEquals(5, layer.problems("tag.missing").size());
        assertTrue(layer.problems("tag.missing").stream()
                .anyMatch(problem -> problem.message().contains("mentionType")));
    }

    @Test
    void takingASideNeedsAnIntensity() {
        Stance stance = layer.stance("secretary", "dialogue", null, "رحّب");
        stance.setIntensity(null);
        assertEquals(1, layer.problems("tag.missing").size());
        stance.setPolarity(Polarity.NEUTRAL);
        assertTrue(layer.problems("tag.missing").isEmpty());
    }

    @Test
    void addedFeaturesKeepTheirTagSet() {
        FeatureDefinition tone = CorpusFactory.eINSTANCE.createFeatureDefinition();
        tone.setOwner("Stance");
        tone.setName("tone");
        tone.getTags().add("CALM");
        layer.corpus.getFeatureDefinitions().add(tone);
        Extra extra = AnnotationFactory.eINSTANCE.createExtra();
        extra.setName("tone");
        extra.setValue("CALM");
        layer.resource.getContents().add(extra);
        layer.stance("secretary", "dialogue", null, "رحّب").getExtras().add(extra);
        assertTrue(layer.problems("tag.unknown").isEmpty());

        extra.setValue("LOUD");
        assertEquals(1, layer.problems("tag.unknown").size());
        tone.getTags().clear();
        assertTrue(layer.problems("tag.unknown").isEmpty());
        extra.setName("colour");
        assertEquals(1, layer.problems("tag.unknown").size());
    }

    @Test
    void confidenceIsOneToThree() {
        ActorMention mention = layer.mention("الأمين العام", "secretary");
        mention.setConfidence(3);
        assertTrue(layer.problems("tag.unknown").isEmpty());
        mention.setConfidence(4);
        assertEquals(1, layer.problems("tag.unknown").size());
    }

    @Test
    void otherTagsOfZonesAndQuotesDoNoHarm() {
        layer.zone(ZoneKind.BODY, layer.text);
        layer.quote("مسار الحوار", QuoteFunction.NAME);
        assertTrue(layer.problems("tag.missing").isEmpty());
    }
}
