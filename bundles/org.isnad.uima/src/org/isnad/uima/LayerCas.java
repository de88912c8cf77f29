package org.isnad.uima;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASRuntimeException;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.impl.XmiSerializationSharedData;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.model.xmi.CasXmiResourceFactory;
import org.xml.sax.SAXException;

/**
 * A layer as a UIMA CAS in memory, through the bytes of its file, so that UIMA tools work on it and their results come back.
 *
 * <p>What was in the layer keeps its {@code xmi:id} there and back; what an engine adds gets new ones. The CAS is a copy:
 * neither side sees later changes of the other.
 */
public final class LayerCas {

    private final URI uri;
    private final EPackage.Registry packages;
    private final CAS cas;
    private final XmiSerializationSharedData ids = new XmiSerializationSharedData();

    private LayerCas(CasXmiResource layer, CAS cas) {
        uri = layer.getURI();
        packages = layer.getResourceSet() == null
                ? EPackage.Registry.INSTANCE
                : layer.getResourceSet().getPackageRegistry();
        this.cas = cas;
    }

    /** The CAS of a layer that holds our types only; gives new objects of the layer their ids, as saving does. */
    public static Outcome<LayerCas> of(CasXmiResource layer) {
        return of(layer, TypeSystem.isnad());
    }

    /**
     * The CAS of a layer of any types. Problems: {@code uima.types} where the types contradict each other,
     * {@code uima.layer} where the layer does not fit the types.
     */
    public static Outcome<LayerCas> of(CasXmiResource layer, TypeSystem types) {
        return empty(types, place(layer.getURI())).then(empty -> of(layer, empty));
    }

    /**
     * An empty CAS of these types, to be filled with one layer after the other, reset in between. Problem: {@code uima.types}
     * where the types contradict each other.
     */
    public static Outcome<CAS> empty(TypeSystem types) {
        return empty(types, Place.NOWHERE);
    }

    private static Outcome<CAS> empty(TypeSystem types, Place place) {
        try {
            return Outcome.of(CasCreationUtils.createCas(TypeSystems.description(types), null, null));
        } catch (ResourceInitializationException e) {
            return Outcome.failed(UimaMessages.error("uima.types", place, e.getMessage()));
        }
    }

    /** Puts a layer into an empty CAS, such as one that an engine made. */
    public static Outcome<LayerCas> of(CasXmiResource layer, CAS empty) {
        LayerCas layerCas = new LayerCas(layer, empty);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            layer.save(bytes, null);
            XmiCasDeserializer.deserialize(new ByteArrayInputStream(bytes.toByteArray()), empty, false, layerCas.ids);
            return Outcome.of(layerCas);
        } catch (IOException | SAXException | CASRuntimeException e) {
            return Outcome.failed(UimaMessages.error("uima.layer", place(layer.getURI()), e.getMessage()));
        }
    }

    /** The CAS itself, to be changed by anybody. */
    public CAS cas() {
        return cas;
    }

    /**
     * What the CAS holds now, as a new layer with the same URI in a resource set of its own that knows the same packages.
     * Problem: {@code uima.layer} where an engine made what our packages cannot hold.
     */
    public Outcome<CasXmiResource> toLayer() {
        return toLayer(cas.getTypeSystem());
    }

    /** As {@link #toLayer()}, without objects of types and without features that these types do not have. */
    public Outcome<CasXmiResource> toLayer(org.apache.uima.cas.TypeSystem types) {
        return layer(cas, types, ids, uri, resourceSet());
    }

    /** @param ids of objects that came from a layer before; null for a CAS of another origin */
    static Outcome<CasXmiResource> layer(
            CAS cas, org.apache.uima.cas.TypeSystem types, XmiSerializationSharedData ids, URI uri, ResourceSet set) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XmiCasSerializer.serialize(cas, types, bytes, false, ids);
            CasXmiResource layer = new CasXmiResource(uri);
            set.getResources().add(layer);
            layer.load(new ByteArrayInputStream(bytes.toByteArray()), null);
            return Outcome.of(layer);
        } catch (IOException | SAXException | CASRuntimeException e) {
            return Outcome.failed(UimaMessages.error("uima.layer", place(uri), e.getMessage()));
        }
    }

    private ResourceSet resourceSet() {
        ResourceSet set = new ResourceSetImpl();
        CasXmiResourceFactory.register(set);
        packages.forEach(set.getPackageRegistry()::putIfAbsent);
        return set;
    }

    private static Place place(URI uri) {
        return uri == null ? Place.NOWHERE : Place.file(uri.isFile() ? uri.toFileString() : uri.toString());
    }
}
