package org.isnad.exchange.webannotation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The names of things, relative to the folder of the export. */
final class Iris {

    static final String REGISTRY = "registry.jsonld";

    private Iris() {}

    static String file(String name) {
        return encoded(name);
    }

    static String item(String article, String id) {
        return encoded(article + ".jsonld") + '#' + encoded(id);
    }

    static String actor(String id) {
        return REGISTRY + "#actor." + encoded(id);
    }

    static String issue(String id) {
        return REGISTRY + "#issue." + encoded(id);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
