package org.isnad.core.project;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.isnad.core.edit.MarkActor;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.corpus.Actor;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.model.xmi.CasXmiResourceFactory;

/**
 * Kills processes in the middle of saving a layer and looks at what stands on the disk. Version n of the layer has "n" as
 * comment of each of its mentions, so that what is not the bytes of one version is known at once.
 *
 * <p>Program: {@code KillSave COUNT FOLDER [SEED]}, where the folder is absent or empty; prints one line, and exits with 1
 * where a kill left anything but a whole version. {@code KillSave save FOLDER} is the process that gets killed.
 */
public final class KillSave {

    /** What the kills left: whole versions, of them how many the new one, and how many temporary files lay about. */
    public record Result(int kills, int newVersions, int leftovers, List<String> damages) {}

    private static final int MENTIONS = 300;
    private static final Pattern COMMENT = Pattern.compile(" comment=\"([0-9]+)\"");
    private static final String ANNOTATOR = "mercury";
    private static final String ARTICLE = "killed";

    private final Path folder;
    private final Random random;
    private final List<String> damages = new ArrayList<>();
    private byte[] template;
    private int newVersions;
    private int leftovers;
    private long longestSave = 2_000_000;

    private KillSave(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals("save")) {
            save(Path.of(args[1]));
            return;
        }
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        Result result = run(Integer.parseInt(args[0]), Path.of(args[1]), seed);
        System.out.println(result);
        System.exit(result.damages().isEmpty() ? 0 : 1);
    }

    /** Makes a project in the folder and kills that many processes that save its layer. */
    public static Result run(int kills, Path folder, long seed) throws IOException, InterruptedException {
        KillSave run = new KillSave(folder, seed);
        run.prepare();
        for (int i = 0; i < kills && run.damages.size() < 5; i++) {
            run.kill();
        }
        return new Result(kills, run.newVersions, run.leftovers, List.copyOf(run.damages));
    }

    private Path file() {
        return folder.resolve("articles").resolve(ARTICLE).resolve(ANNOTATOR + ".xmi");
    }

    private void prepare() throws IOException {
        String text = "قال المتحدث. ".repeat(MENTIONS);
        try (Project project = Projects.create(folder)) {
            OpenLayer layer = Projects.value(project.createLayer(Projects.article(project, ARTICLE, text), ANNOTATOR));
            Actor actor = Projects.actor("المتحدث");
            for (int i = 0; i < MENTIONS; i++) {
                int begin = text.indexOf("المتحدث", i * "قال المتحدث. ".length());
                Projects.done(project.edits().run(new MarkActor(layer, begin, begin + 7, actor, MentionType.NOMINAL)));
            }
            setVersion(layer.mentions(), 0);
            Projects.done(project.save(layer));
        }
        template = Files.readAllBytes(file());
    }

    private static void setVersion(List<ActorMention> mentions, int version) {
        mentions.forEach(mention -> mention.setComment(Integer.toString(version)));
    }

    /** The child: says what it is about to save, saves it, and so on until it is killed. */
    private static void save(Path folder) {
        Project project = Projects.open(folder);
        OpenLayer layer = Projects.value(project.layer(project.article(ARTICLE).orElseThrow(), ANNOTATOR));
        List<ActorMention> mentions = layer.mentions();
        int version = Integer.parseInt(mentions.get(0).getComment());
        while (true) {
            version++;
            setVersion(mentions, version);
            System.out.println("saving " + version);
            Projects.done(project.save(layer));
            System.out.println("saved " + version);
        }
    }

    private void kill() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillSave.class.getName(),
                        "save",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        int saving = untilKilled(child);
        child.waitFor();
        if (saving < 0) {
            damages.add("the process could not save");
            return;
        }
        inspect(saving);
    }

    /** Reads along for a few saves, then kills within one; gives the version that was being saved. */
    private int untilKilled(Process child) throws IOException {
        int wanted = 1 + random.nextInt(4);
        int saving = -1;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            long began = System.nanoTime();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("saved ")) {
                    longestSave = System.nanoTime() - began;
                } else if (line.startsWith("saving ")) {
                    began = System.nanoTime();
                    saving = Integer.parseInt(line.substring("saving ".length()));
                    if (--wanted == 0) {
                        LockSupport.parkNanos((long) (random.nextDouble() * 1.1 * longestSave));
                        child.destroyForcibly();
                        return saving;
                    }
                } else {
                    damages.add(line);
                }
            }
        }
        return -1;
    }

    /** The child may have gone on to later versions before it died; what is there must be one of them, whole. */
    private void inspect(int saving) throws IOException {
        byte[] found = Files.readAllBytes(file());
        Matcher comment = COMMENT.matcher(new String(found, StandardCharsets.UTF_8));
        int version = comment.find() ? Integer.parseInt(comment.group(1)) : -1;
        if (version < saving - 1 || !Arrays.equals(found, version(version))) {
            damages.add("while saving " + saving + " of " + version + ": " + found.length + " bytes");
        }
        newVersions += version >= saving ? 1 : 0;
        leftovers += temporaryFiles();
        try (Project project = Projects.open(folder)) {
            OpenLayer layer =
                    Projects.value(project.layer(project.article(ARTICLE).orElseThrow(), ANNOTATOR));
            if (layer.isReadOnly()) {
                damages.add("the lock of the killed process still holds");
            }
        } catch (AssertionError e) {
            damages.add(String.valueOf(e.getMessage()));
        }
        if (temporaryFiles() > 0) {
            damages.add("a temporary file was not removed");
        }
    }

    private int temporaryFiles() throws IOException {
        try (var files = Files.list(file().getParent())) {
            return (int) files.filter(file -> file.toString().endsWith(".tmp")).count();
        }
    }

    private byte[] version(int version) throws IOException {
        CasXmiResource resource = new CasXmiResource(URI.createURI("template.xmi"));
        CasXmiResourceFactory.resourceSet().getResources().add(resource);
        resource.load(new ByteArrayInputStream(template), null);
        setVersion(
                resource.getContents().stream()
                        .filter(ActorMention.class::isInstance)
                        .map(ActorMention.class::cast)
                        .toList(),
                version);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        resource.save(output, null);
        return output.toByteArray();
    }
}
