package org.isnad.model.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Quote;
import org.isnad.model.cas.TOP;
import org.junit.jupiter.api.Test;

/** What a team that keeps layers under version control relies on. */
final class StableFileTest {

    @Test
    void oneMoreAnnotationIsTwoLinesOfDifference() throws Exception {
        CasXmiResource layer = Layers.load(Layers.save(RandomLayer.create(5, 120)));
        List<String> before = lines(layer);
        layer.getContents().add(quote(layer, 3, 9));
        List<String> after = new ArrayList<>(lines(layer));
        after.removeAll(before);
        assertEquals(2, after.size(), after::toString);
        assertTrue(after.get(0).contains("Quote"), after::toString);
    }

    @Test
    void anObjectKeepsItsIdForLife() throws Exception {
        CasXmiResource layer = RandomLayer.create(6, 30);
        Quote first = quote(layer, 0, 3);
        layer.getContents().add(first);
        Layers.save(layer);
        int id = first.getXmiId();
        layer.getContents().remove(first);
        Quote second = quote(layer, 4, 6);
        layer.getContents().add(second);
        Layers.save(layer);
        assertFalse(id == second.getXmiId(), "an id given away is not given again in the session");
        layer.getContents().add(first);
        assertTrue(UimaRoundTripTest.text(Layers.save(layer)).contains("Quote xmi:id=\"" + id + '"'));
    }

    @Test
    void idsAreUniqueAndMembersComplete() throws Exception {
        CasXmiResource layer = RandomLayer.create(8, 100);
        Layers.save(layer);
        List<Integer> ids = layer.getContents().stream()
                .filter(TOP.class::isInstance)
                .map(o -> ((TOP) o).getXmiId())
                .toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
        assertFalse(ids.contains(0));
    }

    @Test
    void aRemovedAnnotationLeavesTheIndex() throws Exception {
        CasXmiResource layer = Layers.load(Layers.save(RandomLayer.create(9, 30)));
        Quote quote = quote(layer, 1, 2);
        layer.getContents().add(quote);
        Layers.save(layer);
        layer.getContents().remove(quote);
        byte[] saved = Layers.save(layer);
        assertFalse(UimaRoundTripTest.text(saved).contains(" " + quote.getXmiId() + "\n"));
        Layers.load(saved);
    }

    /** Any EMF program opens a layer, with the generated packages and nothing else of ours. */
    @Test
    void plainEmfOpensALayer() throws Exception {
        CasXmiResource layer = RandomLayer.create(10, 60);
        byte[] bytes = Layers.save(layer);
        ResourceSet set = new ResourceSetImpl();
        EPackage.Registry registry = CasXmiResourceFactory.resourceSet().getPackageRegistry();
        set.getPackageRegistry().putAll(registry);
        Resource plain = new XMIResourceImpl(URI.createURI("plain.xmi"));
        set.getResources().add(plain);
        plain.load(new ByteArrayInputStream(bytes), Map.of());
        assertEquals(Layers.canonical(layer), Layers.canonical(plain));
    }

    private static Quote quote(CasXmiResource layer, int begin, int end) {
        Quote quote = AnnotationFactory.eINSTANCE.createQuote();
        quote.setSofa(layer.sofa().orElseThrow());
        quote.setBegin(begin);
        quote.setEnd(end);
        return quote;
    }

    private static List<String> lines(CasXmiResource layer) throws Exception {
        return new String(Layers.save(layer), StandardCharsets.UTF_8).lines().toList();
    }
}
