package org.isnad.core.registry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import javax.xml.stream.XMLStreamException;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.CoreMessages;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.core.registry.LayerFacts.Held;
import org.isnad.core.registry.LayerFacts.Mentioned;
import org.isnad.core.registry.LayerFiles.LayerFile;
import org.isnad.core.registry.MentionPlace.Role;
import org.isnad.text.GraphemeClusters;
import org.isnad.text.TextRange;

/**
 * Finds where actors or issues are named: in open layers as they are in memory, in others by streaming their files. A file
 * that cannot be read names nothing; opening it says what is wrong. When cancelled, what was found so far is given.
 */
public final class Mentions {

    /** How much of the line is given on either side of a place, in UTF-16 code units. */
    public static final int CONTEXT = 80;

    private static final Comparator<String> GOLD_LAST =
            Comparator.comparing((String name) -> name.equals(Project.GOLD)).thenComparing(Comparator.naturalOrder());

    private final Set<String> ids;
    private final BiPredicate<String, String> readable;
    private final List<MentionPlace> places = new ArrayList<>();

    private Mentions(Set<String> ids, BiPredicate<String, String> readable) {
        this.ids = ids;
        this.readable = readable;
    }

    /** The places of one actor or issue, in the order of the corpus, then by layer, then by text. */
    public static List<MentionPlace> of(Project project, String id, Monitor monitor) {
        return of(project, Set.of(id), monitor);
    }

    public static List<MentionPlace> of(Project project, Set<String> ids, Monitor monitor) {
        return of(project, ids, (article, layer) -> true, monitor);
    }

    /** @param readable whether the layers of an article, by their names, may be read by who asks */
    public static List<MentionPlace> of(
            Project project, Set<String> ids, BiPredicate<String, String> readable, Monitor monitor) {
        Mentions mentions = new Mentions(ids, readable);
        mentions.search(project, monitor);
        return List.copyOf(mentions.places);
    }

    private void search(Project project, Monitor monitor) {
        LayerFiles files = LayerFiles.of(project);
        monitor.beginTask(
                CoreMessages.text("registry.searching"), files.articles().size());
        for (String article : files.articles()) {
            if (monitor.isCanceled()) {
                break;
            }
            monitor.subTask(article);
            Map<String, LayerFacts> layers = new TreeMap<>(GOLD_LAST);
            for (OpenLayer layer : project.openLayers()) {
                if (layer.article().getId().equals(article)) {
                    layers.put(layer.annotator(), LayerFacts.of(layer));
                }
            }
            files.closed(article).forEach(file -> read(file, layers));
            layers.keySet().removeIf(annotator -> !readable.test(article, annotator));
            layers.forEach((annotator, facts) -> take(article, annotator, facts));
            monitor.worked(1);
        }
        monitor.done();
    }

    private static void read(LayerFile file, Map<String, LayerFacts> layers) {
        try {
            layers.put(file.annotator(), LayerStream.read(file.path()));
        } catch (IOException | XMLStreamException e) {
            // Opening it says what is wrong.
        }
    }

    private void take(String article, String annotator, LayerFacts facts) {
        List<MentionPlace> found = new ArrayList<>();
        for (Mentioned mention : facts.mentions()) {
            if (mention.actor() != null && ids.contains(mention.actor())) {
                found.add(place(
                        article, annotator, facts, mention.item(), mention.actor(), Role.MENTION, mention.place()));
            }
        }
        for (Held stance : facts.stances()) {
            takeStance(article, annotator, facts, stance, stance.holder(), Role.HOLDER, found);
            takeStance(article, annotator, facts, stance, stance.targetActor(), Role.TARGET, found);
            takeStance(article, annotator, facts, stance, stance.targetIssue(), Role.TARGET, found);
        }
        found.sort(Comparator.comparingInt(MentionPlace::begin));
        places.addAll(found);
    }

    private void takeStance(
            String article,
            String annotator,
            LayerFacts facts,
            Held stance,
            String named,
            Role role,
            List<MentionPlace> found) {
        if (named != null && ids.contains(named)) {
            TextRange place = stance.place() == null ? new TextRange(0, 0) : stance.place();
            found.add(place(article, annotator, facts, stance.item(), named, role, place));
        }
    }

    private static MentionPlace place(
            String article, String annotator, LayerFacts facts, String item, String named, Role role, TextRange range) {
        String text = facts.text();
        int begin = Math.min(range.begin(), text.length());
        int end = Math.min(range.end(), text.length());
        int from = Math.max(0, begin - CONTEXT);
        from = Math.max(GraphemeClusters.floor(text, from), text.lastIndexOf('\n', Math.max(0, begin - 1)) + 1);
        int line = text.indexOf('\n', end);
        int to = Math.min(end + CONTEXT, line < 0 ? text.length() : line);
        return new MentionPlace(
                article,
                annotator,
                item,
                named,
                begin,
                end,
                role,
                text.substring(Math.min(from, begin), begin),
                text.substring(begin, end),
                text.substring(end, Math.max(end, GraphemeClusters.floor(text, to))));
    }
}
