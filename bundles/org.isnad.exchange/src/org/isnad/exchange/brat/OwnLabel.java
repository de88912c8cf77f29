package org.isnad.exchange.brat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.Origin;

/** The labels under which our own annotations stand in brat; the tags of each are its attributes, named as their sets are. */
enum OwnLabel {
    ZONE("Zone", AnnotationPackage.Literals.ZONE, ""),
    MENTION("Mention", AnnotationPackage.Literals.ACTOR_MENTION, ""),
    QUOTE("Quote", AnnotationPackage.Literals.QUOTE, ""),
    CUE("Cue", AnnotationPackage.Literals.FRAGMENT, ""),
    TARGET("Target", AnnotationPackage.Literals.FRAGMENT, ""),
    STATEMENT(
            "Statement",
            AnnotationPackage.Literals.STATEMENT,
            "Source*:Mention, Cue?:Cue, Quote*:Quote, Relay*:Mention, Addressee*:Mention, Parent?:Statement"),
    STANCE(
            "Stance",
            AnnotationPackage.Literals.STANCE,
            "Holder?:Mention, Target?:Target, TargetStatement?:Statement, Basis?:Statement");

    /** Attribute for how sure the annotator is; a number and no tag. */
    static final String CONFIDENCE = "Confidence";

    private static final String BOXED = "Object";

    private final String text;
    private final EClass type;
    private final String roles;
    private final List<EAttribute> tags;

    OwnLabel(String text, EClass type, String roles) {
        this.text = text;
        this.type = type;
        this.roles = roles;
        this.tags = type.getEAllAttributes().stream().filter(OwnLabel::isTag).toList();
    }

    static Optional<OwnLabel> of(String text) {
        return Arrays.stream(values()).filter(label -> label.text.equals(text)).findFirst();
    }

    String text() {
        return text;
    }

    EClass type() {
        return type;
    }

    /** The roles as {@code annotation.conf} declares them; "" for what is no event. */
    String roles() {
        return roles;
    }

    boolean isEvent() {
        return !roles.isEmpty();
    }

    /** The origin that is not written: people make annotations, the machine makes zones and says nothing of it. */
    Origin usualOrigin() {
        return this == ZONE ? null : Origin.MANUAL;
    }

    /** The features whose values are tags. */
    List<EAttribute> tags() {
        return tags;
    }

    /** Whether the values of a feature are tags. */
    static boolean isTag(EAttribute attribute) {
        Class<?> values = attribute.getEAttributeType().getInstanceClass();
        return values != null && Enumerator.class.isAssignableFrom(values);
    }

    /** What the attribute for a tag is called in brat. */
    static String attributeName(EAttribute tag) {
        EDataType set = tag.getEAttributeType();
        String name = set.getName();
        return name.endsWith(BOXED) ? name.substring(0, name.length() - BOXED.length()) : name;
    }

    /** The values that a tag may have. */
    static List<String> values(EAttribute tag) {
        Object[] values = tag.getEAttributeType().getInstanceClass().getEnumConstants();
        return Arrays.stream(values)
                .map(value -> ((Enumerator) value).getLiteral())
                .toList();
    }
}
