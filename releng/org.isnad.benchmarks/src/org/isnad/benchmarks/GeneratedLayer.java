package org.isnad.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.URI;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Attribution;
import org.isnad.model.annotation.Decision;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Expression;
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
import org.isnad.model.annotation.Polarity;
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
import org.isnad.text.TextRange;

/** The layer that an annotator leaves of a {@link GeneratedArticle}: each report a mention, a statement and mostly a stance. */
final class GeneratedLayer {

    static final int ISSUES = 12;
    private static final AnnotationFactory MAKE = AnnotationFactory.eINSTANCE;

    private final Random random;
    private final boolean gold;
    private final Sofa sofa;
    private final List<AnnotationBase> made = new ArrayList<>();

    private GeneratedLayer(Sofa sofa, long seed, boolean gold) {
        this.sofa = sofa;
        this.random = new Random(seed);
        this.gold = gold;
    }

    /** The bytes of the file. Annotators differ in a tenth of what they see. */
    static byte[] bytes(GeneratedArticle article, String id, String sha256, String annotator) throws IOException {
        CasXmiResource resource = new CasXmiResource(URI.createURI(annotator + ".xmi"));
        CasXmiResourceFactory.resourceSet().getResources().add(resource);
        GeneratedLayer layer = new GeneratedLayer(
                resource.createSofa(article.text()), (id + annotator).hashCode(), annotator.equals(Project.GOLD));
        layer.head(id, sha256, annotator);
        layer.fill(article);
        resource.getContents().addAll(layer.made);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        resource.save(bytes, null);
        return bytes.toByteArray();
    }

    private void head(String id, String sha256, String annotator) {
        Layer head = add(MAKE.createLayer());
        head.setArticle(id);
        head.setAnnotator(annotator);
        head.setSha256(sha256);
        head.setSchemeVersion("1");
        head.setState(LayerState.DONE);
        DocumentAnnotation document = add(TcasFactory.eINSTANCE.createDocumentAnnotation());
        document.setEnd(sofa.getSofaString().length());
        document.setLanguage("ar");
    }

    private void fill(GeneratedArticle article) {
        List<TextRange> paragraphs = article.paragraphs();
        zone(ZoneKind.HEADLINE, paragraphs.get(0), paragraphs.get(0));
        zone(ZoneKind.BODY, paragraphs.get(1), paragraphs.get(paragraphs.size() - 1));
        paragraphs.forEach(range -> span(MAKE.createParagraph(), range));
        article.sentences().forEach(range -> span(MAKE.createSentence(), range));
        article.reports().stream().filter(report -> random.nextInt(10) > 0).forEach(this::statement);
    }

    private void zone(ZoneKind kind, TextRange first, TextRange last) {
        Zone zone = span(MAKE.createZone(), new TextRange(first.begin(), last.end()));
        zone.setKind(kind);
    }

    private void statement(GeneratedArticle.Report report) {
        ActorMention source = span(MAKE.createActorMention(), report.source());
        source.setActor("actor-" + report.actor());
        source.setMentionType(MentionType.NAME);
        Statement statement = add(MAKE.createStatement());
        statement.getSources().add(source);
        statement.getCue().add(fragment(report.cue()));
        statement.getContent().add(fragment(report.content()));
        statement.setReportType(ReportType.INDIRECT);
        statement.setMedium(Medium.SPEECH);
        statement.setSpeechAct(SpeechAct.ASSERTIVE);
        statement.setEventStatus(EventStatus.ACTUAL);
        if (random.nextInt(3) > 0) {
            stance(statement, source, report);
        }
    }

    private void stance(Statement basis, ActorMention holder, GeneratedArticle.Report report) {
        Stance stance = add(MAKE.createStance());
        stance.setHolder(holder.getActor());
        stance.setHolderMention(holder);
        stance.setTargetKind(TargetKind.ISSUE);
        stance.setTargetIssue("issue-" + report.content().length() % ISSUES);
        boolean usual = random.nextInt(10) > 0;
        stance.setPolarity(usual == (report.actor() % 2 == 0) ? Polarity.FAVOR : Polarity.AGAINST);
        stance.setIntensity(Intensity.values()[random.nextInt(Intensity.values().length)]);
        stance.setStanceType(StanceType.values()[report.actor() % StanceType.values().length]);
        stance.setExpression(Expression.EXPLICIT);
        stance.setModality(Modality.CERTAIN);
        stance.setAttribution(Attribution.FIRST_HAND);
        stance.setBasis(basis);
        stance.getEvidence().add(fragment(report.content()));
    }

    private Fragment fragment(TextRange range) {
        return span(MAKE.createFragment(), range);
    }

    private <T extends Annotation> T span(T span, TextRange range) {
        span.setBegin(range.begin());
        span.setEnd(range.end());
        return add(span);
    }

    private <T extends AnnotationBase> T add(T object) {
        object.setSofa(sofa);
        if (object instanceof Item item) {
            item.setId(Integer.toString(1296 * (made.size() + 1) + random.nextInt(1296), 36));
            item.setCreated("2024-05-%02dT10:%02d:%02dZ"
                    .formatted(1 + random.nextInt(28), random.nextInt(60), random.nextInt(60)));
            item.setOrigin(gold ? Origin.ADJUDICATED : Origin.MANUAL);
            if (gold && (object instanceof ActorMention || object instanceof Frame)) {
                item.setDecision(Decision.AGREED);
            }
        }
        made.add(object);
        return object;
    }
}
