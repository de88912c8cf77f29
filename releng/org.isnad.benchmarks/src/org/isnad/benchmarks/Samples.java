package org.isnad.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.model.xmi.CasXmiResourceFactory;
import org.xml.sax.SAXException;

/** The layer that is measured, as bytes, as our resource and as a CAS of UIMA with the same type system. */
final class Samples {

    static final int CHARACTERS = 1_000_000;
    static final int ANNOTATIONS = 25_000;
    private static final long SEED = 20240521;

    private Samples() {}

    static byte[] bytes() throws IOException {
        return save(LayerGenerator.create(SEED, CHARACTERS, ANNOTATIONS));
    }

    static byte[] save(CasXmiResource layer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        layer.save(bytes, Map.of());
        return bytes.toByteArray();
    }

    static CasXmiResource load(byte[] bytes) throws IOException {
        ResourceSet set = CasXmiResourceFactory.resourceSet();
        CasXmiResource resource = new CasXmiResource(URI.createURI("sample.xmi"));
        set.getResources().add(resource);
        resource.load(new ByteArrayInputStream(bytes), Map.of());
        return resource;
    }

    /** An empty CAS that knows our types. */
    static CAS cas() throws UIMAException, IOException {
        byte[] xml = TypeSystem.isnad().toXml().getBytes(StandardCharsets.UTF_8);
        TypeSystemDescription types = UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(new XMLInputSource(new ByteArrayInputStream(xml), null));
        return CasCreationUtils.createCas(types, null, null);
    }

    static CAS load(byte[] bytes, CAS cas) throws SAXException, IOException {
        XmiCasDeserializer.deserialize(new ByteArrayInputStream(bytes), cas);
        return cas;
    }
}
