package org.isnad.network;

/** What a node stands for. */
public enum NodeKind implements Named {
    ACTOR("actor"),
    ISSUE("issue"),
    ACTOR_TYPE("type"),
    OUTLET("outlet"),
    AUTHOR("author"),
    ARTICLE("article"),
    POLARITY("polarity");

    private final String id;

    NodeKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
