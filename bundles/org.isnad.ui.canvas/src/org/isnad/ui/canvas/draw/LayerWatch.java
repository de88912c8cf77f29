package org.isnad.ui.canvas.draw;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Collects which objects of a layer changed until they are taken, so that one edit is drawn once. */
public final class LayerWatch extends EContentAdapter {

    private final Set<EObject> changed = new LinkedHashSet<>();

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER) {
            return;
        }
        if (notification.getNotifier() instanceof EObject object) {
            changed.add(object);
        } else if (notification.getNotifier() instanceof Resource
                && notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS) {
            collect(notification.getOldValue());
            collect(notification.getNewValue());
        }
    }

    /** What changed since the last call. */
    public List<EObject> take() {
        List<EObject> taken = new ArrayList<>(changed);
        changed.clear();
        return taken;
    }

    private void collect(Object value) {
        if (value instanceof EObject object) {
            changed.add(object);
        } else if (value instanceof Iterable<?> several) {
            several.forEach(this::collect);
        }
    }
}
