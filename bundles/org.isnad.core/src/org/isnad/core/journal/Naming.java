package org.isnad.core.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** How the objects of a file are named in its journal, and how they are put into the file and taken out. */
sealed interface Naming permits LayerNaming, CorpusNaming {

    Resource resource();

    /** What the text of the file is known by, "" where it is about none. */
    String text();

    /** What became of objects that a step touched; looks at no others. */
    List<Change> changes(Collection<? extends EObject> touched);

    /** Everything as it is, looking at all objects. */
    List<Change> all();

    /** The objects by their keys, looking at all objects. */
    Map<String, EObject> index();

    /** A new object of a type, with its key, not in the file yet. */
    EObject create(String key, String type);

    /** Takes objects out of their lists where some of them are to stand elsewhere. */
    void lift(Tape tape, List<Change> changes, Map<String, EObject> known);

    /** Puts an object into the file unless it is there. */
    void place(Tape tape, EObject object, String key, int index);

    void remove(Tape tape, EObject object, String key);

    /** Gives an object the values of a state, whose references lead to objects by key. */
    void fill(Tape tape, EObject object, Change change, Map<String, EObject> known);
}
