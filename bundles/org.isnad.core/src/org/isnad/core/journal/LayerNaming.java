package org.isnad.core.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.isnad.core.project.Hashes;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.cas.AnnotationBase;
import org.isnad.model.cas.CasPackage.Literals;
import org.isnad.model.cas.NULL;
import org.isnad.model.cas.Sofa;
import org.isnad.model.cas.View;
import org.isnad.model.xmi.CasXmiResource;

/** Names the objects of a layer by their number in the file; texts and views aside, which no edit touches by itself. */
final class LayerNaming implements Naming {

    private final OpenLayer layer;
    private final CasXmiResource resource;

    LayerNaming(OpenLayer layer) {
        this.layer = layer;
        this.resource = layer.resource();
    }

    @Override
    public Resource resource() {
        return resource;
    }

    @Override
    public String text() {
        return Hashes.sha256(layer.text());
    }

    @Override
    public List<Change> changes(Collection<? extends EObject> touched) {
        List<Change> changes = new ArrayList<>();
        for (EObject object : touched) {
            if (!isNamed(object)) {
                continue;
            }
            if (object.eResource() == resource) {
                changes.add(new Change(key(object), -1, ObjectState.of(object, this::key)));
            } else if (number(object) > 0) {
                changes.add(Change.gone(key(object)));
            }
        }
        return changes;
    }

    @Override
    public List<Change> all() {
        return changes(resource.getContents());
    }

    private static boolean isNamed(EObject object) {
        return !(object instanceof NULL || object instanceof Sofa || object instanceof View);
    }

    private String key(EObject object) {
        return Integer.toString(object instanceof NULL ? 0 : resource.idOf(object));
    }

    private static int number(EObject object) {
        return (Integer) object.eGet(Literals.TOP__XMI_ID);
    }

    @Override
    public Map<String, EObject> index() {
        Map<String, EObject> index = new LinkedHashMap<>();
        for (EObject object : resource.getContents()) {
            if (isNamed(object)) {
                index.put(key(object), object);
            }
        }
        return index;
    }

    @Override
    public EObject create(String key, String type) {
        EObject object = Values.create(this::ePackage, type);
        int number = Integer.parseInt(key);
        resource.reserveIds(number);
        object.eSet(Literals.TOP__XMI_ID, number);
        if (Literals.ANNOTATION_BASE.isSuperTypeOf(object.eClass())) {
            object.eSet(Literals.ANNOTATION_BASE__SOFA, layer.sofa());
        }
        return object;
    }

    private EPackage ePackage(String namespace) {
        return resource.getResourceSet().getPackageRegistry().getEPackage(namespace);
    }

    /** The order in a layer says nothing: objects stay where they are, new ones come to the end. */
    @Override
    public void lift(Tape tape, List<Change> changes, Map<String, EObject> known) {}

    @Override
    public void place(Tape tape, EObject object, String key, int index) {
        if (object.eResource() != resource) {
            tape.insert(resource.getContents(), -1, object);
            if (object instanceof AnnotationBase) {
                layer.view().ifPresent(view -> tape.insert(members(view), -1, object));
            }
        }
    }

    @Override
    public void remove(Tape tape, EObject object, String key) {
        layer.view().ifPresent(view -> tape.remove(members(view), object));
        tape.remove(resource.getContents(), object);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> members(View view) {
        return (List<EObject>) (List<?>) view.getMembers();
    }

    @Override
    public void fill(Tape tape, EObject object, Change change, Map<String, EObject> known) {
        if (ObjectState.of(object, this::key).equals(change.state())) {
            return;
        }
        Values values = new Values(
                this::ePackage,
                (reference, key) -> key.equals("0") ? resource.first(NULL.class).orElse(null) : known.get(key));
        values.put(tape, object, change.state(), ObjectState.features(object.eClass()));
    }
}
