package org.isnad.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.isnad.exchange.FormatWriter;
import org.isnad.exchange.FormatWriterContract;
import org.isnad.exchange.Formats;
import org.isnad.exchange.SampleProject;

class JsonCasWriterTest extends FormatWriterContract {

    private static final String TYPES = "org.isnad.annotation.";

    @Override
    protected FormatWriter writer() {
        return Formats.writer("json-cas").orElseThrow();
    }

    /** As a UIMA program that knows nothing of us. */
    @Override
    protected List<String> coveredTexts(Path exported) throws Exception {
        TypeSystemDescription types = UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(
                        new XMLInputSource(exported.resolve("typesystem.xml").toFile()));
        CAS cas = CasCreationUtils.createCas(types, null, null);
        try (InputStream file = Files.newInputStream(exported.resolve("first.json"))) {
            new JsonCas2Deserializer().deserialize(file, cas);
        }
        assertEquals(SampleProject.TEXT, cas.getDocumentText());
        List<String> covered = new ArrayList<>();
        covered.add(cas.getAnnotationIndex(cas.getTypeSystem().getType(TYPES + "ActorMention"))
                .iterator()
                .next()
                .getCoveredText());
        covered.add(first(cas, "Statement", "content"));
        covered.add(first(cas, "Stance", "evidence"));
        return covered;
    }

    private static String first(CAS cas, String type, String feature) {
        FeatureStructure frame = cas.getIndexRepository()
                .getAllIndexedFS(cas.getTypeSystem().getType(TYPES + type))
                .next();
        FeatureStructure spans = frame.getFeatureValue(frame.getType().getFeatureByBaseName(feature));
        return ((AnnotationFS) ((FSArray<?>) spans).get(0)).getCoveredText();
    }
}
