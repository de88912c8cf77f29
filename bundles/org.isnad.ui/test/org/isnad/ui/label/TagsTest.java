package org.isnad.ui.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.CorpusFactory;
import org.isnad.model.corpus.CorpusPackage;
import org.isnad.model.corpus.TagSetting;
import org.junit.jupiter.api.Test;

class TagsTest {

    private static final EEnum POLARITY =
            Tags.tagSet(AnnotationPackage.Literals.STANCE__POLARITY).orElseThrow();

    private final ResourceBundle names = ResourceBundle.getBundle("org.isnad.ui.label.tags");
    private final Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();

    @Test
    void everyTagOfTheModelHasAName() {
        for (EPackage model : List.of(AnnotationPackage.eINSTANCE, CorpusPackage.eINSTANCE)) {
            for (EEnum set : all(model, EEnum.class).toList()) {
                set.getELiterals()
                        .forEach(tag -> assertTrue(
                                names.containsKey(set.getName() + "." + tag.getName()),
                                set.getName() + "." + tag.getName()));
            }
        }
    }

    @Test
    void everyFeatureOfAnItemHasAName() {
        Stream<EClass> items = all(AnnotationPackage.eINSTANCE, EClass.class)
                .filter(type -> AnnotationPackage.Literals.ITEM.isSuperTypeOf(type) && !type.isAbstract());
        items.flatMap(type -> type.getEAllStructuralFeatures().stream())
                .filter(feature -> !List.of("xmiId", "sofa", "extras").contains(feature.getName()))
                .forEach(feature -> assertTrue(
                        names.containsKey("feature." + feature.getName())
                                || names.containsKey(
                                        feature.getEContainingClass().getName() + "." + feature.getName()),
                        feature.getName()));
    }

    @Test
    void aFeatureWithoutTagsHasNoSet() {
        assertTrue(Tags.tagSet(AnnotationPackage.Literals.ITEM__COMMENT).isEmpty());
        assertTrue(Tags.tagSet(AnnotationPackage.Literals.STATEMENT__PARENT).isEmpty());
    }

    @Test
    void aProjectHidesAndRenamesTags() {
        set("NEUTRAL", true, null);
        set("FAVOR", false, "داعم");
        List<Enumerator> offered = Tags.offered(POLARITY, corpus);
        assertEquals(List.of(Polarity.FAVOR, Polarity.AGAINST, Polarity.NONE), offered);
        assertEquals("داعم", Tags.label(Polarity.FAVOR, corpus));
        assertEquals(Tags.label(Polarity.AGAINST), Tags.label(Polarity.AGAINST, corpus));
    }

    private void set(String tag, boolean hidden, String label) {
        TagSetting setting = CorpusFactory.eINSTANCE.createTagSetting();
        setting.setTagSet("Polarity");
        setting.setTag(tag);
        setting.setHidden(hidden);
        setting.setLabel(label);
        corpus.getTagSettings().add(setting);
    }

    private static <T> Stream<T> all(EPackage model, Class<T> type) {
        return model.getEClassifiers().stream().filter(type::isInstance).map(type::cast);
    }
}
