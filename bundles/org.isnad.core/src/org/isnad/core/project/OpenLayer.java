package org.isnad.core.project;

import java.util.List;
import java.util.Optional;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Fragment;
import org.isnad.model.annotation.Item;
import org.isnad.model.annotation.Layer;
import org.isnad.model.annotation.Paragraph;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Sentence;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.annotation.Zone;
import org.isnad.model.corpus.Article;
import org.isnad.model.tcas.Annotation;
import org.isnad.model.xmi.CasXmiResource;

/** An annotator's layer of one article in memory; lists are snapshots in text order, offsets UTF-16 code units. */
public final class OpenLayer {

    public Project project() {
        throw new UnsupportedOperationException();
    }

    public Article article() {
        throw new UnsupportedOperationException();
    }

    public String annotator() {
        throw new UnsupportedOperationException();
    }

    public CasXmiResource resource() {
        throw new UnsupportedOperationException();
    }

    public String text() {
        throw new UnsupportedOperationException();
    }

    public Layer head() {
        throw new UnsupportedOperationException();
    }

    public boolean isReadOnly() {
        throw new UnsupportedOperationException();
    }

    public List<Zone> zones() {
        return spans(Zone.class);
    }

    public List<Paragraph> paragraphs() {
        return spans(Paragraph.class);
    }

    public List<Sentence> sentences() {
        return spans(Sentence.class);
    }

    public List<ActorMention> mentions() {
        return spans(ActorMention.class);
    }

    public List<Quote> quotes() {
        return spans(Quote.class);
    }

    public List<Fragment> fragments() {
        return spans(Fragment.class);
    }

    public List<Statement> statements() {
        throw new UnsupportedOperationException();
    }

    public List<Stance> stances() {
        throw new UnsupportedOperationException();
    }

    public Optional<Item> item(String id) {
        throw new UnsupportedOperationException();
    }

    /** All spans of a type. */
    public <T extends Annotation> List<T> spans(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    /** Spans that cover the code unit at an offset. */
    public <T extends Annotation> List<T> at(int offset, Class<T> type) {
        throw new UnsupportedOperationException();
    }

    /** Spans that share at least one code unit with a range. */
    public <T extends Annotation> List<T> in(int begin, int end, Class<T> type) {
        throw new UnsupportedOperationException();
    }
}
