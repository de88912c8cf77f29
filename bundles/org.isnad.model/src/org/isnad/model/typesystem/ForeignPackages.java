package org.isnad.model.typesystem;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.isnad.model.cas.CasPackage;

/**
 * Ecore packages made from a UIMA type system, so that the objects of other tools open, are kept and are saved unchanged.
 *
 * <p>Features that refer to objects are typed {@code EObject}: what a foreign object may refer to is its own tool's affair.
 * Arrays are unsettable, since UIMA tells an empty array from none.
 */
public final class ForeignPackages {

    private final EPackage.Registry registry;
    private final Map<String, EPackage> made = new LinkedHashMap<>();
    private final Map<String, UimaType> types = new HashMap<>();

    private ForeignPackages(EPackage.Registry registry) {
        this.registry = registry;
    }

    /** Registers packages for those types that the registry does not have yet; returns the new packages. */
    public static Collection<EPackage> register(TypeSystem typeSystem, EPackage.Registry registry) {
        ForeignPackages packages = new ForeignPackages(registry);
        for (UimaType type : typeSystem.types()) {
            packages.types.put(type.name(), type);
        }
        for (UimaType type : typeSystem.types()) {
            if (!type.isTagSet() && packages.find(type.name()) == null) {
                packages.declare(type);
            }
        }
        packages.made.forEach(registry::put);
        for (UimaType type : typeSystem.types()) {
            if (packages.made.containsKey(TypeNames.namespace(type.name())) && !type.isTagSet()) {
                packages.define(type);
            }
        }
        return packages.made.values();
    }

    private EClass find(String typeName) {
        EPackage ePackage = made.get(TypeNames.namespace(typeName));
        if (ePackage == null) {
            ePackage = registry.getEPackage(TypeNames.namespace(typeName));
        }
        EClassifier classifier = ePackage == null ? null : ePackage.getEClassifier(TypeNames.localName(typeName));
        return classifier instanceof EClass eClass ? eClass : null;
    }

    private void declare(UimaType type) {
        String namespace = TypeNames.namespace(type.name());
        if (registry.getEPackage(namespace) != null) {
            // One more type in a package of ours or of UIMA: we cannot add it, and a file that uses it is refused.
            return;
        }
        EPackage ePackage = made.computeIfAbsent(namespace, n -> {
            EPackage fresh = EcoreFactory.eINSTANCE.createEPackage();
            fresh.setNsURI(n);
            fresh.setNsPrefix(TypeNames.prefix(n));
            fresh.setName(TypeNames.prefix(n));
            return fresh;
        });
        EClass eClass = EcoreFactory.eINSTANCE.createEClass();
        eClass.setName(TypeNames.localName(type.name()));
        ePackage.getEClassifiers().add(eClass);
    }

    private void define(UimaType type) {
        EClass eClass = find(type.name());
        EClass supertype = find(type.supertype());
        eClass.getESuperTypes().add(supertype == null ? CasPackage.Literals.TOP : supertype);
        for (UimaFeature feature : type.features()) {
            eClass.getEStructuralFeatures().add(feature(feature));
        }
    }

    private EStructuralFeature feature(UimaFeature feature) {
        boolean array = feature.range().endsWith("Array") || feature.range().endsWith("List");
        boolean many = array && !feature.shared();
        EDataType data = data(feature, many);
        if (data != null) {
            EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
            attribute.setName(feature.name());
            attribute.setEType(data);
            attribute.setUnique(false);
            if (many) {
                attribute.setUpperBound(-1);
                attribute.setUnsettable(true);
            }
            return attribute;
        }
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(feature.name());
        reference.setEType(EcorePackage.Literals.EOBJECT);
        reference.setResolveProxies(false);
        if (many) {
            reference.setUpperBound(-1);
            reference.setUnique(false);
            reference.setUnsettable(true);
        }
        return reference;
    }

    /** The data type of a feature, or null for one that refers to objects. */
    private EDataType data(UimaFeature feature, boolean many) {
        String range = feature.range();
        if (many) {
            range = range.replaceAll("(Array|List)$", "");
            if ("uima.cas.Byte".equals(range)) {
                return EcorePackage.Literals.ESTRING;
            }
        }
        return switch (range) {
            case "uima.cas.String" -> EcorePackage.Literals.ESTRING;
            case "uima.cas.Integer" -> EcorePackage.Literals.EINT;
            case "uima.cas.Float" -> EcorePackage.Literals.EFLOAT;
            case "uima.cas.Double" -> EcorePackage.Literals.EDOUBLE;
            case "uima.cas.Long" -> EcorePackage.Literals.ELONG;
            case "uima.cas.Short" -> EcorePackage.Literals.ESHORT;
            case "uima.cas.Byte" -> EcorePackage.Literals.EBYTE;
            case "uima.cas.Boolean" -> EcorePackage.Literals.EBOOLEAN;
            default -> isTagSet(range) ? EcorePackage.Literals.ESTRING : null;
        };
    }

    private boolean isTagSet(String typeName) {
        UimaType type = types.get(typeName);
        if (type != null && type.isTagSet()) {
            return true;
        }
        EPackage ePackage = registry.getEPackage(TypeNames.namespace(typeName));
        return ePackage != null && ePackage.getEClassifier(TypeNames.localName(typeName)) instanceof EDataType;
    }
}
