package org.isnad.model.xmi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.cas.NULL;
import org.isnad.model.cas.Sofa;
import org.isnad.model.cas.View;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.tcas.TcasPackage;

/**
 * The order in which objects stand in a file: NULL, the head of the layer, spans and frames by their place in the text,
 * objects without a place, sofas, views.
 */
final class TextOrder {

    private enum Section {
        NULL,
        HEAD,
        PLACED,
        UNPLACED,
        SOFA,
        VIEW
    }

    private record Key(Section section, int begin, int end, int rank, int id, EObject object) {}

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::section)
            .thenComparingInt(Key::begin)
            .thenComparing(Comparator.comparingInt(Key::end).reversed())
            .thenComparingInt(Key::rank)
            .thenComparingInt(Key::id);

    private TextOrder() {}

    static List<EObject> sorted(List<? extends EObject> objects) {
        Map<org.eclipse.emf.ecore.EClass, Integer> ranks = new HashMap<>();
        List<Key> keys = new ArrayList<>(objects.size());
        for (EObject object : objects) {
            keys.add(key(object, ranks));
        }
        keys.sort(ORDER);
        return keys.stream().<EObject>map(Key::object).toList();
    }

    private static Key key(EObject object, Map<org.eclipse.emf.ecore.EClass, Integer> ranks) {
        if (object instanceof NULL) {
            return new Key(Section.NULL, 0, 0, 0, 0, object);
        }
        if (object instanceof View view) {
            int sofa = view.getSofa() == null ? 0 : view.getSofa().getSofaNum();
            return new Key(Section.VIEW, sofa, 0, 0, 0, object);
        }
        int id = (Integer) object.eGet(CasPackage.Literals.TOP__XMI_ID);
        if (object instanceof Layer) {
            return new Key(Section.HEAD, 0, 0, 0, id, object);
        }
        if (object instanceof Sofa sofa) {
            return new Key(Section.SOFA, sofa.getSofaNum(), 0, 0, id, object);
        }
        int rank = ranks.computeIfAbsent(object.eClass(), c -> c.getClassifierID());
        if (object instanceof Annotation span) {
            return new Key(Section.PLACED, span.getBegin(), span.getEnd(), rank, id, object);
        }
        if (object instanceof Statement statement) {
            return new Key(Section.PLACED, begin(statement.getContent(), statement.getCue()), -1, rank, id, object);
        }
        if (object instanceof Stance stance) {
            return new Key(Section.PLACED, begin(stance.getEvidence(), stance.getTargetSpans()), -1, rank, id, object);
        }
        if (TcasPackage.Literals.ANNOTATION.isSuperTypeOf(object.eClass())) {
            int begin = (Integer) object.eGet(TcasPackage.Literals.ANNOTATION__BEGIN);
            int end = (Integer) object.eGet(TcasPackage.Literals.ANNOTATION__END);
            return new Key(Section.PLACED, begin, end, rank, id, object);
        }
        return new Key(Section.UNPLACED, 0, 0, 0, id, object);
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
}
