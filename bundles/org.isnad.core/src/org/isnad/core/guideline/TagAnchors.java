package org.isnad.core.guideline;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.corpus.CorpusPackage;

/**
 * The headings of a guideline under which a tag is explained: {@code reportType.DIRECT}, and the name of its type,
 * {@code Statement}, for what is said about the whole.
 */
public final class TagAnchors {

    private static final Set<EStructuralFeature> TOOL = Set.of(
            AnnotationPackage.Literals.ITEM__ORIGIN,
            AnnotationPackage.Literals.ITEM__DECISION,
            AnnotationPackage.Literals.ITEM__FLAG);

    private TagAnchors() {}

    /** The types that people annotate with, and the actor, in the order of the scheme. */
    public static List<EClass> types() {
        return List.of(
                AnnotationPackage.Literals.ZONE,
                CorpusPackage.Literals.ACTOR,
                AnnotationPackage.Literals.ACTOR_MENTION,
                AnnotationPackage.Literals.STATEMENT,
                AnnotationPackage.Literals.QUOTE,
                AnnotationPackage.Literals.STANCE);
    }

    /** The features of a type that have a closed tag set chosen by people. */
    public static Stream<EStructuralFeature> tagged(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(feature ->
                        !TOOL.contains(feature) && isTag(feature.getEType().getInstanceClass()));
    }

    /** The tags of a feature, in the order of the model. */
    public static List<Enumerator> tags(EStructuralFeature feature) {
        return feature.getEType().getEPackage().getEClassifiers().stream()
                .filter(EEnum.class::isInstance)
                .map(EEnum.class::cast)
                .filter(set -> set.getInstanceClass() == ((EDataType) feature.getEType()).getInstanceClass())
                .flatMap(set -> set.getELiterals().stream())
                .map(literal -> literal.getInstance())
                .toList();
    }

    public static String of(EStructuralFeature feature, Enumerator tag) {
        return feature.getName() + "." + tag.getName();
    }

    /** The headings for an item or actor: its tags as far as they are set, in the order of the model; last its type. */
    public static List<String> of(EObject item) {
        Stream<String> tags = tagged(item.eClass())
                .filter(feature -> item.eGet(feature) != null)
                .map(feature -> of(feature, (Enumerator) item.eGet(feature)));
        return Stream.concat(tags, Stream.of(item.eClass().getName())).toList();
    }

    private static boolean isTag(Class<?> type) {
        return type != null && Enumerator.class.isAssignableFrom(type);
    }
}
