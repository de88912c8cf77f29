package org.isnad.exchange.jsonl;

import java.util.Set;

/** The keys of the rows of each file, as the release has them. */
final class RowKeys {

    static final Set<String> DOCUMENT = Set.of(
            "id",
            "text",
            "sha256",
            "language",
            "outlet",
            "url",
            "published",
            "title",
            "zones",
            "sentences",
            "group_id",
            "split",
            "n_annotators",
            "guideline_version");
    static final Set<String> MENTION = Set.of(
            "id",
            "doc_id",
            "split",
            "start",
            "end",
            "text",
            "mention_type",
            "actor_id",
            "actor_label",
            "actor_type",
            "anonymity",
            "collective",
            "members");
    static final Set<String> STATEMENT = Set.of(
            "id",
            "doc_id",
            "split",
            "parent_id",
            "depth",
            "zone",
            "report_type",
            "speech_act",
            "event_status",
            "medium",
            "sources",
            "cue",
            "content",
            "quotes",
            "addressees",
            "relays");
    static final Set<String> STANCE = Set.of(
            "id",
            "doc_id",
            "split",
            "text",
            "text_start",
            "holder_id",
            "holder",
            "target_kind",
            "target_id",
            "target",
            "label",
            "label_id",
            "intensity",
            "score",
            "stance_type",
            "expression",
            "modality",
            "attribution",
            "statement_id",
            "evidence",
            "annotators",
            "annotator_labels");

    private RowKeys() {}
}
