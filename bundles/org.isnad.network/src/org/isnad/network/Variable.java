package org.isnad.network;

import java.util.function.BiFunction;

/** What nodes are made of; DNA's "variable 1" and "variable 2"; the outlet, the author and the article at the document level. */
public enum Variable implements Named {
    HOLDER("holder", NodeKind.ACTOR, (stance, names) -> stance.holder()),
    ISSUE("issue", NodeKind.ISSUE, (stance, names) -> stance.issue()),
    TARGET("target", NodeKind.ACTOR, (stance, names) -> stance.target()),
    HOLDER_TYPE("type", NodeKind.ACTOR_TYPE, (stance, names) -> names.typeId(stance.holder())),

    /** What DNA calls the source of a document. */
    OUTLET("outlet", NodeKind.OUTLET, (stance, names) -> stance.document().outlet()),
    AUTHOR("author", NodeKind.AUTHOR, (stance, names) -> stance.document().author()),
    ARTICLE("article", NodeKind.ARTICLE, (stance, names) -> stance.document().id()),

    /** So that a network can be made of those alone who are for something, or against it. */
    POLARITY(
            "polarity",
            NodeKind.POLARITY,
            (stance, names) ->
                    stance.polarity() == null ? "" : stance.polarity().getName());

    private final String id;
    private final NodeKind kind;
    private final BiFunction<Stance, Names, String> value;

    Variable(String id, NodeKind kind, BiFunction<Stance, Names, String> value) {
        this.id = id;
        this.kind = kind;
        this.value = value;
    }

    @Override
    public String id() {
        return id;
    }

    public NodeKind kind() {
        return kind;
    }

    /** What a stance has, "" for nothing. */
    public String value(Stance stance, Names names) {
        return value.apply(stance, names);
    }
}
