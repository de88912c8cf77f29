package org.isnad.ui.exchange.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.isnad.exchange.mapping.Slot;
import org.isnad.exchange.mapping.Target;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.corpus.CorpusPackage;
import org.isnad.ui.label.Tags;

/** The tags of a mapping in the language of the user. */
final class TagLabels {

    private TagLabels() {}

    /** @param tag as mappings write it, such as FAVOR; whatever is no tag of the part is given back */
    static String of(Slot slot, String tag) {
        return slot.tags().contains(tag) ? label(slot, tag).orElse(tag) : tag;
    }

    /** @param word a tag of one of the parts of what is made, else it is given back */
    static String of(Target target, String word) {
        return target.slots().stream()
                .filter(slot -> slot.tags().contains(word))
                .findFirst()
                .map(slot -> of(slot, word))
                .orElse(word);
    }

    private static Optional<String> label(Slot slot, String tag) {
        return Stream.of(AnnotationPackage.eINSTANCE, CorpusPackage.eINSTANCE)
                .flatMap(tags -> tags.getEClassifiers().stream())
                .filter(EEnum.class::isInstance)
                .map(EEnum.class::cast)
                .filter(set -> literals(set).equals(slot.tags()))
                .findFirst()
                .map(set -> Tags.label(set.getEEnumLiteralByLiteral(tag).getInstance()));
    }

    private static List<String> literals(EEnum set) {
        return set.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
    }
}
