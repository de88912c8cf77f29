package org.isnad.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.core.outcome.Problem;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.junit.jupiter.api.Test;

class ReferenceChecksTest {

    private final LayerFixture layer = new LayerFixture("قال المبعوث إن الهدنة صامدة");

    @Test
    void whatWasDeletedIsNotReferredTo() {
        ActorMention envoy = layer.mention("المبعوث", "envoy");
        Statement statement = layer.statement(envoy, "قال", "الهدنة صامدة");
        assertTrue(layer.problems("reference.unresolved").isEmpty());

        layer.resource.getContents().remove(envoy);
        assertEquals(
                statement.getId(),
                layer.problems("reference.unresolved").get(0).place().item());
    }

    @Test
    void whatBelongsToNoTextIsUnresolved() {
        layer.mention("المبعوث", "envoy").setSofa(null);
        assertEquals(1, layer.problems("reference.unresolved").size());
    }

    @Test
    void idsAreThereAndUnique() {
        ActorMention envoy = layer.mention("المبعوث", "envoy");
        ActorMention truce = layer.mention("الهدنة", "truce");
        assertTrue(layer.problems("reference.same-id").isEmpty());
        assertTrue(layer.problems("reference.no-id").isEmpty());

        truce.setId(envoy.getId());
        assertEquals(1, layer.problems("reference.same-id").size());
        truce.setId(null);
        assertEquals(1, layer.problems("reference.no-id").size());
        assertTrue(layer.problems("reference.same-id").isEmpty());
    }

    @Test
    void actorsAreInTheRegistry() {
        layer.actor("envoy", "المبعوث");
        layer.mention("المبعوث", "envoy");
        assertTrue(layer.problems("reference.actor").isEmpty());

        Stance stance = layer.stance("nobody", "truce", null, "صامدة");
        stance.setTargetKind(TargetKind.ACTOR);
        stance.setTargetIssue(null);
        stance.setTargetActor("somebody");
        assertEquals(2, layer.problems("reference.actor").size());
    }

    @Test
    void issuesAreInTheCatalogue() {
        layer.issue("truce");
        Stance stance = layer.stance("envoy", "truce", null, "صامدة");
        assertTrue(layer.problems("reference.issue").isEmpty());
        stance.setTargetIssue("peace");
        assertEquals(1, layer.problems("reference.issue").size());
    }

    @Test
    void theTextIsTheOneThatWasAnnotated() {
        assertTrue(layer.problems("text.hash").isEmpty());
        layer.head.setSha256("11");
        assertEquals(1, layer.problems("text.hash").size());
        layer.head.setSha256("00");
        layer.resource.sofa().orElseThrow().setSofaString("نص آخر");
        assertEquals(1, layer.problems("text.hash").size());
    }

    @Test
    void aChangedFileIsNoticed() {
        CheckedLayer changed =
                new CheckedLayer(layer.corpus, layer.article, "mercury", layer.text, "ff", layer.resource);
        assertTrue(Checks.run(changed).stream().map(Problem::code).anyMatch("text.hash"::equals));
    }
}
