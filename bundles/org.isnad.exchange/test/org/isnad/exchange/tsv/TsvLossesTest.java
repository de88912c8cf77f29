package org.isnad.exchange.tsv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.ecore.EObject;
import org.isnad.exchange.ExportedArticle;
import org.isnad.exchange.Losses;
import org.isnad.exchange.Placement;
import org.isnad.exchange.ReadOptions;
import org.isnad.exchange.mapping.ForeignFixture;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.xmi.CasXmiResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TsvLossesTest {

    private static final String CHAIN =
            """
            #FORMAT=WebAnno TSV 3.3
            #T_CH=lab.CorefLink|referenceRelation|referenceType


            #Text=قال سالم لها
            1-1\t0-3\tقال\t_\t_\t
            1-2\t4-8\tسالم\t*->1-1\tname[1]\t
            1-3\t9-12\tلها\tsame->1-2\t*[1]\t
            """;

    @TempDir
    Path folder;

    private static List<String> lost(CasXmiResource layer) {
        Losses losses = new Losses();
        TsvLosses.count(layer, losses);
        return losses.list().stream()
                .map(loss -> loss.kind() + ' ' + loss.count())
                .toList();
    }

    private static EObject first(CasXmiResource layer, String type) {
        return layer.getContents().stream()
                .filter(object -> object.eClass().getName().equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** A speech refers to its verb, which neither spans, slots nor relations do; all else of the layer has a place. */
    @Test
    void whatIsNoLayerOfWebAnnoIsLost() throws IOException {
        CasXmiResource layer = ForeignFixture.read(folder).layers().get(0).resource();
        assertEquals(List.of("TSV_TYPE 1"), lost(layer));
    }

    @Test
    void aRelationWithoutAnEndIsLost() throws IOException {
        CasXmiResource layer = ForeignFixture.read(folder).layers().get(0).resource();
        EObject relation = first(layer, "HeldBy");
        relation.eUnset(relation.eClass().getEStructuralFeature("Governor"));
        assertEquals(List.of("TSV_LOOSE 1", "TSV_TYPE 1"), lost(layer));
    }

    @Test
    void linksWithoutTheHeadOfTheirChainAreLost() throws IOException {
        Path file = Files.writeString(folder.resolve("chain.tsv"), CHAIN);
        CasXmiResource layer = new TsvReader()
                .read(file, ReadOptions.NONE, new BasicMonitor())
                .value()
                .get(0)
                .layers()
                .get(0)
                .resource();
        assertEquals(List.of(), lost(layer));
        EObject head = first(layer, "CorefChain");
        head.eUnset(head.eClass().getEStructuralFeature("first"));
        assertEquals(List.of("TSV_LOOSE 2"), lost(layer));
    }

    @Test
    void aTextWithoutAWordIsLost() {
        for (String text : List.of(" \n ", "كلمة")) {
            ExportedArticle article =
                    ExportedArticle.of(CorpusFactory.eINSTANCE.createArticle(), text, Map.of(), "gold", Placement.NONE);
            Losses losses = new Losses();
            new TsvWriter().countLosses(article, losses);
            assertEquals(text.isBlank() ? 1 : 0, losses.list().size());
        }
    }
}
