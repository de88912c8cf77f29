package org.isnad.codegen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the Java code of all {@code *.ecore} files of a bundle, outside an IDE.
 *
 * <p>There is no {@code .genmodel} file: the few options that matter stand here, so that nothing can fall out of step.
 */
public final class GenerateModel {

    private GenerateModel() {}

    /**
     * Generates; arguments: name of the bundle, folder of the bundle, base Java package.
     *
     * @throws IllegalStateException if the generator reports an error; Maven then shows it
     */
    public static void main(String[] args) throws Exception {
        String bundle = args[0];
        Path folder = Path.of(args[1]).toAbsolutePath();
        GenModelPackage.eINSTANCE.eClass();
        EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(folder.toString() + '/'));
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        GenModel genModel = genModel(bundle, args[2], packages(folder.resolve("model")));
        Generator generator = new Generator();
        generator.setInput(genModel);
        Diagnostic result = generator.generate(
                genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor.Printing(System.out));
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException("EMF generator: " + result.getMessage() + ' ' + result.getChildren());
        }
    }

    private static List<EPackage> packages(Path folder) throws Exception {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        List<EPackage> packages = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".ecore")).sorted().toList()) {
                URI uri = URI.createFileURI(file.toString());
                packages.add((EPackage)
                        resources.getResource(uri, true).getContents().get(0));
            }
        }
        return packages;
    }

    private static GenModel genModel(String bundle, String basePackage, List<EPackage> packages) {
        GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
        genModel.initialize(packages);
        genModel.setModelDirectory('/' + bundle + "/src-gen");
        genModel.setModelName("Isnad");
        genModel.setComplianceLevel(GenJDKLevel.JDK170_LITERAL);
        genModel.setSuppressGenModelAnnotations(false);
        genModel.setOperationReflection(false);
        genModel.setMinimalReflectiveMethods(true);
        genModel.setCanGenerate(true);
        // Nothing is merged: src-gen is never edited, and the merger would need the Java compiler of the IDE.
        genModel.setFacadeHelperClass("none");
        genModel.getGenPackages().forEach(p -> p.setBasePackage(basePackage));
        genModel.getGenPackages().forEach(p -> p.setAdapterFactory(false));
        genModel.reconcile();
        // Generated code is a folder of a bundle whose manifest and build files are ours.
        genModel.setModelPluginID(null);
        return genModel;
    }
}
