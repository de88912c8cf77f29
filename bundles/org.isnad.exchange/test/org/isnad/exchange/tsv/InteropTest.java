package org.isnad.exchange.tsv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.emf.common.util.BasicMonitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.xmi.DkproTypes;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.typesystem.TypeSystemXml;
import org.isnad.uima.LayerCas;
import org.isnad.uima.TypeSystems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Files of INCEpTION's own tests, where the folder {@code isnad.interop} has them. */
@EnabledIfSystemProperty(named = "isnad.interop", matches = ".+")
class InteropTest {

    /** The file shows these annotations at the edge of a token, since it knows no blanks outside sentences. */
    private static final Set<String> MOVED = Set.of(
            "testAnnotationWithLeadingWhitespaceAtStart",
            "testZeroWidthAnnotationBeforeFirstTokenIsMovedToBeginOfFirstToken");

    private final Path folder = Path.of(System.getProperty("isnad.interop", ""), "webanno-tsv3");

    @Test
    void eachFileStandsForItsCasAndComesBackByteForByte() throws Exception {
        TreeMap<String, String> differences = new TreeMap<>();
        int read = 0;
        int same = 0;
        int bytes = 0;
        for (Path directory : cases()) {
            String name = directory.getFileName().toString();
            Path tsv = directory.resolve("reference.tsv");
            Outcome<List<ReadDocument>> outcome = new TsvReader()
                    .read(
                            tsv,
                            new ReadOptions(Optional.of(folder.resolve("webannoTestTypes.xml")), Optional.empty()),
                            new BasicMonitor());
            if (!outcome.isPresent()) {
                differences.put(name, outcome.problems().toString());
                continue;
            }
            read++;
            ReadDocument document = outcome.value().get(0);
            TypeSystem types = types().plus(document.layers().get(0).types());
            CAS own = LayerCas.of(
                            document.layers().get(0).resource(),
                            TypeSystem.isnad().plus(types))
                    .value()
                    .cas();
            Path xmi = directory.resolve("reference.xmi");
            if (Files.exists(xmi)) {
                CAS reference = CasCreationUtils.createCas(TypeSystems.description(types), null, null);
                try (InputStream input = Files.newInputStream(xmi)) {
                    XmiCasDeserializer.deserialize(input, reference, true);
                }
                String expected = asNow(picture(reference));
                String actual = asNow(picture(own));
                if (expected.equals(actual)) {
                    same++;
                } else {
                    differences.put(name, "CAS\n" + expected + "\n---\n" + actual);
                }
            }
            String written = new TsvSerializer(own.getDocumentText(), TsvDocument.units(own)).write();
            if (written.equals(Files.readString(tsv))) {
                bytes++;
            } else {
                differences.put(name + " (bytes)", written + "\n---\n" + Files.readString(tsv));
            }
        }
        differences.keySet().removeAll(MOVED);
        assertEquals(Map.of(), differences);
        assertEquals(List.of(cases().size(), cases().size()), List.of(read, bytes));
        assertTrue(same >= read - MOVED.size() - 1, same + " of " + read);
    }

    /** Some CASes are from before their layer and a feature were given other names. */
    private static String asNow(String picture) {
        return picture.replace("NamedEntity(", "Span(")
                .replace(" identifier=null", "")
                .replaceAll(" integerValue=\\d+", "")
                .lines()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).sorted().toList();
        }
    }

    private TypeSystem types() throws IOException {
        try (InputStream input = Files.newInputStream(folder.resolve("webannoTestTypes.xml"))) {
            TypeSystem custom = TypeSystemXml.read(input);
            return new TypeSystem(List.of()).plus(DkproTypes.all()).plus(custom);
        }
    }

    private static String picture(CAS cas) {
        List<String> lines = new ArrayList<>();
        lines.add(" " + cas.getDocumentText());
        for (FeatureStructure fs : cas.getIndexRepository().getIndexedFSs()) {
            boolean document = cas.getTypeSystem()
                    .subsumes(cas.getTypeSystem().getType(CAS.TYPE_NAME_DOCUMENT_ANNOTATION), fs.getType());
            if (!document) {
                lines.add(line(fs));
            }
        }
        Collections.sort(lines);
        return String.join("\n", lines);
    }

    private static String line(FeatureStructure fs) {
        StringBuilder line = new StringBuilder(name(fs));
        for (Feature feature : fs.getType().getFeatures()) {
            String name = feature.getShortName();
            if (name.equals("sofa") || name.equals("begin") || name.equals("end")) {
                continue;
            }
            if (feature.getRange().isPrimitive()) {
                line.append(' ').append(name).append('=').append(fs.getFeatureValueAsString(feature));
            } else if (fs.getFeatureValue(feature) instanceof ArrayFS<?> array) {
                line.append(' ').append(name).append("=[");
                for (int i = 0; i < array.size(); i++) {
                    FeatureStructure element = array.get(i);
                    line.append(line(element)).append(',');
                }
                line.append(']');
            } else if (fs.getFeatureValue(feature) != null) {
                FeatureStructure value = fs.getFeatureValue(feature);
                line.append(' ').append(name).append('=').append(name(value));
            }
        }
        return line.toString();
    }

    private static String name(FeatureStructure fs) {
        return fs instanceof AnnotationFS span
                ? fs.getType().getShortName() + "(" + span.getBegin() + "," + span.getEnd() + ")"
                : fs.getType().getShortName();
    }
}
