package org.isnad.review.agree;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.agreement.Bootstrap;
import org.isnad.agreement.Interval;
import org.isnad.model.annotation.UnitKind;

/** The agreement of a corpus: pooled figures with intervals, and those of any article or stretch of time on demand. */
public final class AgreementResult {

    /** More labels than these, as actors are, and a figure has no interval: each resample would take too long. */
    public static final int MOST_LABELS = 100;

    private final String corpus;
    private final String guidelineVersion;
    private final AgreementWish wish;
    private final boolean onlySubmitted;
    private final Questions questions;
    private final Collector collected;
    private final List<Panel> panels;
    private final Map<Panel, Counts> pooled = new LinkedHashMap<>();
    private final Map<Cells.Group, List<Gauge>> gauges = new LinkedHashMap<>();
    private final Map<String, Interval> intervals = new LinkedHashMap<>();
    private final Map<String, Integer> places;

    private AgreementResult(
            String corpus,
            String guidelineVersion,
            AgreementWish wish,
            Questions questions,
            Collector collected,
            boolean onlySubmitted) {
        this.corpus = corpus;
        this.guidelineVersion = guidelineVersion;
        this.wish = wish;
        this.questions = questions;
        this.collected = collected;
        this.onlySubmitted = onlySubmitted;
        places = collected.places();
        TreeSet<String> pairs = new TreeSet<>();
        Map<String, Panel> byId = new LinkedHashMap<>();
        collected.articles().forEach(article -> Panel.pairs(article.annotators())
                .forEach(pair -> {
                    pairs.add(pair.id());
                    byId.put(pair.id(), pair);
                }));
        panels = new ArrayList<>(List.of(Panel.ALL));
        pairs.forEach(pair -> panels.add(byId.get(pair)));
        panels.forEach(panel -> pooled.put(panel, collected.pooled(panel)));
        for (Question question : questions.all()) {
            panels.forEach(panel ->
                    gauges.put(new Cells.Group(question.id(), panel), question.gauges(group(question.id(), panel))));
        }
    }

    static AgreementResult of(
            AgreementSource source,
            AgreementWish wish,
            Questions questions,
            Collector collected,
            boolean onlySubmitted) {
        return new AgreementResult(source.name(), source.guidelineVersion(), wish, questions, collected, onlySubmitted);
    }

    private Group group(String question, Panel panel) {
        return new Group(
                panel,
                panel.of(collected.annotators()),
                collected.cells().of(new Cells.Group(question, panel)),
                pooled.get(panel));
    }

    void bootstrap(Monitor monitor) {
        for (Panel panel : panels) {
            List<Counts> articles = collected.of(panel);
            if (!monitor.isCanceled() && articles.size() > 1 && wish.resamples() > 0) {
                bootstrap(panel, articles);
            }
        }
    }

