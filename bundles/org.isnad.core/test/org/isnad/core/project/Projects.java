package org.isnad.core.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.isnad.core.journal.Recoverable;
import org.isnad.core.outcome.Outcome;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.CorpusFactory;

/** Projects and their parts for tests. */
public final class Projects {

    /** Two paragraphs, two speakers, a direct and a mixed quotation, combining marks and an emoji. */
    public static final String TEXT = "أكّد الوزير سالم الكاتب أن «الاتفاق خطوة مهمة نحو السلام».\n"
            + "وقالت الناطقة هدى مراد إن الوفد يرفض \"أي شروط مسبقة\" 🕊 وإنه سيعود غدًا.\n";

    private Projects() {}

    public static Project create(Path folder) {
        return value(Project.create(folder, "تجربة"));
    }

    public static Project open(Path folder) {
        return value(Project.open(folder));
    }

    public static NewArticle input(String id, String text) {
        return new NewArticle(
                id,
                text.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                text,
                "عنوان " + id,
                null,
                "وكالة",
                "2024-05-01",
                null,
                id + ".txt");
    }

    public static Article article(Project project, String id, String text) {
        return value(project.addArticle(input(id, text)));
    }

    public static OpenLayer layer(Project project, String text) {
        return value(project.createLayer(article(project, "a1", text), "mercury"));
    }

    public static Actor actor(String label) {
        Actor actor = CorpusFactory.eINSTANCE.createActor();
        actor.setLabel(label);
        return actor;
    }

    /** The value of an outcome that must have one. */
    public static <T> T value(Outcome<T> outcome) {
        if (!outcome.isPresent()) {
            throw new AssertionError(outcome.problems());
        }
        return outcome.value();
    }

    /** Fails where the outcome has errors. */
    public static void done(Outcome<?> outcome) {
        if (outcome.hasErrors()) {
            throw new AssertionError(outcome.problems());
        }
    }

    /** The code of the first problem, or "". */
    public static String code(Outcome<?> outcome) {
        return outcome.problems().isEmpty() ? "" : outcome.problems().get(0).code();
    }

    /** How many listen to the project. */
    public static int listeners(Project project) {
        return project.listeners();
    }

    /** What a kill at this moment would leave: a copy of the files, of which nobody holds the locks. */
    public static Path killed(Project project, Path copy) {
        project.flushJournals();
        try (Stream<Path> files = Files.walk(project.folder())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = copy.resolve(project.folder().relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.toString().endsWith(".lock")) {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    /** Recovers all that can be recovered; each must be. */
    public static void recoverAll(Project project) {
        for (Recoverable lost : value(project.recovery().find())) {
            done(project.recovery().recover(lost));
        }
    }

    public static String bytes(Resource resource) {
        try {
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            // A corpus that was made here and one that was read write the same then; layers are always in UTF-8.
            resource.save(output, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
            return output.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
