package org.isnad.model.xmi;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.isnad.model.annotation.AnnotationPackage;
import org.isnad.model.cas.CasPackage;
import org.isnad.model.tcas.TcasPackage;

/** Makes {@link CasXmiResource}s; registered for the file ending {@code xmi} of a resource set. */
public final class CasXmiResourceFactory extends ResourceFactoryImpl {

    @Override
    public Resource createResource(URI uri) {
        return new CasXmiResource(uri);
    }

    /** A resource set that reads and writes layers with our own types; foreign packages are added to its registry. */
    public static ResourceSet resourceSet() {
        ResourceSet set = new ResourceSetImpl();
        register(set);
        return set;
    }

    /** Teaches a resource set our own types and the ending {@code xmi}. */
    public static void register(ResourceSet set) {
        EPackage.Registry registry = set.getPackageRegistry();
        registry.put(CasPackage.eNS_URI, CasPackage.eINSTANCE);
        registry.put(TcasPackage.eNS_URI, TcasPackage.eINSTANCE);
        registry.put(AnnotationPackage.eNS_URI, AnnotationPackage.eINSTANCE);
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new CasXmiResourceFactory());
    }
}
