package org.isnad.exchange;

import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.tcas.TcasPackage;

/** The types of Isnad and those of UIMA; all others are foreign. */
public final class OwnTypes {

    private static final Set<EPackage> PACKAGES =
            Set.of(AnnotationPackage.eINSTANCE, CasPackage.eINSTANCE, TcasPackage.eINSTANCE);

    private OwnTypes() {}

    public static boolean contains(EClass eClass) {
        return PACKAGES.contains(eClass.getEPackage());
    }
}
