package org.isnad.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A way from an annotation to values or other annotations; see {@link SlotSource}. */
final class TypePath {

    private static final Pattern FEATURE = Pattern.compile("([^/\\[\\]^@=]+)(?:\\[([^/\\[\\]=]+)=([^\\]]*)\\])?");
    private static final Pattern REVERSE = Pattern.compile("\\^([^/\\[\\]^@]+)@([^/\\[\\]^@]+)");

    private record Step(boolean reverse, String name, String filter, String value) {}

    private final List<Step> steps;

    private TypePath(List<Step> steps) {
        this.steps = steps;
    }

    static boolean isPath(String path) {
        return path.isEmpty() || parse(path) != null;
    }

    /** A path that is none leads nowhere. */
    static TypePath of(String path) {
        List<Step> steps = path.isEmpty() ? List.of() : parse(path);
        return steps == null ? new TypePath(List.of(new Step(false, path, null, null))) : new TypePath(steps);
    }

    private static List<Step> parse(String path) {
        List<Step> steps = new ArrayList<>();
        int at = 0;
        while (at <= path.length()) {
            boolean reverse = at < path.length() && path.charAt(at) == '^';
            Matcher step = (reverse ? REVERSE : FEATURE).matcher(path).region(at, path.length());
            if (!step.lookingAt()) {
                return null;
            }
            steps.add(
                    reverse
                            ? new Step(true, step.group(1), step.group(2), null)
                            : new Step(false, step.group(1), step.group(2), step.group(3)));
            if (step.end() < path.length() && path.charAt(step.end()) != '/') {
                return null;
            }
            at = step.end() + 1;
        }
        return steps;
    }

    /** The annotations it leads to, in their order, each once a way; all on the way, the first left out, are passed on. */
    List<EObject> annotations(EObject start, LayerObjects layer, Consumer<EObject> passed) {
        List<EObject> found = new ArrayList<>();
        values(start, layer, passed).stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .forEach(found::add);
        return found;
    }

    /** The values it leads to that are no annotations, as texts. */
    List<String> texts(EObject start, LayerObjects layer) {
        return values(start, layer, object -> {}).stream()
                .filter(value -> !(value instanceof EObject))
                .map(String::valueOf)
                .toList();
    }

    private List<Object> values(EObject start, LayerObjects layer, Consumer<EObject> passed) {
        List<Object> here = List.of(start);
        for (Step step : steps) {
            List<Object> next = new ArrayList<>();
            for (Object value : here) {
                if (value instanceof EObject object) {
                    next.addAll(step.reverse ? layer.referring(object, step.name, step.filter) : go(object, step));
                }
            }
            here = next;
            next.stream()
                    .filter(EObject.class::isInstance)
                    .map(EObject.class::cast)
                    .forEach(passed);
        }
        return here;
    }

    private static List<Object> go(EObject object, Step step) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(step.name);
        if (feature == null) {
            return List.of();
        }
        List<Object> values = LayerObjects.flat(object.eGet(feature));
        if (step.filter == null) {
            return values;
        }
        return values.stream()
                .filter(value -> value instanceof EObject element && has(element, step))
                .toList();
    }

    private static boolean has(EObject element, Step step) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(step.filter);
        return feature != null && step.value.equals(String.valueOf(element.eGet(feature)));
    }
}
