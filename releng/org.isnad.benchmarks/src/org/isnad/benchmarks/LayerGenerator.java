package org.isnad.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.URI;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Origin;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.StanceType;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.annotation.Zone;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.model.cas.AnnotationBase;
import org.isnad.model.cas.Sofa;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.tcas.DocumentAnnotation;
import org.isnad.model.tcas.TcasFactory;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.model.xmi.CasXmiResourceFactory;

/**
 * Layers of any size from a seed, in the mix that annotators leave: for every sentence a mention or two; every third
 * sentence a statement with source, cue, content and now and then a quote; on two statements in three a stance.
 */
final class LayerGenerator {

    private static final AnnotationFactory MAKE = AnnotationFactory.eINSTANCE;
    private static final int SENTENCES_A_ZONE = 40;

    private final Random random;
    private final int annotations;
    private final CasXmiResource resource;
    private final Sofa sofa;
    private final List<AnnotationBase> made = new ArrayList<>();
    private Statement lastStatement;

    private LayerGenerator(long seed, GeneratedText text, int annotations) {
        this.random = new Random(seed);
        this.annotations = annotations;
        resource = new CasXmiResource(URI.createURI("generated.xmi"));
        CasXmiResourceFactory.resourceSet().getResources().add(resource);
        sofa = resource.createSofa(text.text());
    }

    /**
     * A layer with exactly so many annotations (spans and frames, without the head and the document annotation).
     *
     * @param characters length of the text in UTF-16 code units
     */
    static CasXmiResource create(long seed, int characters, int annotations) {
        GeneratedText text = GeneratedText.create(seed, characters);
        LayerGenerator generator = new LayerGenerator(seed, text, annotations);
        generator.head();
        generator.fill(text.sentences());
        generator.resource.getContents().addAll(generator.made);
        return generator.resource;
    }

    private void head() {
        Layer layer = MAKE.createLayer();
        layer.setSofa(sofa);
        layer.setArticle("generated");
        layer.setAnnotator("mercury");
        layer.setSchemeVersion("1");
        layer.setState(LayerState.IN_PROGRESS);
        DocumentAnnotation document = TcasFactory.eINSTANCE.createDocumentAnnotation();
        document.setSofa(sofa);
        document.setEnd(sofa.getSofaString().length());
        document.setLanguage("ar");
        resource.getContents().addAll(List.of(layer, document));
    }

    private void fill(List<int[]> sentences) {
        for (int i = 0; i < sentences.size() && made.size() < annotations; i++) {
            int[] sentence = sentences.get(i);
            if (i % SENTENCES_A_ZONE == 0) {
                int last = Math.min(i + SENTENCES_A_ZONE, sentences.size()) - 1;
                Zone zone = span(MAKE.createZone(), sentence[0], sentences.get(last)[1]);
                zone.setKind(i == 0 ? ZoneKind.LEAD : ZoneKind.BODY);
            }
            span(MAKE.createSentence(), sentence[0], sentence[1]);
            if (i % 3 == 0 && made.size() + 12 < annotations) {
                statement(sentence[0], sentence[1]);
            }
        }
        while (made.size() < annotations) {
            int[] sentence = sentences.get(random.nextInt(sentences.size()));
            mention(sentence[0], sentence[1]);
        }
    }

    private void statement(int begin, int end) {
        int third = (end - begin) / 3;
        ActorMention source = mention(begin, begin + third);
        Statement statement = item(MAKE.createStatement());
        statement.getSources().add(source);
        statement.getCue().add(fragment(begin + third, begin + third + 4));
        statement.getContent().add(fragment(begin + third + 5, begin + 2 * third));
        if (random.nextInt(4) == 0) {
            statement.getContent().add(fragment(begin + 2 * third + 3, end));
        }
        statement.setReportType(one(ReportType.values()));
        statement.setMedium(one(Medium.values()));
        statement.setSpeechAct(one(SpeechAct.values()));
        statement.setEventStatus(EventStatus.ACTUAL);
        if (random.nextInt(2) == 0) {
            Quote quote = span(MAKE.createQuote(), begin + third + 5, begin + 2 * third);
            quote.setFunction(QuoteFunction.SPEECH);
            statement.getQuotes().add(quote);
        }
        if (random.nextInt(5) == 0) {
            statement.setParent(lastStatement);
        }
        if (random.nextInt(3) > 0) {
            stance(statement, source, begin + third + 5, begin + 2 * third);
        }
        lastStatement = statement;
    }

    private void stance(Statement basis, ActorMention holder, int begin, int end) {
        Stance stance = item(MAKE.createStance());
        stance.setHolder(holder.getActor());
        stance.setHolderMention(holder);
        boolean issue = random.nextBoolean();
        stance.setTargetKind(issue ? TargetKind.ISSUE : TargetKind.ACTOR);
        if (issue) {
            stance.setTargetIssue("issue-" + random.nextInt(12));
        } else {
            stance.setTargetActor("actor-" + random.nextInt(60));
        }
        stance.setPolarity(random.nextBoolean() ? Polarity.FAVOR : Polarity.AGAINST);
        stance.setIntensity(one(Intensity.values()));
        stance.setStanceType(one(StanceType.values()));
        stance.setBasis(basis);
        stance.getEvidence().add(fragment(begin, end));
    }

    private ActorMention mention(int begin, int end) {
        int from = begin + random.nextInt(Math.max(1, (end - begin) / 2));
        ActorMention mention = span(MAKE.createActorMention(), from, Math.min(end, from + 4 + random.nextInt(20)));
        mention.setActor("actor-" + random.nextInt(60));
        mention.setMentionType(one(MentionType.values()));
        return mention;
    }

    private Fragment fragment(int begin, int end) {
        return span(MAKE.createFragment(), begin, Math.max(begin + 1, end));
    }

    private <T extends Annotation> T span(T span, int begin, int end) {
        span.setBegin(begin);
        span.setEnd(end);
        return item(span);
    }

    private <T extends AnnotationBase> T item(T object) {
        object.setSofa(sofa);
        if (object instanceof Item item) {
            item.setId(Integer.toString(random.nextInt(36 * 36) + 1296 * (made.size() + 1), 36));
            item.setCreated("2024-05-%02dT10:%02d:%02dZ"
                    .formatted(1 + random.nextInt(28), random.nextInt(60), random.nextInt(60)));
            item.setOrigin(Origin.MANUAL);
            if (random.nextInt(40) == 0) {
                item.setComment("يُراجَع مع «الدليل» & <الفقرة 3>");
            }
        }
        made.add(object);
        return object;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
