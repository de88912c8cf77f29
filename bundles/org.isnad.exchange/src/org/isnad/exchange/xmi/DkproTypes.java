package org.isnad.exchange.xmi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.typesystem.TypeSystemXml;

/** The types that WebAnno and INCEpTION have built in; their files use them without describing them. */
public final class DkproTypes {

    public static final String SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
    public static final String TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";
    public static final String POS = "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS";
    public static final String LEMMA = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma";
    public static final String STEM = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Stem";
    public static final String MORPH = "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.morph.MorphologicalFeatures";
    public static final String DEPENDENCY = "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency";

    /** Into what a text is taken apart. */
    public static final Set<String> UNITS = Set.of(SENTENCE, TOKEN);

    private static final TypeSystem ALL = read();

    private DkproTypes() {}

    public static TypeSystem all() {
        return ALL;
    }

    private static TypeSystem read() {
        try (InputStream input = DkproTypes.class.getResourceAsStream("dkpro-types.xml")) {
            return TypeSystemXml.read(input);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
