package org.isnad.model.xmi;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.cas.Sofa;
import org.isnad.model.cas.TOP;
import org.isnad.model.cas.View;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.tcas.TcasPackage;

/**
 * An object of a file, ordered by where it stands there: NULL, the head of the layer, spans and frames by their place in the
 * text, objects without a place, sofas, views.
 */
final class Entry implements Comparable<Entry> {

    private final EObject object;
    private final EntryType type;
    private int begin;
    private int end;
    private int id;

    Entry(EObject object, EntryType type) {
        this.object = object;
        this.type = type;
        switch (type.kind()) {
            case NULL, LAYER, OTHER -> {}
            case SOFA -> begin = ((Sofa) object).getSofaNum();
            case VIEW ->
                begin = ((View) object).getSofa() == null
                        ? 0
                        : ((View) object).getSofa().getSofaNum();
            case STATEMENT -> place((Statement) object);
            case STANCE -> place((Stance) object);
            case SPAN -> {
                begin = ((Annotation) object).getBegin();
                end = ((Annotation) object).getEnd();
            }
            case FOREIGN_SPAN -> {
                begin = (Integer) object.eGet(TcasPackage.Literals.ANNOTATION__BEGIN);
                end = (Integer) object.eGet(TcasPackage.Literals.ANNOTATION__END);
            }
        }
        if (type.isTop()) {
            id = object instanceof TOP top ? top.getXmiId() : (Integer) object.eGet(CasPackage.Literals.TOP__XMI_ID);
        }
    }

    private void place(Statement statement) {
        begin = begin(statement.getContent(), statement.getCue());
        end = -1;
    }

    private void place(Stance stance) {
        begin = begin(stance.getEvidence(), stance.getTargetSpans());
        end = -1;
    }

    private static int begin(List<Fragment> first, List<Fragment> second) {
        int begin = Integer.MAX_VALUE;
        for (Fragment fragment : first) {
            begin = Math.min(begin, fragment.getBegin());
        }
        for (Fragment fragment : second) {
            begin = Math.min(begin, fragment.getBegin());
        }
        return begin;
    }

    EObject object() {
        return object;
    }

    EntryType type() {
        return type;
    }

    /** Its {@code xmi:id}; 0 for those that have none, or none yet. */
    int id() {
        return id;
    }

    void giveId(int fresh) {
        id = fresh;
    }

    @Override
    public int compareTo(Entry other) {
        int order = type.section() - other.type.section();
        order = order == 0 ? Integer.compare(begin, other.begin) : order;
        order = order == 0 ? Integer.compare(other.end, end) : order;
        order = order == 0 ? Integer.compare(type.rank(), other.type.rank()) : order;
        return order == 0 ? Integer.compare(id, other.id) : order;
    }
}
