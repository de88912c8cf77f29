package org.isnad.model.xmi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.annotation.Extra;
import org.isnad.model.cas.AnnotationBase;
import org.isnad.model.cas.Sofa;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.tcas.DocumentAnnotation;
import org.isnad.model.tcas.TcasFactory;

/** Layers with every type and every feature of the scheme, nested, overlapping and discontinuous, from a seed. */
final class RandomLayer {

    /** Emoji (so that UTF-16 and code points differ), combining marks, bidi controls, XML's own characters, line ends. */
    static final String TEXT = "قال الناطقُ: «لا تعليق 😀» ثمّ أضاف \u200Fأنّ \u2067Reuters\u2069 & <نفت>\r\n"
            + "\t\"وقفـة\" ٢٢٥٤ 2254\u00A0\u200C 'x' 👨\u200D👩\u200D👧 ]]> لأنّ ﻻ 𝄞\n";

    private final Random random;
    private final CasXmiResource resource;
    private final Sofa sofa;
    private final List<EObject> objects = new ArrayList<>();
    private int next;

    private RandomLayer(long seed, URI uri) {
        random = new Random(seed);
        resource = new CasXmiResource(uri);
        CasXmiResourceFactory.resourceSet().getResources().add(resource);
        sofa = resource.createSofa(TEXT);
        DocumentAnnotation document = TcasFactory.eINSTANCE.createDocumentAnnotation();
        document.setSofa(sofa);
        document.setEnd(TEXT.length());
        document.setLanguage("ar");
        resource.getContents().add(document);
    }

    static CasXmiResource create(long seed, int size) {
        RandomLayer layer = new RandomLayer(seed, URI.createURI("random-" + seed + ".xmi"));
        List<EClass> types = new ArrayList<>();
        for (EClassifier classifier : AnnotationPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                types.add(type);
            }
        }
        for (int i = 0; i < size; i++) {
            layer.add(types.get(i % types.size()));
        }
        layer.objects.forEach(layer::fill);
        layer.dropLooseExtras();
        return layer.resource;
    }

    /** UIMA keeps no object that is neither indexed nor referred to, and no real layer has one. */
    private void dropLooseExtras() {
        Set<EObject> used = new HashSet<>();
        objects.forEach(object -> used.addAll(object.eCrossReferences()));
        resource.getContents().removeIf(object -> object instanceof Extra && !used.contains(object));
    }

    private void add(EClass type) {
        EObject object = EcoreUtil.create(type);
        if (object instanceof AnnotationBase base) {
            base.setSofa(sofa);
        }
        if (object instanceof Annotation span) {
            span.setBegin(random.nextInt(TEXT.length()));
            span.setEnd(span.getBegin() + random.nextInt(TEXT.length() - span.getBegin() + 1));
        }
        objects.add(object);
        resource.getContents().add(object);
    }

    private void fill(EObject object) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            boolean place = feature.getEContainingClass().getEPackage() != AnnotationPackage.eINSTANCE;
            if (place || (random.nextInt(4) == 0 && !"id".equals(feature.getName()))) {
                continue;
            }
            if (feature instanceof EReference reference) {
                fill(object, reference);
            } else {
                fill(object, (EAttribute) feature);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void fill(EObject object, EReference feature) {
        List<EObject> candidates = objects.stream()
                .filter(o -> feature.getEReferenceType().isSuperTypeOf(o.eClass()))
                .toList();
        if (candidates.isEmpty()) {
            return;
        }
        if (!feature.isMany()) {
            object.eSet(feature, candidates.get(random.nextInt(candidates.size())));
            return;
        }
        for (int n = random.nextInt(4); n >= 0; n--) {
            ((List<EObject>) object.eGet(feature)).add(candidates.get(random.nextInt(candidates.size())));
        }
    }

    @SuppressWarnings("unchecked")
    private void fill(EObject object, EAttribute feature) {
        if (feature.isMany()) {
            for (int n = random.nextInt(3); n >= 0; n--) {
                ((List<Object>) object.eGet(feature)).add(value(feature));
            }
        } else {
            object.eSet(feature, value(feature));
        }
    }

    private Object value(EAttribute feature) {
        if (feature.getEAttributeType() == EcorePackage.Literals.EINT) {
            return random.nextInt(4);
        }
        Class<?> type = feature.getEAttributeType().getInstanceClass();
        if (Enumerator.class.isAssignableFrom(type)) {
            Object[] tags = type.getEnumConstants();
            return tags[random.nextInt(tags.length)];
        }
        int begin = random.nextInt(TEXT.codePointCount(0, TEXT.length()) - 1);
        String some = TEXT.substring(TEXT.offsetByCodePoints(0, begin));
        return "id".equals(feature.getName()) ? "i" + next++ : some;
    }
}
