package org.isnad.exchange.xmi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.exchange.BrokenInput;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.FormatReader;
import org.isnad.exchange.LayerDocument;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadMemory;
import org.isnad.exchange.ReadOptions;
import org.isnad.model.typesystem.ForeignPackages;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.model.xmi.CasXmiResourceFactory;
import org.isnad.model.xmi.MalformedXmiException;

/**
 * UIMA CAS files in XMI, XML 1.0 or 1.1, with the type system beside them; foreign types are kept.
 *
 * <p>Offsets are UTF-16 code units. Document types are refused. Source of the format: UIMA References, "XMI CAS
 * Serialization".
 */
public final class XmiReader implements FormatReader {

    private record Packages(TypeSystem types) {}

    @Override
    public String id() {
        return "xmi";
    }

    @Override
    public List<String> patterns() {
        return List.of("*.xmi");
    }

    @Override
    public boolean canRead(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String beginning = BrokenInput.beginning(file);
        return beginning.contains("http://www.omg.org/XMI")
                && (name.endsWith(".xmi") || beginning.contains("http:///uima/cas.ecore"));
    }

    @Override
    public Outcome<List<ReadDocument>> read(Path file, ReadOptions options, Monitor monitor) {
        return BrokenInput.bytes(file).then(bytes -> TypesBeside.find(file, options)
                .then(types -> read(file, bytes, types.plus(DkproTypes.all()), options.memory())));
    }

    private static Outcome<List<ReadDocument>> read(Path file, byte[] bytes, TypeSystem foreign, ReadMemory memory) {
        TypeSystem types = TypeSystem.isnad().plus(foreign);
        ResourceSet set = CasXmiResourceFactory.resourceSet();
        memory.once(new Packages(types), () -> packages(types))
                .forEach(each -> set.getPackageRegistry().put(each.getNsURI(), each));
        CasXmiResource layer = new CasXmiResource(URI.createFileURI(file.toString()));
        set.getResources().add(layer);
        try {
            layer.load(new ByteArrayInputStream(bytes), null);
            return LayerDocument.of(file, layer, types, memory);
        } catch (MalformedXmiException e) {
            return Outcome.failed(XmiFaults.problem(file, e));
        } catch (IOException e) {
            return Outcome.failed(BrokenInput.io(file, e));
        } catch (RuntimeException e) {
            // What EMF throws where a foreign type system and the file disagree.
            return Outcome.failed(ExchangeMessages.error(
                    "read.types", Place.file(file.toString()), file.getFileName(), String.valueOf(e.getMessage())));
        }
    }

    private static Collection<EPackage> packages(TypeSystem types) {
        return ForeignPackages.register(
                types, CasXmiResourceFactory.resourceSet().getPackageRegistry());
    }
}
