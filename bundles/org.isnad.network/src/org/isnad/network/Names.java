package org.isnad.network;

import java.util.HashMap;
import java.util.Map;
import org.isnad.model.corpus.Actor;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Article;
import org.isnad.model.corpus.Corpus;
import org.isnad.model.corpus.Issue;

/** What actors, issues and articles are called, copied from the registry so that any thread may ask. */
public final class Names {

    private record Entry(String arabic, String english, ActorType type) {}

    private final Map<String, Entry> actors = new HashMap<>();
    private final Map<String, Entry> issues = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final boolean english;

    private Names(boolean english) {
        this.english = english;
    }

    /** @param english whether the English name is taken where there is one, else the Arabic one */
    public static Names of(Corpus corpus, boolean english) {
        Names names = new Names(english);
        for (Actor actor : corpus.getActors()) {
            names.actors.put(actor.getId(), new Entry(actor.getLabel(), actor.getLabelEn(), actor.getType()));
        }
        for (Issue issue : corpus.getIssues()) {
            names.issues.put(issue.getId(), new Entry(issue.getLabel(), issue.getLabelEn(), null));
        }
        for (Article article : corpus.getArticles()) {
            names.titles.put(article.getId(), article.getTitle());
        }
        return names;
    }

    /** The name of a value of a variable; the value itself where the registry has no name for it. */
    public String label(NodeKind kind, String id) {
        return switch (kind) {
            case ACTOR -> label(actors.get(id), id);
            case ISSUE -> label(issues.get(id), id);
            case ARTICLE -> or(titles.get(id), id);
            case ACTOR_TYPE -> NetworkMessages.text("type." + id);
            case POLARITY -> NetworkMessages.text("figure." + id);
            case OUTLET, AUTHOR -> id;
        };
    }

    /** Null for what is no actor of the registry, and for one without a type. */
    public ActorType type(String actor) {
        Entry entry = actors.get(actor);
        return entry == null ? null : entry.type;
    }

    String typeId(String actor) {
        ActorType type = type(actor);
        return type == null ? "" : type.getName();
    }

    private String label(Entry entry, String id) {
        if (entry == null) {
            return id;
        }
        return english ? or(entry.english, or(entry.arabic, id)) : or(entry.arabic, or(entry.english, id));
    }

    private static String or(String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
