package org.isnad.core.suggest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Stance;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;

/** Proposals, and keys of refused ones, after actors were made one: they name the actor that stayed. */
public final class MergedNames {

    private MergedNames() {}

    /**
     * Lets the proposals of the whole corpus name the actor that stayed; saves the machine layers that named another. It is no
     * step that can be undone, for the name is good also before the merge.
     *
     * @return in how many articles something changed; what could not be read or written stays and is told
     */
    public static Outcome<Integer> write(Project project, Set<String> gone, String stays, Monitor monitor) {
        Pattern names =
                Pattern.compile(gone.stream().map(Pattern::quote).collect(Collectors.joining("|", "\"(", ")\"")));
        List<Problem> problems = new ArrayList<>();
        int changed = 0;
        for (Article article : project.corpus().getArticles()) {
            if (monitor.isCanceled()) {
                break;
            }
            if (mayName(MachineLayer.file(project, article), names)) {
                Outcome<CasXmiResource> machine = project.machineLayer(article);
                problems.addAll(machine.problems());
                if (machine.isPresent() && rename(machine.value(), gone, stays)) {
                    problems.addAll(
                            project.saveMachineLayer(article, machine.value()).problems());
                    changed++;
                }
            }
        }
        return Outcome.of(changed, problems);
    }

    private static boolean mayName(Path file, Pattern names) {
        try {
            return Files.exists(file) && names.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static boolean rename(CasXmiResource machine, Set<String> gone, String stays) {
        boolean changed = false;
        for (EObject object : machine.getContents()) {
            if (object instanceof ActorMention mention && gone.contains(mention.getActor())) {
                mention.setActor(stays);
                changed = true;
            } else if (object instanceof Stance stance) {
                changed |= rename(stance, gone, stays);
            }
        }
        return changed;
    }

    private static boolean rename(Stance stance, Set<String> gone, String stays) {
        boolean holds = gone.contains(stance.getHolder());
        boolean targeted = gone.contains(stance.getTargetActor());
        if (holds) {
            stance.setHolder(stays);
        }
        if (targeted) {
            stance.setTargetActor(stays);
        }
        return holds || targeted;
    }

    /** What a refused proposal is called when it names the actor that stayed; see {@link Suggestions#key}. */
    public static String key(String key, Set<String> gone, String stays) {
        String[] parts = key.split(" ", -1);
        if (parts[0].equals("mention") && parts.length == 3) {
            parts[2] = gone.contains(parts[2]) ? stays : parts[2];
        } else if (parts[0].equals("stance") && parts.length == 5) {
            parts[1] = gone.contains(parts[1]) ? stays : parts[1];
            parts[2] = gone.contains(parts[2]) ? stays : parts[2];
        }
        return String.join(" ", parts);
    }
}
