package org.isnad.core.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.core.project.Project;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Zone;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.text.match.NameHit;
import org.isnad.text.match.NameMatcher;

/** Proposes a mention of an actor wherever one of these names stands, in boilerplate and repeated headlines excepted. */
public final class Propagation {

    /**
     * What was found.
     *
     * @param articles how many of them have at least one place
     * @param places proposed now; those proposed earlier for the same actor do not count
     */
    public record Report(int articles, int places) {}

    private static final Set<ZoneKind> FURNITURE = Set.of(ZoneKind.BOILERPLATE, ZoneKind.HEADLINE_DUPLICATE);

    private final Project project;
    private final String actor;
    private final MentionType type;
    private final String derivedFrom;
    private final NameMatcher matcher;

    private Propagation(Project project, String actor, MentionType type, List<String> names) {
        this.project = project;
        this.actor = actor;
        this.type = type;
        derivedFrom = "propagation:" + String.join("|", names);
        matcher = NameMatcher.of(names);
    }

    /**
     * Runs over the articles; an article that cannot be read is a problem and the others go on. What was done when the
     * monitor is cancelled stays.
     */
    public static Outcome<Report> run(
            Project project,
            String actorId,
            MentionType type,
            List<String> names,
            Collection<Article> articles,
            Monitor monitor) {
        Propagation propagation = new Propagation(project, actorId, type, names);
        List<Problem> problems = new ArrayList<>();
        int found = 0;
        int places = 0;
        monitor.beginTask("", articles.size());
        for (Article article : articles) {
            if (monitor.isCanceled()) {
                break;
            }
            monitor.subTask(article.getId());
            Outcome<Integer> added = propagation.propose(article);
            problems.addAll(added.problems());
            int here = added.toOptional().orElse(0);
            found += here > 0 ? 1 : 0;
            places += here;
            monitor.worked(1);
        }
        monitor.done();
        return Outcome.of(new Report(found, places), problems);
    }

    private Outcome<Integer> propose(Article article) {
        return project.text(article).then(text -> {
            List<Zone> furniture = furniture(article);
            List<Wish> wishes = new ArrayList<>();
            for (NameHit hit : matcher.find(text)) {
                Wish wish = new Wish(hit.range().begin(), hit.range().end(), actor, type);
                if (furniture.stream().noneMatch(zone -> overlaps(zone, wish)) && !isKnown(article, wish)) {
                    wishes.add(wish);
                }
            }
            Outcome<Void> added = project.suggestions().add(article, derivedFrom, wishes);
            return Outcome.of(added.hasErrors() ? 0 : wishes.size(), added.problems());
        });
    }

    /** Whether the same is proposed already, or marked in a layer that is open. */
    private boolean isKnown(Article article, Wish wish) {
        for (Item item : project.suggestions().all(article)) {
            if (item instanceof ActorMention mention && isSame(mention, wish)) {
                return true;
            }
        }
        List<OpenLayer> layers = project.openLayers().stream()
                .filter(layer -> layer.article() == article)
                .toList();
        return layers.size() == 1
                && layers.get(0).in(wish.begin(), wish.end(), ActorMention.class).stream()
                        .anyMatch(mention -> isSame(mention, wish));
    }

    private static boolean isSame(ActorMention mention, Wish wish) {
        return mention.getBegin() == wish.begin()
                && mention.getEnd() == wish.end()
                && wish.actor().equals(mention.getActor());
    }

    private List<Zone> furniture(Article article) {
        CasXmiResource machine = project.machineLayer(article).value();
        if (machine == null) {
            return List.of();
        }
        return machine.getContents().stream()
                .filter(Zone.class::isInstance)
                .map(Zone.class::cast)
                .filter(zone -> zone.getKind() != null && FURNITURE.contains(zone.getKind()))
                .toList();
    }

    private static boolean overlaps(Zone zone, Wish wish) {
        return zone.getBegin() < wish.end() && wish.begin() < zone.getEnd();
    }
}
