package org.isnad.review.adjudicate;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.annotation.AnnotationPackage.Literals;
import org.isnad.model.annotation.Extra;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Item;
import org.isnad.text.TextRange;

/** Tells whether two items say the same, one of gold and one that is in no layer yet. */
final class Sameness {

    private Sameness() {}

    static boolean test(Item one, Item other) {
        return one.eClass() == other.eClass()
                && one.eClass().getEAllStructuralFeatures().stream()
                        .filter(Copies::isContent)
                        .allMatch(feature -> test(feature, one.eGet(feature), other.eGet(feature)));
    }

    /** Fragments by their places, extras by what they say, mentions and quotes as they are, in any order. */
    static boolean test(EStructuralFeature feature, Object one, Object other) {
        if (!feature.isMany()) {
            return Objects.equals(one, other);
        }
        if (feature.getEType() == Literals.FRAGMENT) {
            return ranges((List<?>) one).equals(ranges((List<?>) other));
        }
        if (feature.getEType() == Literals.EXTRA) {
            return extras((List<?>) one).equals(extras((List<?>) other));
        }
        return new HashSet<>((List<?>) one).equals(new HashSet<>((List<?>) other));
    }

    private static List<TextRange> ranges(List<?> fragments) {
        return fragments.stream()
                .map(Fragment.class::cast)
                .map(fragment -> new TextRange(fragment.getBegin(), fragment.getEnd()))
                .sorted()
                .toList();
    }

    private static List<String> extras(List<?> extras) {
        return extras.stream()
                .map(Extra.class::cast)
                .map(extra -> extra.getName() + "=" + extra.getValue())
                .sorted()
                .toList();
    }
}
