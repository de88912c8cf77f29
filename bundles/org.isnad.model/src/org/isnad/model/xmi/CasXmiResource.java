package org.isnad.model.xmi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.isnad.model.cas.CasFactory;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.cas.Sofa;
import org.isnad.model.cas.TOP;
import org.isnad.model.cas.View;

/**
 * A UIMA CAS in XMI as an EMF resource: its contents are the feature structures of the file, flat, in any order.
 *
 * <p>What it keeps right when saved: every object keeps its integer {@code xmi:id} for life; exactly one {@code cas:NULL}
 * (id 0); {@code cas:View members} = all indexed objects; objects stand one a line in text order, so that the same layer
 * is always the same bytes. Types are looked up in the package registry of the resource set, so that a file of another
 * tool opens when the packages of its type system are registered there (see {@code ForeignPackages}).
 *
 * <p>Offsets in the model count UTF-16 code units. Source of the format: UIMA References, "XMI CAS Serialization".
 */
public final class CasXmiResource extends ResourceImpl {

    private int highestId;

    public CasXmiResource(URI uri) {
        super(uri);
    }

    /** The first text of the file, absent in a resource that was neither loaded nor filled. */
    public Optional<Sofa> sofa() {
        return first(Sofa.class);
    }

    /** The first object of a class; objects that stand once in a file are near its begin or its end. */
    public <T extends EObject> Optional<T> first(Class<T> type) {
        return getContents().stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Gives an empty resource the objects that every file has: NULL, one sofa with this text, and its view. */
    public Sofa createSofa(String text) {
        if (!getContents().isEmpty()) {
            throw new IllegalStateException("The resource has contents already.");
        }
        Sofa sofa = CasFactory.eINSTANCE.createSofa();
        sofa.setSofaNum(1);
        sofa.setSofaID("_InitialView");
        sofa.setMimeType("text");
        sofa.setSofaString(text);
        View view = CasFactory.eINSTANCE.createView();
        view.setSofa(sofa);
        getContents().addAll(List.of(CasFactory.eINSTANCE.createNULL(), sofa, view));
        return sofa;
    }

    /** The type of an element, or null where no package of the resource set or of the global registry has it. */
    EPackage ePackage(String namespace) {
        EPackage.Registry registry = getResourceSet() == null
                ? EPackage.Registry.INSTANCE
                : getResourceSet().getPackageRegistry();
        return registry.getEPackage(namespace);
    }

    /** The id of an object; new objects get the next free one, in the order in which they ask. */
    public int idOf(EObject object) {
        int id = object instanceof TOP top ? top.getXmiId() : (Integer) object.eGet(CasPackage.Literals.TOP__XMI_ID);
        if (id == 0) {
            id = ++highestId;
            object.eSet(CasPackage.Literals.TOP__XMI_ID, id);
        }
        return id;
    }

    /** Ids up to this one are taken. */
    public void reserveIds(int upTo) {
        highestId = Math.max(highestId, upTo);
    }

    @Override
    protected void doLoad(InputStream input, Map<?, ?> options) throws IOException {
        CasXmiReader reader = new CasXmiReader(this);
        // Nothing of a broken file stays behind.
        List<EObject> objects = reader.read(input);
        reserveIds(reader.highestId());
        getContents().addAll(objects);
    }

    @Override
    protected void doSave(OutputStream output, Map<?, ?> options) throws IOException {
        new CasXmiWriter(this).write(output);
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        highestId = 0;
    }
}
