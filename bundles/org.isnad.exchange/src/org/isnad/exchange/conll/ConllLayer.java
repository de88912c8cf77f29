package org.isnad.exchange.conll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.core.project.OpenLayer;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.Quote;
import org.isnad.model.annotation.Stance;
import org.isnad.model.annotation.Statement;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.tcas.Annotation;

/** What is tagged: each makes one file, since a token has one tag. */
enum ConllLayer {
    /** Mentions by the type of their actor. */
    ACTORS,
    /** Mentions that are sources of a statement. */
    SOURCES,
    CUES,
    /** Content of statements by report type. */
    CONTENTS,
    /** Quotations by function. */
    QUOTES,
    /** Evidence of stances by polarity. */
    STANCES;

    /** A span with the tag that it gives to its tokens. */
    record Tagged(Annotation span, String tag) {}

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".conll";
    }

    List<Tagged> of(OpenLayer layer, Corpus corpus) {
        List<Tagged> tagged = new ArrayList<>();
        switch (this) {
            case ACTORS -> actors(layer, corpus, tagged);
            case SOURCES -> layer.statements().forEach(statement -> all(statement.getSources(), "SOURCE", tagged));
            case CUES -> layer.statements().forEach(statement -> all(statement.getCue(), "CUE", tagged));
            case CONTENTS -> {
                for (Statement statement : layer.statements()) {
                    all(statement.getContent(), or(statement.getReportType(), "CONTENT"), tagged);
                }
            }
            case QUOTES -> {
                for (Quote quote : layer.quotes()) {
                    tagged.add(new Tagged(quote, or(quote.getFunction(), "QUOTE")));
                }
            }
            case STANCES -> {
                for (Stance stance : layer.stances()) {
                    all(stance.getEvidence(), or(stance.getPolarity(), "STANCE"), tagged);
                }
            }
        }
        return tagged;
    }

    private static void actors(OpenLayer layer, Corpus corpus, List<Tagged> tagged) {
        Map<String, Actor> actors = new HashMap<>();
        corpus.getActors().forEach(actor -> actors.putIfAbsent(actor.getId(), actor));
        for (ActorMention mention : layer.mentions()) {
            Actor actor = actors.get(mention.getActor());
            tagged.add(new Tagged(mention, or(actor == null ? null : actor.getType(), "ACTOR")));
        }
    }

    private static void all(List<? extends Annotation> spans, String tag, List<Tagged> tagged) {
        spans.forEach(span -> tagged.add(new Tagged(span, tag)));
    }

    private static String or(Enum<?> tag, String other) {
        return tag == null ? other : tag.name();
    }
}
