package org.isnad.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;

/** Opens a layer as any UIMA program would: knows nothing of EMF and nothing of Isnad. */
public final class PlainUima {

    public static void main(String[] args) throws Exception {
        CAS cas = CasCreationUtils.createCas(
                UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(new File(args[1]))),
                null,
                null);
        try (InputStream layer = new FileInputStream(args[0])) {
            XmiCasDeserializer.deserialize(layer, cas);
        }
        var statement = cas.getTypeSystem().getType("org.isnad.annotation.Statement");
        var content = statement.getFeatureByBaseName("content");
        int statements = 0;
        var all = cas.getIndexRepository().getAllIndexedFS(statement);
        while (all.hasNext()) {
            if (all.next().getFeatureValue(content) == null) {
                throw new IllegalStateException("a statement without content");
            }
            statements++;
        }
        System.out.println("statements " + statements + " characters "
                + cas.getDocumentText().length());
    }
}
