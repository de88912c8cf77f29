package org.isnad.core.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusPackage;
import org.isnad.model.corpus.CorpusPackage.Literals;

/**
 * Names the objects of a corpus by list and id ({@code actors/minister}); the corpus itself ({@code corpus}) stands for its
 * attributes, the name of a list whose objects have no ids for all of them. Parts of an object, such as roles, belong to it.
 */
final class CorpusNaming implements Naming {

    private static final String CORPUS = "corpus";

    private final Supplier<Corpus> corpus;

    CorpusNaming(Supplier<Corpus> corpus) {
        this.corpus = corpus;
    }

    @Override
    public Resource resource() {
        return corpus.get().eResource();
    }

    @Override
    public String text() {
        return "";
    }

    @Override
    public List<Change> changes(Collection<? extends EObject> touched) {
        Map<String, Change> changes = new LinkedHashMap<>();
        for (EObject object : touched) {
            EObject owner = owner(object);
            EReference list = list(owner);
            if (owner instanceof Corpus) {
                changes.put(CORPUS, new Change(CORPUS, -1, attributes()));
            } else if (list != null && list.getEReferenceType().getEIDAttribute() == null) {
                changes.put(list.getName(), new Change(list.getName(), -1, list(list)));
            } else if (list != null) {
                changes.put(key(owner), change(owner, list));
            }
        }
        return new ArrayList<>(changes.values());
    }

    private Change change(EObject object, EReference list) {
        if (object.eContainer() != corpus.get()) {
            return Change.gone(key(object));
        }
        // From the end, where new ones are.
        return new Change(key(object), objects(list).lastIndexOf(object), ObjectState.of(object, this::key));
    }

    private ObjectState attributes() {
        return ObjectState.of(corpus.get(), Literals.CORPUS.getEAllAttributes(), this::key);
    }

    private ObjectState list(EReference list) {
        return ObjectState.of(corpus.get(), List.of(list), this::key);
    }

    /** The object in a list of the corpus that something belongs to; itself where it belongs to nothing. */
    private static EObject owner(EObject object) {
        EObject owner = object;
        while (owner.eContainer() != null && !(owner.eContainer() instanceof Corpus)) {
            owner = owner.eContainer();
        }
        return owner;
    }

    /** The list of the corpus that holds objects such as this one, or null. */
    private static EReference list(EObject object) {
        return Literals.CORPUS.getEAllContainments().stream()
                .filter(list -> list.getEReferenceType().isInstance(object))
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings("unchecked")
    private List<EObject> objects(EReference list) {
        return (List<EObject>) corpus.get().eGet(list);
    }

    private String key(EObject object) {
        EAttribute id = object.eClass().getEIDAttribute();
        return list(object).getName() + '/' + object.eGet(id);
    }

    @Override
    public List<Change> all() {
        List<EObject> all = new ArrayList<>(List.of(corpus.get()));
        all.addAll(corpus.get().eContents());
        List<Change> changes = changes(all);
        for (EReference list : Literals.CORPUS.getEAllContainments()) {
            if (list.getEReferenceType().getEIDAttribute() == null
                    && objects(list).isEmpty()) {
                changes.add(new Change(list.getName(), -1, list(list)));
            }
        }
        return changes;
    }

    /** Without the corpus and the lists as wholes, which are always there. */
    @Override
    public Map<String, EObject> index() {
        Map<String, EObject> index = new LinkedHashMap<>();
        for (EObject object : corpus.get().eContents()) {
            if (object.eClass().getEIDAttribute() != null) {
                index.put(key(object), object);
            }
        }
        return index;
    }

    @Override
    public EObject create(String key, String type) {
        return isWhole(key) ? corpus.get() : Values.create(CorpusNaming::ePackage, type);
    }

    private static boolean isWhole(String key) {
        return key.indexOf('/') < 0;
    }

    private static EPackage ePackage(String namespace) {
        return namespace.equals(CorpusPackage.eNS_URI) ? CorpusPackage.eINSTANCE : null;
    }

    /** One of several that change places must not stand in the way of the others. */
    @Override
    public void lift(Tape tape, List<Change> changes, Map<String, EObject> known) {
        List<Change> present =
                changes.stream().filter(c -> isPresent(c.key(), known)).toList();
        boolean moved = present.stream().anyMatch(change -> {
            EObject object = known.get(change.key());
            return objects(list(object)).indexOf(object) != change.index();
        });
        if (moved) {
            present.forEach(change -> remove(tape, known.get(change.key()), change.key()));
        }
    }

    private boolean isPresent(String key, Map<String, EObject> known) {
        return !isWhole(key) && known.get(key).eContainer() != null;
    }

    @Override
    public void place(Tape tape, EObject object, String key, int index) {
        if (!isWhole(key) && object.eContainer() == null) {
            tape.insert(objects(list(object)), index, object);
        }
    }

    @Override
    public void remove(Tape tape, EObject object, String key) {
        tape.remove(objects(list(object)), object);
    }

    @Override
    public void fill(Tape tape, EObject object, Change change, Map<String, EObject> known) {
        List<? extends EStructuralFeature> features = features(change.key(), object);
        if (!ObjectState.of(object, features, this::key).equals(change.state())) {
            new Values(CorpusNaming::ePackage, (reference, key) -> known.get(key))
                    .put(tape, object, change.state(), features);
        }
    }

    private static List<? extends EStructuralFeature> features(String key, EObject object) {
        if (!isWhole(key)) {
            return ObjectState.features(object.eClass());
        }
        return key.equals(CORPUS)
                ? Literals.CORPUS.getEAllAttributes()
                : List.of(Literals.CORPUS.getEStructuralFeature(key));
    }
}
