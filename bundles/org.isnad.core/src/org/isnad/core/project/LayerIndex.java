package org.isnad.core.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.isnad.core.edit.Touched;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Frame;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.tcas.Annotation;

/**
 * Finds the objects of a layer by place, type and id; follows the contents of the resource as its one adapter. Objects
 * carry no adapters, so moved edges must be told through {@link #touched}.
 */
final class LayerIndex extends AdapterImpl {

    /** So many moved spans are found one by one; more are sorted with all others. */
    private static final int FEW = 8;

    private final Map<Class<?>, SpanBucket> spans = new LinkedHashMap<>();
    private final Map<String, Item> items = new HashMap<>();
    private final Set<Statement> statements = new LinkedHashSet<>();
    private final Set<Stance> stances = new LinkedHashSet<>();
    private List<Statement> statementsInOrder;
    private List<Stance> stancesInOrder;

    private LayerIndex() {}

    static LayerIndex of(Resource resource) {
        LayerIndex index = new LayerIndex();
        resource.getContents().forEach(object -> index.added(object, true));
        resource.eAdapters().add(index);
        return index;
    }

    @Override
    public void notifyChanged(Notification change) {
        if (change.getFeatureID(Resource.class) != Resource.RESOURCE__CONTENTS) {
            return;
        }
        switch (change.getEventType()) {
            case Notification.ADD -> added(change.getNewValue(), false);
            case Notification.ADD_MANY -> ((Collection<?>) change.getNewValue()).forEach(o -> added(o, true));
            case Notification.REMOVE -> removed(change.getOldValue());
            case Notification.REMOVE_MANY -> ((Collection<?>) change.getOldValue()).forEach(this::removed);
            default -> {}
        }
    }

    private void added(Object object, boolean many) {
        if (object instanceof Annotation span) {
            SpanBucket bucket = spans.computeIfAbsent(span.getClass(), c -> new SpanBucket());
            if (many) {
                bucket.append(span);
            } else {
                bucket.insert(span);
            }
        } else if (object instanceof Statement statement) {
            statements.add(statement);
            statementsInOrder = null;
        } else if (object instanceof Stance stance) {
            stances.add(stance);
            stancesInOrder = null;
        }
        if (object instanceof Item item && item.getId() != null) {
            items.putIfAbsent(item.getId(), item);
        }
    }

    private void removed(Object object) {
        if (object instanceof Annotation span) {
            spans.get(span.getClass()).remove(span);
        } else if (object instanceof Statement statement) {
            statements.remove(statement);
            statementsInOrder = null;
        } else if (object instanceof Stance stance) {
            stances.remove(stance);
            stancesInOrder = null;
        }
        if (object instanceof Item item && item.getId() != null) {
            items.remove(item.getId(), item);
        }
    }

    /** Features of objects were changed: only places and orders that may be others now are looked at again. */
    void touched(Resource resource, Touched what) {
        if (what.objects() == null) {
            spans.values().forEach(SpanBucket::distrust);
            forgetFrames();
            return;
        }
        List<Annotation> moved = new ArrayList<>();
        for (EObject object : what.moved()) {
            if (object instanceof Annotation span && span.eResource() == resource) {
                moved.add(span);
            }
        }
        move(moved);
        if (!moved.isEmpty() || what.objects().stream().anyMatch(Frame.class::isInstance)) {
            forgetFrames();
        }
    }

    private void move(List<Annotation> moved) {
        if (moved.size() > FEW) {
            moved.forEach(span -> spans.get(span.getClass()).distrust());
            return;
        }
        moved.forEach(span -> spans.get(span.getClass()).remove(span));
        moved.forEach(span -> spans.get(span.getClass()).insert(span));
    }

    private void forgetFrames() {
        statementsInOrder = null;
        stancesInOrder = null;
    }

    Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    <T extends Annotation> List<T> spans(Class<T> type) {
        List<T> found = new ArrayList<>();
        int buckets = 0;
        for (Map.Entry<Class<?>, SpanBucket> entry : spans.entrySet()) {
            if (type.isAssignableFrom(entry.getKey())) {
                entry.getValue().all().forEach(span -> found.add(type.cast(span)));
                buckets++;
            }
        }
        return ordered(found, buckets);
    }

    <T extends Annotation> List<T> in(int begin, int end, Class<T> type) {
        List<T> found = new ArrayList<>();
        int buckets = 0;
        for (Map.Entry<Class<?>, SpanBucket> entry : spans.entrySet()) {
            if (type.isAssignableFrom(entry.getKey())) {
                entry.getValue().overlapping(begin, end, span -> found.add(type.cast(span)));
                buckets++;
            }
        }
        return ordered(found, buckets);
    }

    private static <T extends Annotation> List<T> ordered(List<T> found, int buckets) {
        if (buckets > 1) {
            found.sort(SpanBucket.ORDER);
        }
        return found;
    }

    List<Statement> statements() {
        if (statementsInOrder == null) {
            statementsInOrder = statements.stream()
                    .sorted(Comparator.comparingInt(s -> first(s.getContent(), s.getCue())))
                    .toList();
        }
        return statementsInOrder;
    }

    List<Stance> stances() {
        if (stancesInOrder == null) {
            stancesInOrder = stances.stream()
                    .sorted(Comparator.comparingInt(s -> first(s.getEvidence(), s.getTargetSpans())))
                    .toList();
        }
        return stancesInOrder;
    }

    private static int first(List<Fragment> some, List<Fragment> others) {
        int first = Integer.MAX_VALUE;
        for (Fragment fragment : some) {
            first = Math.min(first, fragment.getBegin());
        }
        for (Fragment fragment : others) {
            first = Math.min(first, fragment.getBegin());
        }
        return first;
    }
}
