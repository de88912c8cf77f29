package org.isnad.model.typesystem;

import org.eclipse.emf.ecore.EClassifier;

/**
 * How a UIMA type name and the namespace of an Ecore package stand for each other.
 *
 * <p>Source: UIMA References, chapter "XMI CAS Serialization Reference": the type {@code a.b.C} is the element {@code C} of
 * the namespace {@code http:///a/b.ecore}; a type without a package lives in {@code http:///uima/noNamespace.ecore}.
 */
public final class TypeNames {

    /** Namespace of types that have no package. */
    public static final String NO_NAMESPACE = "http:///uima/noNamespace.ecore";

    private static final String PREFIX = "http:///";
    private static final String SUFFIX = ".ecore";

    private TypeNames() {}

    /** Name of the UIMA type for a class or enumeration, for example {@code org.isnad.annotation.Zone}. */
    public static String typeName(EClassifier classifier) {
        return typeName(classifier.getEPackage().getNsURI(), classifier.getName());
    }

    /** Name of the UIMA type for an element of a namespace. */
    public static String typeName(String namespace, String localName) {
        if (NO_NAMESPACE.equals(namespace)) {
            return localName;
        }
        String path = namespace.startsWith(PREFIX) ? namespace.substring(PREFIX.length()) : namespace;
        String name = path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path;
        return name.replace('/', '.') + '.' + localName;
    }

    /** Namespace of a UIMA type name. */
    public static String namespace(String typeName) {
        int dot = typeName.lastIndexOf('.');
        return dot < 0 ? NO_NAMESPACE : PREFIX + typeName.substring(0, dot).replace('.', '/') + SUFFIX;
    }

    /** Name of a UIMA type without its package. */
    public static String localName(String typeName) {
        return typeName.substring(typeName.lastIndexOf('.') + 1);
    }

    /** Prefix for a namespace: the last step of its path, as UIMA chooses it too. */
    public static String prefix(String namespace) {
        String name =
                namespace.endsWith(SUFFIX) ? namespace.substring(0, namespace.length() - SUFFIX.length()) : namespace;
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.isEmpty() ? "ns" : last;
    }
}
