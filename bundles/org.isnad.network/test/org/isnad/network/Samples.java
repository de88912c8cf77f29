package org.isnad.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.Issue;

/** Stances made for tests. */
public final class Samples {

    private Samples() {}

    public static Document document(String id, String outlet, String date) {
        return new Document(id, id, outlet, "", date == null ? null : LocalDate.parse(date));
    }

    public static Stance stance(Document document, String holder, String issue, Polarity polarity) {
        return stance(document, holder, issue, "", polarity, null);
    }

    public static Stance stance(
            Document document, String holder, String issue, String target, Polarity polarity, Integer score) {
        return new Stance(document, "gold", "i" + holder + issue, holder, issue, target, polarity, score, 0, 1, "x");
    }

    /** Many of few actors and issues, some without a side, a date or an issue. */
    public static List<Stance> random(long seed, int size) {
        Random random = new Random(seed);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            LocalDate date = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(900));
            documents.add(document("d" + i, "o" + i % 3, i == 0 ? null : date.toString()));
        }
        List<Stance> stances = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Polarity polarity = random.nextInt(9) == 0 ? null : Polarity.VALUES.get(random.nextInt(4));
            Integer score = random.nextInt(5) == 0 ? null : Integer.valueOf(random.nextInt(7) - 3);
            stances.add(new Stance(
                    documents.get(random.nextInt(12)),
                    "gold",
                    "i" + i,
                    "a" + random.nextInt(7),
                    random.nextInt(6) == 0 ? "" : "c" + random.nextInt(5),
                    random.nextInt(3) == 0 ? "a" + random.nextInt(7) : "",
                    polarity,
                    score,
                    i,
                    i + 1,
                    "w" + i));
        }
        return stances;
    }

    /** A registry with an actor روسيا (r), an actor without an Arabic name (u) and the issue وقف إطلاق النار (c). */
    public static Corpus corpus() {
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        corpus.getActors().add(actor("r", "روسيا", "Russia", ActorType.STATE));
        corpus.getActors().add(actor("u", null, "United Nations", ActorType.INTERGOV_ORG));
        Issue issue = CorpusFactory.eINSTANCE.createIssue();
        issue.setId("c");
        issue.setLabel("وقف إطلاق النار");
        corpus.getIssues().add(issue);
        return corpus;
    }

    private static Actor actor(String id, String label, String english, ActorType type) {
        Actor actor = CorpusFactory.eINSTANCE.createActor();
        actor.setId(id);
        actor.setLabel(label);
        actor.setLabelEn(english);
        actor.setType(type);
        return actor;
    }

    /** Of a registry without names, so that identifiers are the labels. */
    public static Names noNames() {
        return Names.of(CorpusFactory.eINSTANCE.createCorpus(), false);
    }

    public static Network network(List<Stance> stances, NetworkOptions options) {
        return NetworkComputation.network(stances, options, noNames()).value();
    }
}
