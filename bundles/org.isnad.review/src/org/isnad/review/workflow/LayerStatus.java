package org.isnad.review.workflow;

import org.isnad.core.project.LayerHead;

/**
 * How far one annotator is with one article.
 *
 * @param assigned whether they have to annotate it, or did so of their own accord
 * @param since ISO 8601 instant in UTC of the state, or ""
 * @param by who set the state, or ""
 * @param note what was said then, or ""
 */
public record LayerStatus(WorkState state, boolean assigned, String since, String by, String note) {

    static LayerStatus of(LayerHead head, boolean assigned) {
        return new LayerStatus(WorkState.of(head), assigned, head.since(), head.by(), head.note());
    }

    static LayerStatus waiting() {
        return new LayerStatus(WorkState.ASSIGNED, true, "", "", "");
    }
}
