package org.isnad.exchange.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.check.CheckedLayer;
import org.isnad.core.check.CheckedRegistry;
import org.isnad.core.check.Checks;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.project.Project;
import org.isnad.exchange.release.ReleaseFacts.AnnotatorFacts;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Article;
import org.isnad.model.xmi.CasXmiResource;
import org.isnad.review.agree.AgreementSource;
import org.isnad.review.reading.LayerReading;
import org.isnad.review.reading.Readings;

/**
 * The first pass over a project: every layer is read once, checked, counted, and given to whoever computes the agreement.
 *
 * <p>As a source of agreement it is asked article by article in the order of the corpus; what nobody asks for is read on the way.
 */
final class Survey implements AgreementSource {

    private final ReleaseSource source;
    private final Pseudonyms names;
    private final Obstacles obstacles;
    private final List<Article> articles = new ArrayList<>();
    private final List<List<String>> layers = new ArrayList<>();
    private final List<SourceArticle> shown = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> actorNumbers;
    private final Map<String, Integer> issueNumbers = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final CheckedRegistry registry;
    private final List<SurveyedArticle> surveyed = new ArrayList<>();
    private final Map<String, int[]> perAnnotator = new TreeMap<>();
    private final Set<String> languages = new TreeSet<>();
    private final Tags tags = new Tags();
    private final WordRuns runs;
    private final Map<String, Outcome<LayerReading>> current = new HashMap<>();
    private final Map<String, String> currentMade = new HashMap<>();
    private final Monitor monitor;
    private int next;

    /**
     * @param runs is shown every text
     * @param monitor hears of every article
     */
    Survey(ReleaseSource source, Pseudonyms names, Obstacles obstacles, WordRuns runs, long seed, Monitor monitor) {
        this.monitor = monitor;
        this.source = source;
        this.names = names;
        this.obstacles = obstacles;
        this.runs = runs;
        actorNumbers = source.actorNumbers();
        registry = new CheckedRegistry(source.corpus());
        source.corpus().getActors().forEach(actor -> actors.putIfAbsent(actor.getId(), actor));
        source.corpus().getIssues().forEach(issue -> issueNumbers.putIfAbsent(issue.getId(), issueNumbers.size()));
        Set<String> people = new TreeSet<>();
        source.corpus().getAnnotators().forEach(annotator -> people.add(annotator.getId()));
        for (Article article : source.corpus().getArticles()) {
            List<String> whose = source.layers(article);
            if (!whose.isEmpty()) {
                places.put(article.getId(), articles.size());
                articles.add(article);
                layers.add(whose);
                people.addAll(whose);
            }
        }
        monitor.beginTask("", articles.size());
        names.assign(people, seed);
        source.corpus().getAnnotators().forEach(annotator -> names.alias(annotator.getName(), annotator.getId()));
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            List<String> pseudonyms =
                    layers.get(i).stream().map(names::of).sorted().toList();
            // Titles are words of the articles; the report does without.
            shown.add(new SourceArticle(article.getId(), "", orEmpty(article.getPublished()), pseudonyms));
        }
    }

    /** Reads the articles that nobody asked for; afterwards all are known. */
    void finish() {
        while (next < articles.size() && !monitor.isCanceled()) {
            survey(next++);
        }
    }

    private void survey(int place) {
        monitor.worked(1);
        current.clear();
        currentMade.clear();
        Article article = articles.get(place);
        Outcome<String> text = source.text(article);
        obstacles.addErrors(text.problems());
        if (!text.isPresent()) {
            return;
        }
        runs.read(text.value());
        languages.add(orEmpty(article.getLanguage()));
        CasXmiResource gold = null;
        for (String annotator : layers.get(place)) {
            Outcome<CasXmiResource> layer = source.layer(article, annotator);
            obstacles.addErrors(layer.problems());
            if (layer.isPresent()) {
                check(article, annotator, text.value(), layer.value());
                count(annotator, layer.value());
                remember(article, annotator, layer.value());
            }
            gold = annotator.equals(Project.GOLD) ? layer.value() : gold;
        }
        surveyed.add(article(place, article, text.value(), gold));
    }

    private void check(Article article, String annotator, String text, CasXmiResource layer) {
        obstacles.addErrors(
                Checks.run(new CheckedLayer(registry, article, annotator, text, article.getSha256(), layer)));
        boolean same =
                layer.sofa().filter(sofa -> text.equals(sofa.getSofaString())).isPresent();
        if (!same) {
            obstacles.add(ReleaseProblems.otherText(article.getId(), annotator));
        }
    }

    private void count(String annotator, CasXmiResource layer) {
        if (annotator.equals(Project.GOLD)) {
            return;
        }
        int[] counts = perAnnotator.computeIfAbsent(names.of(annotator), name -> new int[4]);
        counts[0]++;
        for (EObject object : layer.getContents()) {
            counts[1] += object instanceof ActorMention ? 1 : 0;
            counts[2] += object instanceof Statement ? 1 : 0;
            counts[3] += object instanceof Stance ? 1 : 0;
        }
    }

    private void remember(Article article, String annotator, CasXmiResource layer) {
        String made = "";
        for (EObject object : layer.getContents()) {
            String created = object instanceof Item item ? orEmpty(item.getCreated()) : "";
            made = created.compareTo(made) > 0 ? created : made;
        }
        String pseudonym = names.of(annotator);
        current.put(pseudonym, Outcome.of(Readings.of(article.getId(), pseudonym, layer)));
        currentMade.put(pseudonym, made);
    }

    private SurveyedArticle article(int place, Article article, String text, CasXmiResource gold) {
        GoldCounts counts = new GoldCounts(actorNumbers, issueNumbers);
        if (gold != null) {
            gold.getContents().forEach(object -> {
                tags.count(object);
                counts.count(object);
                if (object instanceof ActorMention mention && actors.containsKey(mention.getActor())) {
                    tags.mentioned(actors.get(mention.getActor()));
                }
            });
        }
        return counts.article(article, shown.get(place).layers(), gold != null, text.codePointCount(0, text.length()));
    }

    /** Those that have a layer and could be read, in the order of the corpus. */
    List<SurveyedArticle> surveyed() {
        return surveyed;
    }

    Tags tags() {
        return tags;
    }

    List<String> languages() {
        return List.copyOf(languages);
    }

    List<AnnotatorFacts> annotators() {
        return perAnnotator.entrySet().stream()
                .map(each -> new AnnotatorFacts(
                        each.getKey(), each.getValue()[0], each.getValue()[1], each.getValue()[2], each.getValue()[3]))
                .toList();
    }

    @Override
    public String name() {
        return orEmpty(source.corpus().getName());
    }

    @Override
    public String guidelineVersion() {
        return orEmpty(source.corpus().getGuidelineVersion());
    }

    @Override
    public List<SourceArticle> articles() {
        return shown;
    }

    @Override
    public Outcome<LayerReading> layer(String article, String annotator) {
        int place = places.get(article);
        while (next <= place) {
            survey(next++);
        }
        return current.getOrDefault(annotator, Outcome.failed());
    }

    @Override
    public String made(String article, String annotator) {
        return currentMade.getOrDefault(annotator, "");
    }

    @Override
    public ActorType actorType(String actor) {
        Actor known = actors.get(actor);
        return known == null ? null : known.getType();
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
