package org.isnad.exchange.dna;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.core.outcome.Problem;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportReport.ExportedFile;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Issue;
import org.isnad.model.tcas.Annotation;
import org.isnad.text.TextRange;

/** The one file, filled article by article; statements are counted from 1, documents by their place in the corpus. */
final class DnaCsvSink implements ArticleSink {

    static final String FILE_NAME = "dna-events.csv";

    static final List<String> HEADER = List.of(
            "statement_id",
            "time",
            "person",
            "organization",
            "concept",
            "agreement",
            "start_position",
            "stop_position",
            "text",
            "coder",
            "document_id",
            "document_title",
            "document_author",
            "document_source",
            "document_section",
            "document_type");

    private final ExportTarget target;
    private final BufferedWriter file;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Issue> issues = new HashMap<>();
    private final Map<Article, Integer> documents = new IdentityHashMap<>();
    private int rows;

    DnaCsvSink(ExportTarget target) throws IOException {
        this.target = target;
        target.corpus().getActors().forEach(actor -> actors.putIfAbsent(actor.getId(), actor));
        target.corpus().getIssues().forEach(issue -> issues.putIfAbsent(issue.getId(), issue));
        target.corpus().getArticles().forEach(article -> documents.put(article, documents.size() + 1));
        file = Files.newBufferedWriter(target.folder().resolve(FILE_NAME));
        file.write(HEADER.stream().map(DnaCsvSink::quoted).collect(Collectors.joining(";", "", "\n")));
    }

    /** Whether a stance is for or against: DNA knows nothing between. */
    static boolean hasSide(Stance stance) {
        return stance.getPolarity() == Polarity.FAVOR || stance.getPolarity() == Polarity.AGAINST;
    }

    /** From where the evidence begins to where it ends; empty without evidence in the text. */
    static Optional<TextRange> range(ExportedArticle article, Stance stance) {
        List<Fragment> sound =
                stance.getEvidence().stream().filter(article::isSound).toList();
        return sound.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextRange(
                        sound.stream().mapToInt(Annotation::getBegin).min().orElseThrow(),
                        sound.stream().mapToInt(Annotation::getEnd).max().orElseThrow()));
    }

    @Override
    public List<Problem> write(ExportedArticle article) throws IOException {
        if (article.layer().isEmpty()) {
            return List.of();
        }
        List<Stance> stances = article.layer().get().stances().stream()
                .filter(stance -> hasSide(stance) && range(article, stance).isPresent())
                .sorted(Comparator.<Stance, TextRange>comparing(
                                stance -> range(article, stance).orElseThrow())
                        .thenComparing(stance -> orEmpty(stance.getId())))
                .toList();
        for (Stance stance : stances) {
            row(article, stance, range(article, stance).orElseThrow());
        }
        return List.of();
    }

    private void row(ExportedArticle exported, Stance stance, TextRange range) throws IOException {
        Article article = exported.article();
        Actor holder = actors.get(orEmpty(stance.getHolder()));
        String name = actor(stance.getHolder());
        boolean person =
                holder != null && (holder.getType() == ActorType.PERSON || holder.getType() == ActorType.AUTHOR);
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(++rows));
        cells.add(time(article.getPublished()));
        cells.add(quoted(person ? name : ""));
        cells.add(quoted(person ? "" : name));
        cells.add(quoted(concept(exported, stance)));
        cells.add(stance.getPolarity() == Polarity.FAVOR ? "1" : "0");
        cells.add(Integer.toString(range.begin()));
        cells.add(Integer.toString(range.end()));
        cells.add(quoted(exported.text().substring(range.begin(), range.end())));
        cells.add(quoted(target.layerName()));
        cells.add(Integer.toString(documents.get(article)));
        String title = orEmpty(article.getTitle());
        cells.add(quoted(title.isBlank() ? article.getId() : title));
        cells.add(quoted(article.getByline()));
        cells.add(quoted(article.getOutlet()));
        cells.add(quoted(""));
        cells.add(quoted(""));
        file.write(String.join(";", cells) + "\n");
    }

    private String concept(ExportedArticle article, Stance stance) {
        TargetKind kind = stance.getTargetKind();
        if (kind == TargetKind.ISSUE) {
            Issue issue = issues.get(orEmpty(stance.getTargetIssue()));
            return issue == null ? orEmpty(stance.getTargetIssue()) : orEmpty(issue.getLabel());
        }
        if (kind == TargetKind.ACTOR) {
            return actor(stance.getTargetActor());
        }
        return kind == TargetKind.STATEMENT && stance.getTargetStatement() != null
                ? covered(article, stance.getTargetStatement().getContent())
                : covered(article, stance.getTargetSpans());
    }

    private String actor(String id) {
        Actor actor = actors.get(orEmpty(id));
        return actor == null ? orEmpty(id) : orEmpty(actor.getLabel());
    }

    private static String covered(ExportedArticle article, Collection<Fragment> spans) {
        return spans.stream()
                .filter(article::isSound)
                .map(span -> article.text().substring(span.getBegin(), span.getEnd()))
                .collect(Collectors.joining(" … "));
    }

    /** As DNA writes it; the day has no hour here. Nothing for what is no date. */
    private static String time(String published) {
        String day = orEmpty(published);
        try {
            return LocalDate.parse(day.length() > 10 ? day.substring(0, 10) : day) + " 00:00:00";
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static String quoted(String value) {
        return '"' + orEmpty(value).replace("\"", "\"\"") + '"';
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    @Override
    public List<ExportedFile> files() {
        return List.of(new ExportedFile(FILE_NAME, rows));
    }
}
