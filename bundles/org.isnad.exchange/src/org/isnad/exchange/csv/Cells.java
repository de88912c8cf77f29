package org.isnad.exchange.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.exchange.ExportedArticle;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Frame;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Issue;
import org.isnad.model.tcas.Annotation;
import org.isnad.text.CodePoints;

/** The values of cells of one article; what belongs together in one cell is joined by words, not by lines. */
final class Cells {

    static final List<String> ARTICLE = List.of("article", "title", "outlet", "published", "url", "annotator");
    static final List<String> ITEM = List.of(
            "confidence",
            "comment",
            "flag",
            "extras",
            "origin",
            "derived_from",
            "decision",
            "reason",
            "created",
            "modified");
    private static final String GAP = " … ";
    private static final String AND = " | ";

    private final ExportedArticle exported;
    private final CodePoints offsets;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Issue> issues = new HashMap<>();

    Cells(ExportedArticle exported) {
        this.exported = exported;
        this.offsets = CodePoints.of(exported.text());
        exported.corpus().getActors().forEach(actor -> actors.putIfAbsent(actor.getId(), actor));
        exported.corpus().getIssues().forEach(issue -> issues.putIfAbsent(issue.getId(), issue));
    }

    /** The columns of {@link #ARTICLE}. */
    List<Object> article() {
        Article article = exported.article();
        return new ArrayList<>(Arrays.asList(
                article.getId(),
                article.getTitle(),
                article.getOutlet(),
                article.getPublished(),
                article.getUrl(),
                exported.layer().orElseThrow().annotator()));
    }

    /** The columns of {@link #ITEM}. */
    List<Object> item(Frame frame) {
        Object confidence = frame.getConfidence() == 0 ? "" : frame.getConfidence();
        String extras = frame.getExtras().stream()
                .map(extra -> extra.getName() + "=" + extra.getValue())
                .collect(Collectors.joining(AND));
        return Arrays.asList(
                confidence,
                frame.getComment(),
                frame.getFlag(),
                extras,
                frame.getOrigin(),
                String.join(AND, frame.getDerivedFrom()),
                frame.getDecision(),
                frame.getReason(),
                frame.getCreated(),
                frame.getModified());
    }

    /** The texts of fragments. */
    String texts(List<? extends Annotation> spans) {
        return sound(spans).stream()
                .map(span -> exported.text().substring(span.getBegin(), span.getEnd()))
                .collect(Collectors.joining(GAP));
    }

    /** Extent in code points and, where there are gaps, each fragment as {@code [start,end)}. */
    List<Object> places(List<? extends Annotation> spans) {
        List<? extends Annotation> sound = sound(spans);
        if (sound.isEmpty()) {
            return List.of("", "", "");
        }
        int begin = sound.stream().mapToInt(Annotation::getBegin).min().getAsInt();
        int end = sound.stream().mapToInt(Annotation::getEnd).max().getAsInt();
        String fragments = sound.stream()
                .map(span -> "[" + offsets.fromUtf16(span.getBegin()) + "," + offsets.fromUtf16(span.getEnd()) + ")")
                .collect(Collectors.joining(" "));
        return List.of(offsets.fromUtf16(begin), offsets.fromUtf16(end), sound.size() > 1 ? fragments : "");
    }

    /** Ids, labels and words of mentions. */
    List<Object> mentions(List<ActorMention> mentions) {
        List<? extends ActorMention> sound = sound(mentions);
        return List.of(
                sound.stream().map(mention -> orEmpty(mention.getActor())).collect(Collectors.joining(AND)),
                sound.stream().map(mention -> actor(mention.getActor())).collect(Collectors.joining(AND)),
                sound.stream().map(mention -> texts(List.of(mention))).collect(Collectors.joining(AND)));
    }

    String actor(String id) {
        return actors.containsKey(id) ? orEmpty(actors.get(id).getLabel()) : orEmpty(id);
    }

    String actorType(String id) {
        return actors.containsKey(id) ? orEmpty(actors.get(id).getType()) : "";
    }

    String issue(String id) {
        return issues.containsKey(id) ? orEmpty(issues.get(id).getLabel()) : orEmpty(id);
    }

    static String orEmpty(Object value) {
        return value == null ? "" : value.toString();
    }

    private <T extends Annotation> List<T> sound(List<T> spans) {
        return spans.stream().filter(exported::isSound).toList();
    }
}
