package org.isnad.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Attribution;
import org.isnad.model.annotation.Decision;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Expression;
import org.isnad.model.annotation.Extra;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Frame;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.LayerState;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Modality;
import org.isnad.model.annotation.Origin;
import org.isnad.model.annotation.Paragraph;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.ReviewFlag;
import org.isnad.model.annotation.SourceForm;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.StanceType;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.annotation.Zone;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.model.cas.AnnotationBase;
import org.isnad.model.cas.Sofa;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.tcas.DocumentAnnotation;
import org.isnad.model.tcas.TcasFactory;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.text.Segmenter;
import org.isnad.text.TextRange;

/** Fills one layer by chance. */
final class RandomLayer {

    private static final AnnotationFactory MAKE = AnnotationFactory.eINSTANCE;

    private final Random random;
    private final RandomText texts;
    private final CasXmiResource resource;
    private final String text;
    private final Sofa sofa;
    private final List<ActorMention> mentions = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private int ids;

    RandomLayer(Random random, RandomText texts, CasXmiResource resource, String text) {
        this.random = random;
        this.texts = texts;
        this.resource = resource;
        this.text = text;
        this.sofa = resource.createSofa(text);
    }

    void fill(Article article, String annotator, Corpus corpus) {
        head(article, annotator);
        Segmenter.paragraphs(text).forEach(this::paragraph);
        Segmenter.sentences(text).forEach(range -> add(at(MAKE.createSentence(), range)));
        List<String> actors =
                corpus.getActors().stream().map(actor -> actor.getId()).toList();
        List<String> issues =
                corpus.getIssues().stream().map(issue -> issue.getId()).toList();
        times(1, 12, () -> mention(actors));
        times(0, 5, () -> quotes.add(tag(at(MAKE.createQuote(), range(20)))));
        quotes.forEach(quote -> quote.setFunction(maybe(QuoteFunction.values())));
        times(0, 6, this::statement);
        times(0, 6, () -> stance(actors, issues));
    }

    private void head(Article article, String annotator) {
        Layer head = MAKE.createLayer();
        head.setArticle(article.getId());
        head.setAnnotator(annotator);
        head.setSha256(article.getSha256());
        head.setSchemeVersion("1");
        head.setState(LayerState.IN_PROGRESS);
        add(head);
        DocumentAnnotation document = TcasFactory.eINSTANCE.createDocumentAnnotation();
        document.setEnd(text.length());
        document.setLanguage(article.getLanguage());
        add(document);
    }

    private void paragraph(TextRange range) {
        Paragraph paragraph = at(MAKE.createParagraph(), range);
        add(paragraph);
        Zone zone = at(MAKE.createZone(), range);
        zone.setKind(ZoneKind.values()[random.nextInt(ZoneKind.values().length)]);
        zone.setId("z" + ids++);
        add(zone);
    }

    private void mention(List<String> actors) {
        ActorMention mention = tag(at(MAKE.createActorMention(), range(12)));
        mention.setActor(any(actors));
        mention.setMentionType(maybe(MentionType.values()));
        mention.setSourceForm(maybe(SourceForm.values()));
        mentions.add(mention);
    }

    private void statement() {
        Statement statement = tag(MAKE.createStatement());
        statement.getSources().addAll(some(mentions, 1, 3));
        statement.getCue().addAll(fragments(0, 2));
        statement.getContent().addAll(fragments(1, 3));
        statement.getQuotes().addAll(some(quotes, 0, 2));
        statement.getRelays().addAll(some(mentions, 0, 2));
        statement.getAddressees().addAll(some(mentions, 0, 2));
        statement.setParent(statements.isEmpty() || random.nextBoolean() ? null : any(statements));
        statement.setReportType(maybe(ReportType.values()));
        statement.setMedium(maybe(Medium.values()));
        statement.setSpeechAct(maybe(SpeechAct.values()));
        statement.setEventStatus(maybe(EventStatus.values()));
        extras(statement);
        statements.add(statement);
    }

