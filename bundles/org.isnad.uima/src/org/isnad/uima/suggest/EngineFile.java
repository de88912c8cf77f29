package org.isnad.uima.suggest;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.PearSpecifier;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.model.xmi.MalformedXmiException;
import org.isnad.model.xmi.MalformedXmiException.Fault;
import org.isnad.model.xmi.SafeXml;
import org.isnad.uima.UimaMessages;

/**
 * A user's engine on disk: an XML descriptor with its classes beside it (jars there and in {@code lib}, folders {@code
 * classes} and {@code bin}), a PEAR file, or the folder of an installed PEAR.
 */
final class EngineFile {

    private EngineFile() {}

    static Outcome<AnalysisEngine> produce(Path path) {
        Path file = path.toAbsolutePath().normalize();
        if (!Files.exists(file)) {
            return Outcome.failed(problem("engine.none", path));
        }
        if (Files.isDirectory(file)) {
            return installed(path, file);
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pear") || name.endsWith(".zip")) {
            return PearFile.install(file).then(folder -> installed(path, folder));
        }
        return descriptor(path, file);
    }

    private static Outcome<AnalysisEngine> installed(Path path, Path folder) {
        if (!Files.exists(folder.resolve("metadata").resolve("install.xml"))) {
            return Outcome.failed(problem("engine.pear", path, "metadata/install.xml"));
        }
        PearSpecifier specifier = UIMAFramework.getResourceSpecifierFactory().createPearSpecifier();
        specifier.setPearPath(folder.toString());
        return produce(path, specifier, UIMAFramework.newDefaultResourceManager());
    }

    private static Outcome<AnalysisEngine> descriptor(Path path, Path file) {
        try (InputStream xml = Files.newInputStream(file)) {
            SafeXml.check(xml);
            ResourceSpecifier specifier =
                    UIMAFramework.getXMLParser().parseResourceSpecifier(new XMLInputSource(file.toFile()));
            if (!(specifier instanceof AnalysisEngineDescription) && !(specifier instanceof PearSpecifier)) {
                return Outcome.failed(problem("engine.kind", path));
            }
            ResourceManager resources = UIMAFramework.newDefaultResourceManager();
            resources.setExtensionClassPath(EngineFile.class.getClassLoader(), classPath(file.getParent()), true);
            resources.setDataPath(file.getParent().toString());
            return produce(path, specifier, resources);
        } catch (MalformedXmiException e) {
            Place place = Place.file(path.toString(), e.line(), e.column());
            String reason = e.fault() == Fault.TOO_DEEP ? UimaMessages.text("engine.deep", e.detail()) : e.detail();
            return Outcome.failed(UimaMessages.error("engine.descriptor", place, path.getFileName(), reason));
        } catch (InvalidXMLException | IOException e) {
            return Outcome.failed(problem("engine.descriptor", path, Causes.of(e)));
        }
    }

    private static Outcome<AnalysisEngine> produce(Path path, ResourceSpecifier specifier, ResourceManager resources) {
        try {
            return Outcome.of(UIMAFramework.produceAnalysisEngine(specifier, resources, null));
        } catch (ResourceInitializationException | RuntimeException | LinkageError e) {
            return Outcome.failed(problem("engine.start", path, Causes.of(e)));
        }
    }

    private static String classPath(Path folder) throws IOException {
        List<Path> places = new ArrayList<>(List.of(folder, folder.resolve("classes"), folder.resolve("bin")));
        for (Path jars : List.of(folder, folder.resolve("lib"))) {
            if (Files.isDirectory(jars)) {
                try (Stream<Path> files = Files.list(jars)) {
                    files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                            .sorted()
                            .forEach(places::add);
                }
            }
        }
        return places.stream()
                .filter(Files::exists)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    static Problem problem(String code, Path path, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = path.getFileName().toString();
        System.arraycopy(args, 0, all, 1, args.length);
        return UimaMessages.error(code, Place.file(path.toString()), all);
    }
}
