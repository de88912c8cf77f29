package org.isnad.exchange.mapping;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.exchange.Formats;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadOptions;

/** A document as INCEpTION exports one: custom spans, a span with links and roles, a relation. */
public final class ForeignFixture {

    public static final String TEXT = "عنوان\n\nقال الوزير سالم إن بلاده تؤيد الهدنة بلا شروط. ورفض الحزب ذلك 😀.\n";

    private static final String TYPES =
            """
            <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
            %s</types></typeSystemDescription>
            """
                    .formatted(span("Entity", feature("kind", "uima.cas.String"))
                            + span("Opinion", feature("side", "uima.cas.String") + feature("about", "uima.cas.String"))
                            + span("Speech", list("roles", "custom.RoleLink") + feature("verb", "custom.Cue"))
                            + span("Cue", "")
                            + type(
                                    "RoleLink",
                                    "uima.cas.TOP",
                                    feature("role", "uima.cas.String") + feature("target", "custom.Entity"))
                            + span(
                                    "HeldBy",
                                    feature("Governor", "custom.Opinion") + feature("Dependent", "custom.Entity")));

    private ForeignFixture() {}

    private static String span(String name, String features) {
        return type(name, "uima.tcas.Annotation", features);
    }

    private static String type(String name, String supertype, String features) {
        return "<typeDescription><name>custom." + name + "</name><description/><supertypeName>" + supertype
                + "</supertypeName><features>" + features + "</features></typeDescription>\n";
    }

    private static String feature(String name, String range) {
        return "<featureDescription><name>" + name + "</name><description/><rangeTypeName>" + range
                + "</rangeTypeName></featureDescription>";
    }

    private static String list(String name, String element) {
        return "<featureDescription><name>" + name + "</name><description/><rangeTypeName>uima.cas.FSArray"
                + "</rangeTypeName><elementType>" + element + "</elementType></featureDescription>";
    }

    private static String at(String words) {
        int begin = TEXT.indexOf(words);
        return "sofa=\"1\" begin=\"" + begin + "\" end=\"" + (begin + words.length()) + "\"";
    }

    /** Writes the file with its types beside it. */
    public static Path write(Path folder) throws IOException {
        Files.writeString(folder.resolve("typesystem.xml"), TYPES);
        String xmi = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:cas=\"http:///uima/cas.ecore\" xmlns:tcas=\"http:///uima/tcas.ecore\""
                + " xmlns:custom=\"http:///custom.ecore\" xmi:version=\"2.0\"><cas:NULL xmi:id=\"0\"/>\n"
                + "<custom:Entity xmi:id=\"2\" " + at("الوزير سالم") + " kind=\"PER\"/>\n"
                + "<custom:Entity xmi:id=\"3\" " + at("الحزب") + " kind=\"PARTY\"/>\n"
                + "<custom:Cue xmi:id=\"4\" " + at("قال") + "/>\n"
                + "<custom:RoleLink xmi:id=\"5\" role=\"Speaker\" target=\"2\"/>\n"
                + "<custom:RoleLink xmi:id=\"6\" role=\"Hearer\" target=\"3\"/>\n"
                + "<custom:Speech xmi:id=\"7\" " + at("تؤيد الهدنة بلا شروط") + " roles=\"5 6\" verb=\"4\"/>\n"
                + "<custom:Opinion xmi:id=\"8\" " + at("تؤيد الهدنة") + " side=\"pro\" about=\"الهدنة\"/>\n"
                + "<custom:Opinion xmi:id=\"9\" " + at("رفض") + " side=\"contra\" about=\"الهدنة\"/>\n"
                + "<custom:HeldBy xmi:id=\"10\" " + at("تؤيد الهدنة") + " Governor=\"8\" Dependent=\"2\"/>\n"
                + "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\" sofaString=\""
                + TEXT.replace("\n", "&#10;")
                + "\"/>\n<cas:View sofa=\"1\" members=\"2 3 4 7 8 9 10\"/></xmi:XMI>";
        return Files.writeString(folder.resolve("foreign.xmi"), xmi);
    }

    public static ReadDocument read(Path folder) throws IOException {
        Outcome<List<ReadDocument>> read =
                Formats.reader("xmi").orElseThrow().read(write(folder), ReadOptions.NONE, new BasicMonitor());
        assertFalse(read.hasErrors(), read.problems().toString());
        return read.value().get(0);
    }

    /** What its annotations mean. */
    public static Mapping mapping() {
        return new Mapping(
                "test",
                List.of(
                        MappingRule.of("custom.Entity", Target.MENTION)
                                .with(
                                        Slot.ACTOR_TYPE,
                                        SlotSource.feature(
                                                "kind", java.util.Map.of("PER", "PERSON", "PARTY", "POLITICAL_GROUP"))),
                        MappingRule.of("custom.Speech", Target.STATEMENT)
                                .with(Slot.SOURCE, SlotSource.annotation("roles[role=Speaker]/target"))
                                .with(Slot.ADDRESSEE, SlotSource.annotation("roles[role=Hearer]/target"))
                                .with(Slot.CUE, SlotSource.annotation("verb")),
                        MappingRule.of("custom.Opinion", Target.STANCE)
                                .with(Slot.HOLDER, SlotSource.annotation("^custom.HeldBy@Governor/Dependent"))
                                .with(Slot.TARGET_ISSUE, SlotSource.feature("about"))
                                .with(Slot.INTENSITY, SlotSource.constant("HIGH"))
                                .with(
                                        Slot.POLARITY,
                                        SlotSource.feature(
                                                "side", java.util.Map.of("pro", "FAVOR", "contra", "AGAINST")))));
    }
}
