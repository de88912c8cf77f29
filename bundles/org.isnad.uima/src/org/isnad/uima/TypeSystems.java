package org.isnad.uima;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.TypeSystemUtil;
import org.apache.uima.util.XMLInputSource;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.typesystem.TypeSystemXml;
import org.xml.sax.SAXException;

/** Type systems from the Ecore model to UIMA and back; the way is always the XML of {@code typesystem.xml}. */
public final class TypeSystems {

    private TypeSystems() {}

    /** Our own types. */
    public static TypeSystemDescription isnad() {
        return description(TypeSystem.isnad());
    }

    /** UIMA's description of any types, such as ours {@code plus} those of another tool. */
    public static TypeSystemDescription description(TypeSystem types) {
        byte[] xml = types.toXml().getBytes(StandardCharsets.UTF_8);
        try {
            return UIMAFramework.getXMLParser()
                    .parseTypeSystemDescription(new XMLInputSource(new ByteArrayInputStream(xml), null));
        } catch (InvalidXMLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * UIMA's description as plain data.
     *
     * @throws IllegalArgumentException if the description holds what XML cannot
     */
    public static TypeSystem plain(TypeSystemDescription description) {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        try {
            description.toXML(xml);
            return TypeSystemXml.read(new ByteArrayInputStream(xml.toByteArray()));
        } catch (SAXException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The types of a CAS as plain data, without those built into UIMA. */
    public static TypeSystem plain(org.apache.uima.cas.TypeSystem types) {
        return plain(TypeSystemUtil.typeSystem2TypeSystemDescription(types));
    }
}
