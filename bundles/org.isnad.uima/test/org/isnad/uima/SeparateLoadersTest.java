package org.isnad.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.isnad.core.outcome.Outcome;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.text.Segmenter;
import org.junit.jupiter.api.Test;

/** The pipeline where UIMA's class loader cannot see our annotators, as it is between OSGi bundles. */
class SeparateLoadersTest {

    @Test
    void theAnnotatorsAreFoundByTheirOwnLoader() throws Exception {
        URL[] libraries = places(
                UIMAFramework.class,
                Class.forName("org.slf4j.Logger"),
                URI.class,
                EObject.class,
                XMIResource.class,
                EditingDomain.class,
                Class.forName("com.ibm.icu.text.BreakIterator"));
        URL[] bundles = places(Pipelines.class, Outcome.class, CasXmiResource.class, Segmenter.class);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader parent = new URLClassLoader(libraries, ClassLoader.getPlatformClassLoader());
                URLClassLoader child = new URLClassLoader(bundles, parent)) {
            Thread.currentThread().setContextClassLoader(parent);
            Class<?> pipelines = child.loadClass(Pipelines.class.getName());
            assertNotSame(Pipelines.class, pipelines);
            Object outcome = pipelines
                    .getMethod("machineLayer", String.class, String.class)
                    .invoke(null, "وصلت السفينة إلى المرفأ", "ar");
            Object problems = outcome.getClass().getMethod("problems").invoke(outcome);
            assertEquals("[]", problems.toString());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static URL[] places(Class<?>... classes) {
        return Stream.of(classes)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .distinct()
                .toArray(URL[]::new);
    }
}
