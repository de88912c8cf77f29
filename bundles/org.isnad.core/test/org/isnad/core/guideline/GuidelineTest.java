package org.isnad.core.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.edit.MarkQuote;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.NewArticle;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReviewFlag;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.TagSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidelineTest {

    private static final String TEXT = "قال الوزير «نعم» ثم مضى.\n";

    @TempDir
    private Path folder;

    @Test
    void aProjectWithoutAGuidelineIsNoFailure() {
        Outcome<Optional<String>> read = GuidelineFile.read(folder);
        assertFalse(read.hasErrors());
        assertTrue(read.value().isEmpty());
    }

    @Test
    void whatIsWrittenIsRead() {
        assertFalse(GuidelineFile.write(folder, "## reportType.DIRECT\n«نعم»").hasErrors());
        assertEquals(
                Optional.of("## reportType.DIRECT\n«نعم»"),
                GuidelineFile.read(folder).value());
    }

    @Test
    void aFileInAnotherEncodingIsAFailureThatNamesTheFile() throws Exception {
        Files.write(folder.resolve("guideline.md"), new byte[] {(byte) 0xc7, (byte) 0xe1});
        Outcome<Optional<String>> read = GuidelineFile.read(folder);
        assertEquals("guideline.unreadable", read.problems().get(0).code());
        assertTrue(read.problems().get(0).place().file().endsWith("guideline.md"));
    }

    @Test
    void theTemplateHasAHeadingForEveryTagThatTheProjectOffers() {
        var corpus = CorpusFactory.eINSTANCE.createCorpus();
        corpus.setName("تجربة");
        TagSetting hidden = CorpusFactory.eINSTANCE.createTagSetting();
        hidden.setTagSet("ReportType");
        hidden.setTag("FREE_INDIRECT");
        hidden.setHidden(true);
        corpus.getTagSettings().add(hidden);
        String template = GuidelineTemplate.of(corpus);
        for (String anchor : List.of(
                "kind.BOILERPLATE",
                "type.POLITICAL_GROUP",
                "anonymity.GENERIC",
                "mentionType.ZERO",
                "sourceForm.DOCUMENT",
                "reportType.DIRECT",
                "eventStatus.NEGATED",
                "function.SCARE",
                "polarity.NONE",
                "attribution.NARRATED")) {
            assertTrue(
                    Pattern.compile("(?m)^## " + Pattern.quote(anchor) + "$")
                            .matcher(template)
                            .find(),
                    anchor);
        }
        assertFalse(template.contains("reportType.FREE_INDIRECT"));
        assertFalse(template.contains("origin."), "what only the tool sets needs no rule");
    }

    @Test
    void theSampleGuidelineExplainsEveryTag() throws Exception {
        String guideline = Files.readString(Path.of("../../seeds/guideline.md"));
        for (var type : TagAnchors.types()) {
            TagAnchors.tagged(type).forEach(feature -> TagAnchors.tags(feature)
                    .forEach(tag -> assertTrue(
                            guideline.contains("\n## " + TagAnchors.of(feature, tag) + "\n"),
                            TagAnchors.of(feature, tag))));
        }
    }

    @Test
    void anItemLeadsToItsTagsThenToItsType() {
        var mention = AnnotationFactory.eINSTANCE.createActorMention();
        assertEquals(List.of("ActorMention"), TagAnchors.of(mention));
        mention.setMentionType(MentionType.ZERO);
        assertEquals(List.of("mentionType.ZERO", "ActorMention"), TagAnchors.of(mention));
    }

    @Test
    void hardCasesAreFoundInOpenLayersAndOnDisk() {
        try (Project project = Project.create(folder.resolve("p"), "test").value()) {
            OpenLayer layer = quote(project);
            HardCases cases = new HardCases(project);
            List<HardCase> found = cases.find(new BasicMonitor());
            assertEquals(1, found.size());
            assertEquals("نعم", found.get(0).words());
            assertEquals(List.of("function.SPEECH", "Quote"), found.get(0).anchors());
            project.save(layer);
            project.close(layer);
            assertEquals(found, cases.find(new BasicMonitor()));
            assertEquals(found, new HardCases(project).find(new BasicMonitor()));
            assertTrue(project.openLayers().isEmpty(), "looking leaves no layer open");
        }
    }

    private static OpenLayer quote(Project project) {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        var article = project.addArticle(
                        new NewArticle("a", bytes, StandardCharsets.UTF_8, TEXT, "عنوان", "", "", "", "", ""))
                .value();
        OpenLayer layer = project.layerOrNew(article, "tester").value();
        int begin = TEXT.indexOf("نعم");
        MarkQuote edit = new MarkQuote(layer, begin, begin + 3, QuoteFunction.SPEECH);
        project.edits().run(edit);
        project.edits()
                .run(new SetFeature(layer, edit.quote(), AnnotationPackage.Literals.ITEM__FLAG, ReviewFlag.HARD_CASE));
        return layer;
    }
}
