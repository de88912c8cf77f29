package org.isnad.exchange.tei;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.core.outcome.Problem;
import org.isnad.core.project.OpenLayer;
import org.isnad.exchange.ArticleSink;
import org.isnad.exchange.ExportReport.ExportedFile;
import org.isnad.exchange.ExportTarget;
import org.isnad.exchange.ExportedArticle;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Stance;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Issue;
import org.isnad.model.tcas.Annotation;

/** A file for each article. */
final class TeiSink implements ArticleSink {

    private final ExportTarget target;
    private final List<ExportedFile> files = new ArrayList<>();

    TeiSink(ExportTarget target) {
        this.target = target;
    }

    @Override
    public List<Problem> write(ExportedArticle exported) throws IOException {
        String name = exported.article().getId() + ".tei.xml";
        try (TeiXml xml = new TeiXml(target.folder().resolve(name))) {
            xml.begin("TEI", "xmlns", "http://www.tei-c.org/ns/1.0", "xml:lang", language(exported.article()));
            TeiHeader.write(xml, exported);
            standOff(xml, exported);
            xml.begin("text");
            xml.begin("body");
            xml.text("ab", exported.text(), "xml:id", "text", "xml:space", "preserve");
            xml.end();
            xml.end();
            xml.end();
        }
        files.add(new ExportedFile(name, exported.count(Annotation.class)));
        return List.of();
    }

    static String language(Article article) {
        return article.getLanguage() == null || article.getLanguage().isEmpty() ? "ar" : article.getLanguage();
    }

    /** There is always a zone or sentence of a text that is not blank; nothing may be empty. */
    private void standOff(TeiXml xml, ExportedArticle exported) throws IOException {
        if (exported.spans(Annotation.class).isEmpty()) {
            return;
        }
        TeiIds ids = new TeiIds();
        xml.begin("standOff");
        Set<String> named = exported.layer().map(TeiSink::named).orElse(Set.of());
        new TeiRegistry(xml, ids).write(actors(named), issues(named));
        new TeiStandOff(xml, ids, exported).write();
        xml.end();
    }

    /** The ids of actors and issues that a layer has. */
    private static Set<String> named(OpenLayer layer) {
        Set<String> named = new HashSet<>();
        for (ActorMention mention : layer.mentions()) {
            named.add(mention.getActor());
        }
        for (Stance stance : layer.stances()) {
            named.add(stance.getHolder());
            named.add(stance.getTargetActor());
            named.add(stance.getTargetIssue());
        }
        return named;
    }

    /** Those named and, of collectives, their members; in the order of the registry. */
    private List<Actor> actors(Set<String> named) {
        Set<Actor> found = new HashSet<>();
        List<Actor> open = new ArrayList<>(target.corpus().getActors().stream()
                .filter(actor -> named.contains(actor.getId()))
                .toList());
        while (!open.isEmpty()) {
            Actor actor = open.remove(open.size() - 1);
            if (found.add(actor)) {
                open.addAll(actor.getMembers());
            }
        }
        return target.corpus().getActors().stream().filter(found::contains).toList();
    }

    /** Those named and what they are part of. */
    private List<Issue> issues(Set<String> named) {
        Set<Issue> found = new LinkedHashSet<>();
        for (Issue issue : target.corpus().getIssues()) {
            Issue wider = named.contains(issue.getId()) ? issue : null;
            while (wider != null && found.add(wider)) {
                wider = wider.getParent();
            }
        }
        return target.corpus().getIssues().stream().filter(found::contains).toList();
    }

    @Override
    public void close() {
        // Every file is closed when it is written.
    }

    @Override
    public List<ExportedFile> files() {
        return List.copyOf(files);
    }
}
