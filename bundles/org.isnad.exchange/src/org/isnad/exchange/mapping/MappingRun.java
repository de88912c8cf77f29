package org.isnad.exchange.mapping;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.isnad.core.outcome.Outcome;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadLayer;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.model.xmi.CasXmiResourceFactory;

/** Applies a mapping to a document; what was in its layers stays, what the mapping makes is added. */
public final class MappingRun {

    /** A mapped document with what became of each annotation, by layer. */
    record Trace(MappedDocument mapped, Names names, List<LayerMapping> layers) {}

    private MappingRun() {}

    /** The document given stays as it is. Problem: {@code mapping.layer} where a layer cannot be copied. */
    public static Outcome<MappedDocument> apply(ReadDocument document, Mapping mapping) {
        return trace(document, mapping).then(trace -> Outcome.of(trace.mapped()));
    }

    static Outcome<Trace> trace(ReadDocument document, Mapping mapping) {
        Names names = new Names(document.registry());
        List<ReadLayer> layers = new ArrayList<>();
        List<LayerMapping> runs = new ArrayList<>();
        MappingReport report = MappingReport.NONE;
        for (ReadLayer layer : document.layers()) {
            CasXmiResource copy;
            try {
                copy = copy(layer.resource());
            } catch (IOException e) {
                return Outcome.failed(ExchangeMessages.error(
                        "mapping.layer", document.place(), document.id(), String.valueOf(e.getMessage())));
            }
            LayerMapping run = new LayerMapping(copy, mapping, names);
            report = report.plus(run.run());
            runs.add(run);
            layers.add(new ReadLayer(layer.annotator(), copy, TypeSystem.isnad().plus(layer.types())));
        }
        ReadDocument mapped = new ReadDocument(
                document.id(),
                document.details(),
                document.language(),
                document.text(),
                layers,
                names.registry(),
                document.place());
        return Outcome.of(new Trace(new MappedDocument(mapped, report), names, runs));
    }

    /** A layer with the same objects, in a resource set that knows the same types and ours. */
    private static CasXmiResource copy(CasXmiResource layer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        layer.save(bytes, null);
        ResourceSet set = new ResourceSetImpl();
        EPackage.Registry packages = layer.getResourceSet() == null
                ? EPackage.Registry.INSTANCE
                : layer.getResourceSet().getPackageRegistry();
        set.setPackageRegistry(new EPackageRegistryImpl(packages));
        CasXmiResourceFactory.register(set);
        CasXmiResource copy = new CasXmiResource(layer.getURI());
        set.getResources().add(copy);
        copy.load(new ByteArrayInputStream(bytes.toByteArray()), null);
        return copy;
    }
}