    private void bootstrap(Panel panel, List<Counts> articles) {
        List<String> ids = new ArrayList<>();
        List<Gauge> chosen = new ArrayList<>();
        for (Question question : questions.all()) {
            if (isResampled(question, panel)) {
                for (Gauge gauge : gauges.get(new Cells.Group(question.id(), panel))) {
                    if (gauge.measure() != Measure.ALPHA_U || collected.keepsContinua()) {
                        chosen.add(gauge);
                        ids.add(figure(question, panel, gauge, pooled.get(panel), "")
                                .id());
                    }
                }
            }
        }
        List<Optional<Interval>> found = Bootstrap.intervals(
                articles, chosen.stream().map(Gauge::value).toList(), wish.resamples(), wish.seed());
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            found.get(i).ifPresent(interval -> intervals.put(id, interval));
        }
    }

    private boolean isResampled(Question question, Panel panel) {
        return !(question instanceof LabelQuestion labels)
                || labels.rows(group(question.id(), panel)).labels().size() <= MOST_LABELS;
    }

    public String corpus() {
        return corpus;
    }

    /** "" where there is none. */
    public String guidelineVersion() {
        return guidelineVersion;
    }

    public AgreementWish wish() {
        return wish;
    }

    /** Whether only submitted layers are compared; otherwise no article has two of them, and all are. */
    public boolean onlySubmitted() {
        return onlySubmitted;
    }

    /** Whose layers are compared, sorted. */
    public List<String> annotators() {
        return collected.annotators();
    }

    /** All annotators together, then every pair that has an article. */
    public List<Panel> panels() {
        return List.copyOf(panels);
    }

    public List<Panel> pairs() {
        return panels.stream().filter(Panel::isPair).toList();
    }

    /** Their identifiers, in the order of a report. */
    public List<String> questions() {
        return questions.all().stream().map(Question::id).toList();
    }

    public UnitKind kind(String question) {
        return questions.of(question).orElseThrow().kind();
    }

    public Measure primary(String question) {
        return questions.of(question).orElseThrow().primary();
    }

    /** The label or slot of the primary measure. */
    public String primaryLabel(String question) {
        return questions.of(question).orElseThrow().primaryLabel();
    }

    /** Those compared, in the order of the corpus. */
    public List<ComparedArticle> articles() {
        return List.copyOf(collected.articles());
    }

    /** Layers that are not compared; without annotator, articles. */
    public List<OmittedLayer> omitted() {
        return List.copyOf(collected.omitted());
    }

    /** How many items of a kind an annotator has in the articles compared. */
    public SortedMap<String, Long> sizes(UnitKind kind) {
        return sizes(kind.name());
    }

    /** How many articles of each annotator are compared. */
    public SortedMap<String, Long> layers() {
        return sizes("LAYER");
    }

    private SortedMap<String, Long> sizes(String what) {
        Group group = group(Collector.SIZES, Panel.ALL);
        SortedMap<String, Long> sizes = new TreeMap<>();
        annotators().forEach(name -> sizes.put(name, Math.round(group.get(pooled.get(Panel.ALL), what, name, ""))));
        return sizes;
    }

    /** Everything that is pooled over all articles: by question, panel, then measure. */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        questions().forEach(question -> panels.forEach(panel -> figures.addAll(figures(question, panel))));
        return figures;
    }

    /** Pooled over all articles. */
    public List<Figure> figures(String question, Panel panel) {
        return figures(question, panel, pooled.get(panel), "");
    }

    /** Of one article; empty where the panel did not annotate it. */
    public List<Figure> figures(String question, Panel panel, String article) {
        Integer place = places.get(article);
        Counts counts = place == null ? null : collected.counts(place).get(panel);
        return counts == null ? List.of() : figures(question, panel, counts, article);
    }

    private List<Figure> figures(String question, Panel panel, Counts counts, String article) {
        Question asked = questions.of(question).orElseThrow();
        return gauges.getOrDefault(new Cells.Group(question, panel), List.of()).stream()
                .map(gauge -> figure(asked, panel, gauge, counts, article))
                .toList();
    }

    /** A pooled figure; empty where the question has no such measure or label. */
    public Optional<Figure> figure(String question, Panel panel, Measure measure, String label) {
        return figures(question, panel).stream()
                .filter(figure -> figure.measure() == measure && figure.label().equals(label))
                .findFirst();
    }

    /** The one that stands for the question, of an article and all its annotators. */
    public Optional<Figure> primary(String question, String article) {
        Integer place = places.get(article);
        return place == null
                ? Optional.empty()
                : primary(question, collected.counts(place).get(Panel.ALL), article);
    }

    private Optional<Figure> primary(String question, Counts counts, String article) {
        Question asked = questions.of(question).orElseThrow();
        return gauges.get(new Cells.Group(question, Panel.ALL)).stream()
                .filter(gauge ->
                        gauge.measure() == asked.primary() && gauge.label().equals(asked.primaryLabel()))
                .map(gauge -> figure(asked, Panel.ALL, gauge, counts, article))
                .findFirst();
    }

    private Figure figure(Question question, Panel panel, Gauge gauge, Counts counts, String article) {
        Figure figure = new Figure(
                question.id(),
                panel,
                gauge.measure(),
                gauge.label(),
                article,
                gauge.n().applyAsLong(counts),
                gauge.value().apply(counts),
                Optional.empty());
        Interval interval = article.isEmpty() ? intervals.get(figure.id()) : null;
        return interval == null ? figure : figure.with(interval);
    }

    /** Confusion matrices of the labels of pairs, where anything was matched. */
    public List<Matrix> matrices() {
        List<Matrix> matrices = new ArrayList<>();
        for (String question : questions()) {
            for (Panel pair : pairs()) {
                matrix(question, pair).filter(matrix -> matrix.total() > 0).ifPresent(matrices::add);
            }
        }
        return matrices;
    }

    /** Empty where the question is none of labels. */
    public Optional<Matrix> matrix(String question, Panel pair) {
        if (!pair.isPair() || !(questions.of(question).orElseThrow() instanceof LabelQuestion labels)) {
            return Optional.empty();
        }
        Rows rows = labels.rows(group(question, pair));
        return Optional.of(new Matrix(question, pair, rows.labels(), rows.table(pooled.get(pair))));
    }

    /** How many units do not count, by question, panel and reason. */
    public List<LeftOut> leftOut() {
        List<LeftOut> leftOut = new ArrayList<>();
        questions
                .all()
                .forEach(question ->
                        panels.forEach(panel -> leftOut(question, panel).forEach((reason, units) -> {
                            if (units > 0) {
                                leftOut.add(new LeftOut(question.id(), panel, reason, units));
                            }
                        })));
        return leftOut;
    }

    private Map<Reason, Long> leftOut(Question question, Panel panel) {
        Group group = group(question.id(), panel);
        Map<Reason, Long> units = new EnumMap<>(Reason.class);
        for (Reason reason : Reason.values()) {
            units.put(reason, Math.round(group.get(pooled.get(panel), Tallying.OUT, reason.name(), "")));
        }
        if (!panel.isPair() && question instanceof LabelQuestion labels) {
            units.put(Reason.INCOMPLETE, labels.rows(group).count(group.pooled(), row -> !row.isComplete()));
        }
        if (question instanceof SpanQuestion spans) {
            units.put(Reason.OTHER_NUMBER, spans.continuum().otherNumber(group));
        }
        return units;
    }

    /** On how many articles γ of all annotators is not exact; only questions with any. */
    public SortedMap<String, Long> inexactGamma() {
        SortedMap<String, Long> articles = new TreeMap<>();
        for (Question question : questions.all()) {
            long inexact = Continuum.inexact(group(question.id(), Panel.ALL));
            if (inexact > 0) {
                articles.put(question.id(), inexact);
            }
        }
        return articles;
    }

    /** Questions without intervals, since they have more than {@link #MOST_LABELS} different labels. */
    public List<String> withoutIntervals() {
        return questions.all().stream()
                .filter(question -> !isResampled(question, Panel.ALL))
                .map(Question::id)
                .toList();
    }

    /** Whether α_U has intervals and values by article. */
    public boolean keepsContinua() {
        return collected.keepsContinua();
    }

    /** The articles in the order in which they were annotated, in stretches of as many articles; empty with fewer than two. */
    public List<DriftBin> drift() {
        return new Drift(collected.articles()).bins(this::bin);
    }

    private DriftBin bin(List<ComparedArticle> articles) {
        Counts sum = Counts.none();
        articles.forEach(
                article -> sum.add(collected.counts(places.get(article.id())).get(Panel.ALL), 1));
        List<Figure> figures = new ArrayList<>();
        questions()
                .forEach(question ->
                        primary(question, sum, "").map(Figure::plain).ifPresent(figures::add));
        return new DriftBin(
                Drift.day(articles.get(0)),
                Drift.day(articles.get(articles.size() - 1)),
                articles.stream().map(ComparedArticle::id).toList(),
                figures);
    }
}
