package org.isnad.uima;

import java.util.Collection;
import org.apache.uima.cas.CAS;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.isnad.core.outcome.Outcome;
import org.isnad.model.typesystem.ForeignPackages;
import org.isnad.model.typesystem.TypeSystem;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.model.xmi.CasXmiResourceFactory;

/** One CAS for many files of the same types, since making one takes longer than reading a file; for one thread. */
public final class ReusedCas {

    private final CAS cas;
    private final Collection<EPackage> packages;

    private ReusedCas(CAS cas, Collection<EPackage> packages) {
        this.cas = cas;
        this.packages = packages;
    }

    /** Problem: {@code uima.types} where the types contradict each other. */
    public static Outcome<ReusedCas> of(TypeSystem types) {
        return LayerCas.empty(types).then(cas -> {
            ResourceSet set = CasXmiResourceFactory.resourceSet();
            TypeSystem all = TypeSystems.plain(cas.getTypeSystem());
            return Outcome.of(new ReusedCas(cas, ForeignPackages.register(all, set.getPackageRegistry())));
        });
    }

    /** The CAS without what the last file left in it. */
    public CAS empty() {
        cas.reset();
        return cas;
    }

    /** The types, which stay. */
    public org.apache.uima.cas.TypeSystem types() {
        return cas.getTypeSystem();
    }

    /**
     * What the CAS holds now, as a layer in a resource set of its own that knows our packages and those of the types. Problem:
     * {@code uima.layer} where it holds what our packages or XML 1.0 cannot.
     *
     * @param uri of the new layer, such as the file from which it came
     */
    public Outcome<CasXmiResource> layer(URI uri) {
        ResourceSet set = CasXmiResourceFactory.resourceSet();
        packages.forEach(each -> set.getPackageRegistry().put(each.getNsURI(), each));
        return LayerCas.layer(cas, cas.getTypeSystem(), null, uri, set);
    }
}
