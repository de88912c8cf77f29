package org.isnad.exchange.release;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One row of a JSON Lines file of a bundle.
 *
 * @param line from 1
 */
record Row(String file, int line, ObjectNode json) {

    /** "" where there is no such text. */
    String text(String key) {
        return json.path(key).asText("");
    }

    String id() {
        return text("id");
    }

    String document() {
        return text("doc_id");
    }
}
