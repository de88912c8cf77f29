package org.isnad.review.version;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.isnad.review.version.LayerVersion.Kind;

/** The commits of one file in the git repository in whose work tree it lies; nothing is written. */
final class GitHistory implements AutoCloseable {

    private static final String LINK = "commondir";
    private static final String REFERENCE = "ref:";

    private final Repository repository;
    private final String head;
    private final String path;

    private GitHistory(Repository repository, String head, String path) {
        this.repository = repository;
        this.head = head;
        this.path = path;
    }

    /**
     * Looks for a repository in the folder of the file and those above it.
     *
     * @param file in a folder that exists
     * @return empty where there is none, or one without a work tree that has the file
     */
    static Optional<GitHistory> of(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Path real = folder.toRealPath().resolve(file.getFileName());
        FileRepositoryBuilder builder = new FileRepositoryBuilder();
        builder.findGitDir(new File(real.getParent().toString()));
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        Path data = builder.getGitDir().toPath();
        boolean linked = Files.exists(data.resolve(LINK));
        Repository repository =
                linked ? linked(data) : builder.setMustExist(true).build();
        if (repository.isBare()
                || !real.startsWith(repository.getWorkTree().toPath().toRealPath())) {
            repository.close();
            return Optional.empty();
        }
        Path root = repository.getWorkTree().toPath().toRealPath();
        String path = root.relativize(real).toString().replace(File.separatorChar, '/');
        return Optional.of(new GitHistory(repository, linked ? head(data) : Constants.HEAD, path));
    }

    /** A work tree beside the first one (git worktree), which keeps only what is checked out by itself. */
    private static Repository linked(Path data) throws IOException {
        Path common = data.resolve(Files.readString(data.resolve(LINK)).strip()).normalize();
        Path place =
                data.resolve(Files.readString(data.resolve("gitdir")).strip()).normalize();
        return new FileRepositoryBuilder()
                .setGitDir(common.toFile())
                .setWorkTree(place.getParent().toFile())
                .setMustExist(true)
                .build();
    }

    private static String head(Path data) throws IOException {
        String head = Files.readString(data.resolve(Constants.HEAD)).strip();
        return head.startsWith(REFERENCE) ? head.substring(REFERENCE.length()).strip() : head;
    }

    /** Where the repository keeps its data. */
    String folder() {
        return repository.getDirectory().toString();
    }

    /** The commits before and with the one checked out in which the file was changed and is there, the latest first. */
    List<LayerVersion> versions(int most, Monitor monitor) throws IOException {
        List<LayerVersion> versions = new ArrayList<>();
        ObjectId last = repository.resolve(head);
        if (last == null) {
            return versions;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
            walk.markStart(walk.parseCommit(last));
            for (RevCommit commit : walk) {
                if (monitor.isCanceled() || versions.size() >= most) {
                    break;
                }
                if (has(commit)) {
                    versions.add(version(commit));
                }
            }
        }
        return versions;
    }

    private boolean has(RevCommit commit) throws IOException {
        try (TreeWalk tree = TreeWalk.forPath(repository, path, commit.getTree())) {
            return tree != null;
        }
    }

    private static LayerVersion version(RevCommit commit) {
        PersonIdent author = commit.getAuthorIdent();
        Instant at = author == null ? null : author.getWhenAsInstant();
        String name = author == null ? "" : author.getName();
        return new LayerVersion(Kind.COMMIT, commit.name(), at, name, commit.getShortMessage());
    }

    /** The file as it is in a commit; empty where it, or the commit, is not there. */
    Optional<byte[]> bytes(String commit) throws IOException {
        ObjectId id = repository.resolve(commit + "^{tree}");
        if (id == null) {
            return Optional.empty();
        }
        try (TreeWalk tree = TreeWalk.forPath(repository, path, id)) {
            return tree == null
                    ? Optional.empty()
                    : Optional.of(repository.open(tree.getObjectId(0)).getBytes(Integer.MAX_VALUE));
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
