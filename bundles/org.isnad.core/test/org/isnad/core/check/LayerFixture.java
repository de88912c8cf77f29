package org.isnad.core.check;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.isnad.core.outcome.Problem;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Attribution;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Expression;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Modality;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.Span;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.StanceType;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.annotation.Zone;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.model.cas.AnnotationBase;
import org.isnad.model.cas.Sofa;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Anonymity;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.Issue;
import org.isnad.model.xmi.CasXmiResource;

/** A small layer built by its words: spans are given as the part of the text that they cover, at its first place. */
final class LayerFixture {

    private static final AnnotationFactory ITEMS = AnnotationFactory.eINSTANCE;

    final Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
    final Article article = CorpusFactory.eINSTANCE.createArticle();
    final CasXmiResource resource = new CasXmiResource(URI.createURI("memory:/layer.xmi"));
    final Layer head = ITEMS.createLayer();
    final String text;
    private final Sofa sofa;
    private final String annotator;
    private int items;

    LayerFixture(String text) {
        this(text, "mercury");
    }

    LayerFixture(String text, String annotator) {
        this.text = text;
        this.annotator = annotator;
        this.sofa = resource.createSofa(text);
        article.setId("a1");
        article.setSha256("00");
        corpus.getArticles().add(article);
        head.setArticle("a1");
        head.setAnnotator(annotator);
        head.setSha256("00");
        head.setSofa(sofa);
        resource.getContents().add(head);
    }

    /** What all checks say about the layer. */
    List<Problem> problems() {
        return Checks.run(layer());
    }

    /** What one check says about the layer. */
    List<Problem> problems(String check) {
        return problems().stream()
                .filter(problem -> problem.code().equals(check))
                .toList();
    }

    CheckedLayer layer() {
        return new CheckedLayer(corpus, article, annotator, text, "00", resource);
    }

    Actor actor(String id, String label) {
        Actor actor = CorpusFactory.eINSTANCE.createActor();
        actor.setId(id);
        actor.setLabel(label);
        actor.setType(ActorType.PERSON);
        actor.setAnonymity(Anonymity.NAMED);
        corpus.getActors().add(actor);
        return actor;
    }

    Issue issue(String id) {
        Issue issue = CorpusFactory.eINSTANCE.createIssue();
        issue.setId(id);
        issue.setLabel(id);
        corpus.getIssues().add(issue);
        return issue;
    }

    Zone zone(ZoneKind kind, String words) {
        Zone zone = span(ITEMS.createZone(), words);
        zone.setKind(kind);
        return zone;
    }

    ActorMention mention(String words, String actor) {
        ActorMention mention = span(ITEMS.createActorMention(), words);
        mention.setActor(actor);
        mention.setMentionType(MentionType.NAME);
        return mention;
    }

    Quote quote(String words, QuoteFunction function) {
        Quote quote = span(ITEMS.createQuote(), words);
        quote.setFunction(function);
        return quote;
    }

    Fragment fragment(String words) {
        return span(ITEMS.createFragment(), words);
    }

    /** An indirect statement with all mandatory features. */
    Statement statement(ActorMention source, String cue, String... content) {
        Statement statement = add(ITEMS.createStatement());
        if (source != null) {
            statement.getSources().add(source);
        }
        if (cue != null) {
            statement.getCue().add(fragment(cue));
        }
        for (String words : content) {
            statement.getContent().add(fragment(words));
        }
        statement.setReportType(ReportType.INDIRECT);
        statement.setMedium(Medium.SPEECH);
        statement.setSpeechAct(SpeechAct.ASSERTIVE);
        statement.setEventStatus(EventStatus.ACTUAL);
        return statement;
    }

    /** A stance for an issue with all mandatory features. */
    Stance stance(String holder, String issue, Statement basis, String evidence) {
        Stance stance = add(ITEMS.createStance());
        stance.setHolder(holder);
        stance.setTargetKind(TargetKind.ISSUE);
        stance.setTargetIssue(issue);
        stance.setPolarity(Polarity.FAVOR);
        stance.setIntensity(Intensity.MEDIUM);
        stance.setStanceType(StanceType.POSITION);
        stance.setExpression(Expression.EXPLICIT);
        stance.setModality(Modality.CERTAIN);
        stance.setAttribution(basis == null ? Attribution.NARRATED : Attribution.FIRST_HAND);
        stance.setBasis(basis);
        if (evidence != null) {
            stance.getEvidence().add(fragment(evidence));
        }
        return stance;
    }

    /** Puts a span at the first place of these words. */
    <T extends Span> T span(T span, String words) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        span.setBegin(begin);
        span.setEnd(begin + words.length());
        return add(span);
    }

    <T extends AnnotationBase & Item> T add(T item) {
        item.setId("i" + ++items);
        item.setSofa(sofa);
        resource.getContents().add(item);
        return item;
    }
}
