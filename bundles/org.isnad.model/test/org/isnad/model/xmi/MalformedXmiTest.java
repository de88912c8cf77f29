package org.isnad.model.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.isnad.model.typesystem.TypeSystemXml;
import org.isnad.model.xmi.MalformedXmiException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A broken layer is refused whole, with the fault and its line. */
final class MalformedXmiTest {

    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xmi:XMI"
            + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\""
            + " xmlns:a=\"http:///org/isnad/annotation.ecore\" xmi:version=\"2.0\">\n<cas:NULL xmi:id=\"0\"/>\n"
            + "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" sofaString=\"نص\"/>\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a:Quote xmi:id='2' sofa='1' begin='0' end='2'|NOT_XML|5",
                "<a:Fantasy xmi:id='2'/></xmi:XMI>|UNKNOWN_TYPE|5",
                "<a:Span xmi:id='2'/></xmi:XMI>|UNKNOWN_TYPE|5",
                "<b:Quote xmlns:b='http:///b.ecore' xmi:id='2'/></xmi:XMI>|UNKNOWN_TYPE|5",
                "<a:Quote xmi:id='2' colour='red'/></xmi:XMI>|UNKNOWN_FEATURE|5",
                "<a:Quote xmi:id='2' sofa='1' begin='x'/></xmi:XMI>|BAD_VALUE|5",
                "<a:Quote xmi:id='2' sofa='1' function='SHOUTING'/></xmi:XMI>|BAD_VALUE|5",
                "<a:Quote xmi:id='2' sofa='9'/></xmi:XMI>|DANGLING_REFERENCE|5",
                "<a:Quote xmi:id='2' sofa='x'/></xmi:XMI>|DANGLING_REFERENCE|5",
                "<a:Statement xmi:id='2' sofa='1' content='1'/></xmi:XMI>|BAD_VALUE|5",
                "<a:Quote xmi:id='1' sofa='1'/></xmi:XMI>|BAD_ID|5",
                "<a:Quote xmi:id='-4' sofa='1'/></xmi:XMI>|BAD_ID|5",
                "<a:Quote xmi:id='2' sofa='1'><id>q</id></a:Quote></xmi:XMI>|UNKNOWN_FEATURE|5",
            })
    void isRefused(String rest, Fault fault, int line) {
        CasXmiResource resource = new CasXmiResource(URI.createURI("broken.xmi"));
        CasXmiResourceFactory.resourceSet().getResources().add(resource);
        MalformedXmiException e = assertThrows(MalformedXmiException.class, () -> load(resource, START + rest));
        assertEquals(fault, e.fault());
        assertEquals(line, e.line());
        assertTrue(resource.getContents().isEmpty(), "nothing is half loaded");
    }

    @Test
    void otherXmlIsNotALayer() {
        CasXmiResource resource = new CasXmiResource(URI.createURI("broken.xmi"));
        assertEquals(
                Fault.NOT_XMI,
                assertThrows(MalformedXmiException.class, () -> load(resource, "<html/>"))
                        .fault());
    }

    @Test
    void entitiesAreNotRead() {
        CasXmiResource resource = new CasXmiResource(URI.createURI("bomb.xmi"));
        String bomb = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><x>&a;</x>";
        assertEquals(
                Fault.NOT_XML,
                assertThrows(MalformedXmiException.class, () -> load(resource, bomb))
                        .fault());
    }

    @Test
    void elementsNestedWithoutEndAreRefusedWhereTheyGetTooDeep() {
        String nested = "<x>\n".repeat(200_000) + "</x>".repeat(200_000);
        CasXmiResource resource = new CasXmiResource(URI.createURI("deep.xmi"));
        String layer = START + "<cas:NULL>" + nested + "</cas:NULL></xmi:XMI>";
        assertTooDeep(5 + SafeXml.DEPTH - 2, () -> load(resource, layer));
        String types = "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">" + nested
                + "</typeSystemDescription>";
        assertTooDeep(SafeXml.DEPTH, () -> TypeSystemXml.read(stream(types)));
        assertTooDeep(SafeXml.DEPTH, () -> SafeXml.check(stream(types)));
    }

    private static void assertTooDeep(int line, Executable reading) {
        MalformedXmiException refused = assertThrows(MalformedXmiException.class, reading);
        assertEquals(Fault.TOO_DEEP, refused.fault());
        assertEquals("1000", refused.detail());
        assertEquals(line, refused.line());
    }

    private static ByteArrayInputStream stream(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void load(CasXmiResource resource, String xmi) throws Exception {
        resource.load(stream(xmi), Map.of());
    }
}
