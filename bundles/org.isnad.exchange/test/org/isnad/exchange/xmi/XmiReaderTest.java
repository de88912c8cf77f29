package org.isnad.exchange.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.FormatReaderContract;
import org.isnad.exchange.Formats;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.SampleProject;
import org.isnad.model.typesystem.UimaType;
import org.junit.jupiter.api.Test;

class XmiReaderTest extends FormatReaderContract {

    private static final String TYPES = "<typeSystemDescription><types><typeDescription><name>lab.Claim</name>"
            + "<supertypeName>uima.tcas.Annotation</supertypeName><features><featureDescription><name>weight</name>"
            + "<rangeTypeName>uima.cas.Integer</rangeTypeName></featureDescription></features></typeDescription>"
            + "<typeDescription><name>lab.Unused</name><supertypeName>uima.cas.TOP</supertypeName></typeDescription>"
            + "</types></typeSystemDescription>";
    private static final String CAS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\""
            + " xmlns:tcas=\"http:///uima/tcas.ecore\" xmlns:lab=\"http:///lab.ecore\" xmi:version=\"2.0\">\n"
            + "<cas:NULL xmi:id=\"0\"/>\n"
            + "<tcas:DocumentAnnotation xmi:id=\"3\" sofa=\"1\" begin=\"0\" end=\"9\" language=\"ar\"/>\n"
            + "<lab:Claim xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" weight=\"7\"/>\n"
            + "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\""
            + " sofaString=\"قال سالم&#13;\"/>\n<cas:View sofa=\"1\" members=\"2 3\"/>\n</xmi:XMI>\n";

    @Override
    protected FormatReader reader() {
        return Formats.reader("xmi").orElseThrow();
    }

    @Override
    protected Path validFile(Path folder) throws IOException {
        Files.writeString(folder.resolve("typesystem.xml"), TYPES);
        return Files.writeString(folder.resolve("claim.xmi"), CAS);
    }

    @Test
    void foreignTypesAreKeptAndOnlyThoseInUseGoAlong() throws IOException {
        ReadDocument read = read(validFile(folder)).value().get(0);
        assertEquals("claim", read.id());
        assertEquals("قال سالم\r", read.text());
        assertEquals("ar", read.language());
        assertEquals("", read.layers().get(0).annotator());
        assertEquals(
                List.of("lab.Claim"),
                read.layers().get(0).types().types().stream()
                        .map(UimaType::name)
                        .toList());
        assertTrue(read.layers().get(0).resource().getContents().stream()
                .anyMatch(object -> object.eClass().getName().equals("Claim")
                        && object.eGet(object.eClass().getEStructuralFeature("weight"))
                                .equals(7)));
    }

    @Test
    void anAnnotationBeyondTheTextIsRefused() throws IOException {
        Path file = validFile(folder);
        Files.writeString(file, CAS.replace("end=\"3\"", "end=\"2147483647\""));
        assertRefused("read.span", read(file));
    }

    @Test
    void aTypeThatNobodyDescribesIsNamedWithLineAndColumn() throws IOException {
        Path file = validFile(folder);
        Files.delete(folder.resolve("typesystem.xml"));
        Problem problem = assertRefused("read.xml", read(file));
        assertTrue(problem.message().contains("lab.Claim"));
        assertEquals(5, problem.place().line());
        assertTrue(problem.place().column() > 0);
    }

    @Test
    void typesInACircleAreRefused() throws IOException {
        Path file = validFile(folder);
        String circle = TYPES.replace("<supertypeName>uima.tcas.Annotation<", "<supertypeName>lab.Claim<");
        Files.writeString(folder.resolve("typesystem.xml"), circle);
        assertRefused("read.types", read(file));
    }

    @Test
    void entitiesAreRefused() throws IOException {
        Path file = validFile(folder);
        Files.writeString(
                file,
                CAS.replace("<xmi:XMI", "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<xmi:XMI")
                        .replace("قال", "&x;"));
        assertRefused("read.xml", read(file));
    }

    @Test
    void controlsThatOnlyXml11KnowsAreRefusedWithTheirOffset() throws IOException {
        Path file = validFile(folder);
        Files.writeString(
                file, CAS.replace("version=\"1.0\"", "version=\"1.1\"").replace("&#13;", "&#1;"));
        assertEquals(8, assertRefused("read.character", read(file)).place().begin());
    }

    @Test
    void xml11IsReadAsXml10Is() throws IOException {
        Path file = validFile(folder);
        Files.writeString(file, CAS.replace("<?xml version=\"1.0\"", "<?xml version=\"1.1\""));
        assertEquals("قال سالم\r", read(file).value().get(0).text());
    }

    @Test
    void aCasWithoutTextGivesNoArticle() throws IOException {
        Path file = validFile(folder);
        Files.writeString(
                file,
                CAS.replaceAll("(?m)^<(lab|tcas).*\n", "")
                        .replaceAll("(?m)^<cas:(Sofa|View).*\n", "")
                        .replaceAll("(?s) sofaString=\"[^\"]*\"/>\n<cas:View [^>]*>\n", ""));
        Outcome<List<ReadDocument>> outcome = read(file);
        assertEquals(List.of(), outcome.value());
        assertEquals("read.no-text", outcome.problems().get(0).code());
    }

    @Test
    void actorsAndIssuesComeFromTheRegistryBeside() throws IOException {
        Path exported = folder.resolve("out");
        try (Project project = SampleProject.create(folder.resolve("project"))) {
            SampleProject.value(Formats.writer("xmi")
                    .orElseThrow()
                    .write(new ExportRequest(project, Optional.of("mercury")), exported, new BasicMonitor()));
        }
        ReadDocument read = read(exported.resolve("first.xmi")).value().get(0);
        assertEquals("mercury", read.layers().get(0).annotator());
        assertEquals("سالم", read.registry().actors().get(0).getLabel());
        assertEquals("الهدنة", read.registry().issues().get(0).getLabel());
    }

    private static Problem assertRefused(String code, Outcome<List<ReadDocument>> outcome) {
        assertFalse(outcome.isPresent());
        assertEquals(
                List.of(code), outcome.problems().stream().map(Problem::code).toList());
        return outcome.problems().get(0);
    }
}
