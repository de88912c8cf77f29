package org.isnad.ui.annotate.editor.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.ui.annotate.editor.Items;
import org.isnad.ui.annotate.editor.choice.ActorOffers.Offer;
import org.junit.jupiter.api.Test;

/** Which actors are offered for what is typed or marked, and in which order. */
class CompletionTest {

    private static final List<Actor> ACTORS = List.of(
            Items.actor("lavrov", ActorType.PERSON, "سيرغي لافروف", "Sergey Lavrov", "لافروف"),
            Items.actor("russia", ActorType.STATE, "روسيا", "Russia", "موسكو", "الكرملين"),
            Items.actor("rmfa", ActorType.STATE_INSTITUTION, "وزارة الخارجية الروسية", "Russian Foreign Ministry"),
            Items.actor("erdogan", ActorType.PERSON, "رجب طيب أردوغان", "Recep Tayyip Erdoğan", "إردوغان"),
            Items.actor("fm", ActorType.PERSON, "وزير الخارجية التركي", null));

    private static List<String> found(String typed) {
        return completion(Map.of()).find(typed).stream()
                .map(hit -> hit.entry().getId())
                .toList();
    }

    private static Completion<Actor> completion(Map<String, Integer> uses) {
        return Completion.ofActors(ACTORS, actor -> uses.getOrDefault(actor.getId(), 0));
    }

    private static Offer first(String typed) {
        return new ActorOffers(completion(Map.of())).find(typed).get(0).value();
    }

    @Test
    void spellingsOfOneNameAreOne() {
        assertEquals("erdogan", found("اردوغان").get(0));
        assertEquals("erdogan", found("أردوغـان").get(0));
        assertEquals("rmfa", found("وزاره الخارجيه الروسيه").get(0));
    }

    @Test
    void aliasesAndEnglishNamesAreSearched() {
        assertEquals("russia", found("موسكو").get(0));
        assertEquals("lavrov", found("lav").get(0));
    }

    @Test
    void theEqualNameComesBeforeTheLongerOne() {
        assertEquals("lavrov", found("لافروف").get(0));
        assertEquals("russia", found("رو").get(0));
    }

    @Test
    void partsOfWordsInAnyOrderFind() {
        assertEquals(List.of("rmfa"), found("روسية وزارة"));
        assertEquals(List.of("lavrov"), found("سير لاف"));
    }

    @Test
    void whatFitsEquallyIsOrderedByUse() {
        List<Completion.Hit<Actor>> hits =
                completion(Map.of("fm", 5, "rmfa", 1)).find("وز");
        assertEquals(
                List.of("fm", "rmfa"),
                hits.stream().map(hit -> hit.entry().getId()).toList());
    }

    @Test
    void nothingTypedOffersAllTheUsualOnesFirst() {
        List<Completion.Hit<Actor>> hits = completion(Map.of("erdogan", 3)).find("");
        assertEquals("erdogan", hits.get(0).entry().getId());
        assertEquals(ACTORS.size(), hits.size());
    }

    @Test
    void aTitleBeforeAKnownNameFindsTheName() {
        Offer.Known known = assertInstanceOf(Offer.Known.class, first("الوزير سيرغي لافروف"));
        assertEquals("lavrov", known.actor().getId());
    }

    @Test
    void aNewNameThatSharesAWordIsNotTakenForAKnownActor() {
        assertEquals(new Offer.New("وزير الخارجية الإيراني"), first("وزير الخارجية الإيراني"));
    }

    @Test
    void anUnknownNameIsOfferedAsNew() {
        assertEquals(
                List.of(new Offer.New("ظريف")),
                new ActorOffers(completion(Map.of()))
                        .find("ظريف").stream().map(Choice::value).toList());
    }

    @Test
    void aNewActorCanBeMadeAlsoWhereOthersFit() {
        List<Choice<Offer>> offers = new ActorOffers(completion(Map.of())).find("لافروف");
        assertEquals(new Offer.New("لافروف"), offers.get(1).value());
    }
}
