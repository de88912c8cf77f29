package org.isnad.review.version;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.LayerReader;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.review.reading.LayerReading;
import org.isnad.review.reading.Readings;
import org.isnad.review.version.LayerVersion.Kind;

/**
 * The versions of one layer: taken by the thread that owns the project, with what is not saved; listed and read by any.
 */
public final class LayerVersions {

    private static final String ENDING = ".xmi";

    private final String article;
    private final String annotator;
    private final String text;
    private final Path file;
    private final byte[] unsaved;
    private final EPackage.Registry types = new EPackageRegistryImpl(EPackage.Registry.INSTANCE);

    private LayerVersions(Project project, Article article, String annotator, OpenLayer open) {
        this.article = article.getId();
        this.annotator = annotator;
        file = project.articleFolder(article).resolve(annotator + ENDING);
        text = open == null ? project.text(article).value() : open.text();
        boolean known = open == null || Files.exists(file) && !project.isDirty(open);
        unsaved = known ? null : bytes(open.resource());
        types.putAll(project.resources().getPackageRegistry());
    }

    /** To be called by the thread that owns the project; there need not be a layer of this name. */
    public static LayerVersions of(Project project, Article article, String annotator) {
        OpenLayer open = project.openLayers().stream()
                .filter(layer -> layer.annotator().equals(annotator))
                .filter(layer -> layer.article().getId().equals(article.getId()))
                .findFirst()
                .orElse(null);
        return new LayerVersions(project, article, annotator, open);
    }

    private static byte[] bytes(CasXmiResource resource) {
        try {
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            resource.save(output, null);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes every byte.", e);
        }
    }

    /**
     * The versions there are, the latest first: what is not saved, the file, the commits in which it was changed.
     *
     * @param most no more commits than these
     * @return what was found when the work is cancelled; no repository, no commit or one that cannot be read is a problem beside
     */
    public Outcome<List<LayerVersion>> list(int most, Monitor monitor) {
        List<LayerVersion> versions = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        monitor.beginTask(VersionMessages.text("version.task", annotator), 1);
        if (unsaved != null) {
            versions.add(new LayerVersion(Kind.MEMORY, "", null, "", ""));
        }
        onDisk().ifPresent(versions::add);
        Outcome<List<LayerVersion>> commits = commits(most, monitor);
        commits.toOptional().ifPresent(versions::addAll);
        problems.addAll(commits.problems());
        monitor.done();
        return Outcome.of(List.copyOf(versions), problems);
    }

    /** The first of these versions whose bytes are not those of the first of all; empty where all are the same. */
    public Optional<LayerVersion> firstOther(List<LayerVersion> versions, Monitor monitor) {
        Optional<byte[]> latest = versions.stream().findFirst().flatMap(this::read);
        return versions.stream()
                .skip(1)
                .takeWhile(version -> latest.isPresent() && !monitor.isCanceled())
                .filter(version -> read(version)
                        .filter(bytes -> !Arrays.equals(bytes, latest.get()))
                        .isPresent())
                .findFirst();
    }

    private Optional<byte[]> read(LayerVersion version) {
        return bytes(version).toOptional();
    }

    private Optional<LayerVersion> onDisk() {
        try {
            return Optional.of(new LayerVersion(
                    Kind.DISK, "", Files.getLastModifiedTime(file).toInstant(), "", ""));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Outcome<List<LayerVersion>> commits(int most, Monitor monitor) {
        return inRepository(history -> {
            List<LayerVersion> commits = history.versions(most, monitor);
            return commits.isEmpty() && !monitor.isCanceled()
                    ? Outcome.failed(VersionMessages.info("version.no-commit", place(), annotator, article))
                    : Outcome.of(commits);
        });
    }

    /**
     * The version that a person names: a commit by its first characters, or a file by its path.
     *
     * @return without a value where there is none, or more than one
     */
    public Outcome<LayerVersion> find(String name, Monitor monitor) {
        if (name.endsWith(ENDING)) {
            return Outcome.of(another(Path.of(name)));
        }
        Outcome<List<LayerVersion>> commits = commits(Integer.MAX_VALUE, monitor);
        List<LayerVersion> found = commits.toOptional().orElse(List.of()).stream()
                .filter(version -> !name.isEmpty() && version.id().startsWith(name))
                .toList();
        if (found.size() == 1) {
            return Outcome.of(found.get(0));
        }
        Problem problem = found.isEmpty()
                ? VersionMessages.error("version.unknown", place(), name, annotator, article)
                : VersionMessages.error("version.ambiguous", place(), name);
        return Outcome.<LayerVersion>failed(problem).with(commits.problems());
    }

    /** A layer in any other file. */
    public static LayerVersion another(Path file) {
        return new LayerVersion(Kind.FILE, file.toString(), null, "", "");
    }

    /** A version as plain data, under the name of {@link LayerVersion#name}. */
    public Outcome<LayerReading> reading(LayerVersion version) {
        return resource(version).then(resource -> Outcome.of(Readings.of(article, version.name(annotator), resource)));
    }

    /** The objects of a version, apart from those of the project; it is of the text of the article. */
    public Outcome<CasXmiResource> resource(LayerVersion version) {
        ResourceSetImpl set = new ResourceSetImpl();
        set.setPackageRegistry(types);
        return bytes(version)
                .then(bytes -> LayerReader.parse(bytes, shown(version), article, annotator, set))
                .then(resource -> {
                    boolean same = resource.sofa()
                            .filter(sofa -> sofa.getSofaString().equals(text))
                            .isPresent();
                    return same
                            ? Outcome.of(resource)
                            : Outcome.failed(
                                    VersionMessages.error("version.other-text", place(), version.shortName(), article));
                });
    }

    private Outcome<byte[]> bytes(LayerVersion version) {
        return switch (version.kind()) {
            case MEMORY -> unsaved == null ? Outcome.failed(gone(version)) : Outcome.of(unsaved);
            case DISK -> bytes(file, version);
            case FILE -> bytes(Path.of(version.id()), version);
            case COMMIT ->
                inRepository(history ->
                        history.bytes(version.id()).map(Outcome::of).orElseGet(() -> Outcome.failed(gone(version))));
        };
    }

    private Outcome<byte[]> bytes(Path path, LayerVersion version) {
        try {
            return Outcome.of(Files.readAllBytes(path));
        } catch (IOException e) {
            return Outcome.failed(gone(version));
        }
    }

    private interface Asked<T> {
        Outcome<T> of(GitHistory history) throws IOException;
    }

    private <T> Outcome<T> inRepository(Asked<T> asked) {
        String where = file.toString();
        try (GitHistory history = GitHistory.of(file).orElse(null)) {
            if (history == null) {
                return Outcome.failed(VersionMessages.info("version.no-git", place()));
            }
            where = history.folder();
            return asked.of(history);
        } catch (IOException | RuntimeException e) {
            // Also what JGit throws where its files are damaged.
            String detail = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return Outcome.failed(VersionMessages.error("version.git-unreadable", place(), where, detail));
        }
    }

    private Problem gone(LayerVersion version) {
        return VersionMessages.error("version.gone", place(), version.shortName());
    }

    private String shown(LayerVersion version) {
        return switch (version.kind()) {
            case MEMORY, DISK -> file.toString();
            case FILE -> version.id();
            case COMMIT -> file + "@" + version.shortName();
        };
    }

    private Place place() {
        return new Place(file.toString(), article, annotator, null, -1, -1, -1, -1);
    }
}
