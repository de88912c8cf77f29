package org.isnad.ui.annotate.editor;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.Zone;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusFactory;

/** Items and actors for tests, by the words they stand on. */
public final class Items {

    private final String text;
    private final Resource resource = new ResourceImpl(URI.createURI("memory:layer"));

    public Items(String text) {
        this.text = text;
    }

    /** What was made, as a layer holds it. */
    public Resource resource() {
        return resource;
    }

    public ActorMention mention(String words, String actor) {
        ActorMention mention = AnnotationFactory.eINSTANCE.createActorMention();
        mention.setActor(actor);
        mention.setMentionType(MentionType.NAME);
        return put(mention, words);
    }

    public Quote quote(String words) {
        return put(AnnotationFactory.eINSTANCE.createQuote(), words);
    }

    public Fragment fragment(String words) {
        return put(AnnotationFactory.eINSTANCE.createFragment(), words);
    }

    public Zone zone(ZoneKind kind, String words) {
        Zone zone = AnnotationFactory.eINSTANCE.createZone();
        zone.setKind(kind);
        return put(zone, words);
    }

    /** Content may be several stretches. */
    public Statement statement(ActorMention source, String cue, String... content) {
        Statement statement = AnnotationFactory.eINSTANCE.createStatement();
        statement.getSources().add(source);
        statement.getCue().add(fragment(cue));
        for (String words : content) {
            statement.getContent().add(fragment(words));
        }
        resource.getContents().add(statement);
        return statement;
    }

    public Stance stance() {
        Stance stance = AnnotationFactory.eINSTANCE.createStance();
        resource.getContents().add(stance);
        return stance;
    }

    private <T extends Span> T put(T span, String words) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException(words);
        }
        span.setBegin(begin);
        span.setEnd(begin + words.length());
        resource.getContents().add(span);
        return span;
    }

    public static Corpus corpus(Actor... actors) {
        Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
        corpus.getActors().addAll(List.of(actors));
        return corpus;
    }

    public static Actor actor(String id, ActorType type, String label, String english, String... aliases) {
        Actor actor = CorpusFactory.eINSTANCE.createActor();
        actor.setId(id);
        actor.setType(type);
        actor.setLabel(label);
        actor.setLabelEn(english);
        actor.getAliases().addAll(List.of(aliases));
        return actor;
    }
}
