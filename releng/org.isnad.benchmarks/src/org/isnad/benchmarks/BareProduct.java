package org.isnad.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Two ways to start a built product: as it is, and without our plug-ins as a bare workbench. A small bundle, compiled
 * here against the product, says in both when the window can be used; the product itself is left as it is.
 */
record BareProduct(Start ours, Start peer) {

    private static final List<String> SOURCES = List.of("BareApplication", "EmptyPerspective", "UsableWindow");
    private static final String BUNDLES = "osgi.bundles";

    /**
     * A start.
     *
     * @param data the work folder
     */
    record Start(List<String> command, Path data) {}

    static BareProduct make(Path product, Path scratch) throws IOException {
        Path bundle = bundle(product, scratch);
        return new BareProduct(
                start(product, bundle, scratch.resolve("ours"), true),
                start(product, bundle, scratch.resolve("peer"), false));
    }

    private static Start start(Path product, Path bundle, Path folder, boolean whole) throws IOException {
        Path configuration = Files.createDirectories(folder.resolve("configuration"));
        Properties settings = new Properties();
        try (InputStream in = Files.newInputStream(product.resolve("configuration/config.ini"))) {
            settings.load(in);
        }
        String bundles = Arrays.stream(settings.getProperty(BUNDLES).split(","))
                .filter(entry -> whole || !entry.contains("file:org.isnad."))
                .collect(Collectors.joining(","));
        settings.setProperty(BUNDLES, bundles + ",reference:file:" + bundle + "@4");
        List<String> command = new ArrayList<>(List.of(product.resolve("isnad").toString(), "-nl", "en"));
        command.addAll(List.of("-configuration", configuration.toString()));
        if (!whole) {
            settings.remove("eclipse.product");
            command.addAll(List.of("-application", "org.isnad.benchmarks.bare.application"));
        }
        try (OutputStream out = Files.newOutputStream(configuration.resolve("config.ini"))) {
            settings.store(out, null);
        }
        return new Start(command, folder.resolve("data"));
    }

    private static Path bundle(Path product, Path scratch) throws IOException {
        Path classes = Files.createDirectories(scratch.resolve("classes"));
        List<Path> sources = new ArrayList<>();
        for (String name : SOURCES) {
            sources.add(copy(name + ".java", scratch));
        }
        compile(sources, product.resolve("plugins"), classes);
        Path bundle = scratch.resolve("org.isnad.benchmarks.bare_1.0.0.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(bundle));
                Stream<Path> compiled = Files.walk(classes)) {
            write(jar, "META-INF/MANIFEST.MF", copy("META-INF/MANIFEST.MF", scratch));
            write(jar, "plugin.xml", copy("plugin.xml", scratch));
            for (Path file : compiled.filter(Files::isRegularFile).toList()) {
                write(jar, classes.relativize(file).toString(), file);
            }
        }
        return bundle;
    }

    private static void compile(List<Path> sources, Path plugins, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String path;
        try (Stream<Path> jars = Files.list(plugins)) {
            path = jars.map(Path::toString).filter(jar -> jar.endsWith(".jar")).collect(Collectors.joining(":"));
        }
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-proc:none", "-nowarn", "-cp", path, "-d", classes.toString());
            boolean done = compiler.getTask(
                            null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!done) {
                throw new IOException("The bare workbench does not compile");
            }
        }
    }

    private static Path copy(String name, Path scratch) throws IOException {
        Path target = scratch.resolve("bare").resolve(name);
        Files.createDirectories(target.getParent());
        try (InputStream in = BareProduct.class.getResourceAsStream("/bare/" + name)) {
            Files.copy(in, target);
        }
        return target;
    }

    private static void write(JarOutputStream jar, String name, Path file) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        Files.copy(file, jar);
        jar.closeEntry();
    }
}