    private void stance(List<String> actors, List<String> issues) {
        Stance stance = tag(MAKE.createStance());
        stance.setHolder(any(actors));
        stance.setHolderMention(mentions.stream()
                .filter(mention -> mention.getActor().equals(stance.getHolder()))
                .findFirst()
                .orElse(null));
        TargetKind kind = any(List.of(TargetKind.values()));
        stance.setTargetKind(kind == TargetKind.STATEMENT && statements.isEmpty() ? TargetKind.ISSUE : kind);
        switch (stance.getTargetKind()) {
            case ACTOR -> stance.setTargetActor(any(actors));
            case ISSUE -> stance.setTargetIssue(any(issues));
            case STATEMENT -> stance.setTargetStatement(any(statements));
            case EVENT, PROPOSITION -> stance.getTargetSpans().addAll(fragments(1, 2));
        }
        stance.setPolarity(any(List.of(Polarity.values())));
        boolean hasSide = stance.getPolarity() == Polarity.FAVOR || stance.getPolarity() == Polarity.AGAINST;
        stance.setIntensity(hasSide ? maybe(Intensity.values()) : null);
        stance.setStanceType(maybe(StanceType.values()));
        stance.setExpression(maybe(Expression.values()));
        stance.setModality(maybe(Modality.values()));
        stance.setAttribution(maybe(Attribution.values()));
        stance.setBasis(statements.isEmpty() || random.nextBoolean() ? null : any(statements));
        stance.getEvidence().addAll(fragments(1, 3));
        extras(stance);
    }

    private void extras(Frame frame) {
        times(0, 2, () -> {
            Extra extra = MAKE.createExtra();
            extra.setName("feature" + frame.getExtras().size());
            extra.setValue(texts.comment());
            resource.getContents().add(extra);
            frame.getExtras().add(extra);
        });
    }

    /** In order, apart from one another. */
    private List<Fragment> fragments(int least, int most) {
        List<TextRange> ranges = new ArrayList<>();
        times(least, most, () -> ranges.add(range(30)));
        ranges.sort(Comparator.naturalOrder());
        List<Fragment> fragments = new ArrayList<>();
        int free = 0;
        for (TextRange range : ranges) {
            if (range.begin() >= free) {
                fragments.add(tag(at(MAKE.createFragment(), range)));
                free = range.end() + 1;
            }
        }
        return fragments;
    }

    private <T extends Item> T tag(T item) {
        item.setId("i" + ids++);
        item.setCreated("2024-03-01T10:20:30Z");
        item.setModified("2024-03-02T10:20:" + (10 + random.nextInt(50)) + "Z");
        item.setOrigin(maybe(Origin.values()));
        item.setConfidence(random.nextInt(4));
        item.setComment(random.nextInt(3) == 0 ? texts.comment() : null);
        item.setFlag(random.nextInt(5) == 0 ? maybe(ReviewFlag.values()) : null);
        if (random.nextInt(5) == 0) {
            item.getDerivedFrom().add("venus:i" + random.nextInt(9));
            item.setDecision(maybe(Decision.values()));
            item.setReason(texts.comment());
        }
        add((AnnotationBase) item);
        return item;
    }

    private <T extends Annotation> T at(T span, TextRange range) {
        span.setBegin(range.begin());
        span.setEnd(range.end());
        return span;
    }

    private void add(AnnotationBase object) {
        object.setSofa(sofa);
        resource.getContents().add(object);
    }

    /** Cuts no code point, begins and ends with no blank. */
    private TextRange range(int most) {
        while (true) {
            int codePoints = text.codePointCount(0, text.length());
            int first = random.nextInt(codePoints);
            int last = Math.min(codePoints, first + 1 + random.nextInt(most));
            int begin = text.offsetByCodePoints(0, first);
            int end = text.offsetByCodePoints(0, last);
            while (begin < end && isBlank(text.charAt(begin))) {
                begin++;
            }
            while (begin < end && isBlank(text.charAt(end - 1))) {
                end--;
            }
            if (begin < end) {
                return new TextRange(begin, end);
            }
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void times(int least, int most, Runnable step) {
        int times = least + random.nextInt(most - least + 1);
        for (int i = 0; i < times; i++) {
            step.run();
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T maybe(T[] all) {
        int chosen = random.nextInt(all.length + 1);
        return chosen == all.length ? null : all[chosen];
    }

    private <T> List<T> some(List<T> all, int least, int most) {
        List<T> chosen = new ArrayList<>();
        times(least, most, () -> {
            T one = all.isEmpty() ? null : any(all);
            if (one != null && !chosen.contains(one)) {
                chosen.add(one);
            }
        });
        return chosen;
    }
}
