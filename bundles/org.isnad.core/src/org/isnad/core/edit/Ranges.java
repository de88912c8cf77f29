package org.isnad.core.edit;

import java.util.List;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Span;
import org.isnad.text.TextRange;

/** What ranges edits accept: inside the text, not empty, not inside a surrogate pair; they are stored as they are given. */
final class Ranges {

    private Ranges() {}

    /** Refuses a range that no span may have. */
    static boolean accept(Plan plan, OpenLayer layer, int begin, int end) {
        String text = layer.text();
        boolean inside = 0 <= begin && begin < end && end <= text.length();
        if (!inside || splits(text, begin) || splits(text, end)) {
            plan.refuse("edit.range", String.valueOf(begin), String.valueOf(end), String.valueOf(text.length()));
            return false;
        }
        return true;
    }

    static boolean accept(Plan plan, OpenLayer layer, List<TextRange> ranges) {
        return ranges.stream().allMatch(range -> accept(plan, layer, range.begin(), range.end()));
    }

    private static boolean splits(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    static <T extends Span> T place(T span, TextRange range) {
        span.setBegin(range.begin());
        span.setEnd(range.end());
        return span;
    }

    /** New fragments in text order, added to the layer. */
    static List<Fragment> fragments(Plan plan, OpenLayer layer, List<TextRange> ranges) {
        List<Fragment> fragments = ranges.stream()
                .sorted()
                .map(range -> place(AnnotationFactory.eINSTANCE.createFragment(), range))
                .toList();
        fragments.forEach(fragment -> plan.add(layer, fragment));
        return fragments;
    }

    static TextRange of(Span span) {
        return new TextRange(span.getBegin(), span.getEnd());
    }
}
