package org.isnad.ui.label;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.TagSetting;

/**
 * Names of tags and features in the language of the user; a project may hide tags or give them labels of its own. A name that
 * is not translated is shown as the model writes it.
 */
public final class Tags {

    private static final ResourceBundle NAMES = ResourceBundle.getBundle("org.isnad.ui.label.tags");

    private Tags() {}

    /** The closed tag set of a feature; empty when it has none. */
    public static Optional<EEnum> tagSet(EStructuralFeature feature) {
        if (!(feature.getEType() instanceof EDataType type) || !Enumerator.class.isAssignableFrom(instances(type))) {
            return Optional.empty();
        }
        return feature.getEType().getEPackage().getEClassifiers().stream()
                .filter(EEnum.class::isInstance)
                .map(EEnum.class::cast)
                .filter(set -> set.getInstanceClass() == type.getInstanceClass())
                .findFirst();
    }

    /** The tags that a project offers, in the order of the model. */
    public static List<Enumerator> offered(EEnum tagSet, Corpus corpus) {
        return tagSet.getELiterals().stream()
                .map(literal -> literal.getInstance())
                .filter(tag -> setting(tag, corpus).filter(TagSetting::isHidden).isEmpty())
                .toList();
    }

    /** The label of a tag in a project. */
    public static String label(Enumerator tag, Corpus corpus) {
        return setting(tag, corpus)
                .map(TagSetting::getLabel)
                .filter(label -> !label.isBlank())
                .orElseGet(() -> label(tag));
    }

    public static String label(Enumerator tag) {
        return name(tag.getClass().getSimpleName() + "." + tag.getName(), tag.getName());
    }

    public static String label(EStructuralFeature feature) {
        String name = feature.getName();
        return name(feature.getEContainingClass().getName() + "." + name, name("feature." + name, name));
    }

    public static String label(EClass type) {
        return name("type." + type.getName(), type.getName());
    }

    private static Class<?> instances(EDataType type) {
        return type.getInstanceClass() == null ? Object.class : type.getInstanceClass();
    }

    private static Optional<TagSetting> setting(Enumerator tag, Corpus corpus) {
        String set = tag.getClass().getSimpleName();
        return corpus.getTagSettings().stream()
                .filter(setting ->
                        set.equals(setting.getTagSet()) && tag.getName().equals(setting.getTag()))
                .findFirst();
    }

    private static String name(String key, String otherwise) {
        return NAMES.containsKey(key) ? NAMES.getString(key) : otherwise;
    }
}
