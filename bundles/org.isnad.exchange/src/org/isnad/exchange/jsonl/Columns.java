package org.isnad.exchange.jsonl;

import static org.isnad.exchange.jsonl.Column.Kind.BOOLEAN;
import static org.isnad.exchange.jsonl.Column.Kind.INTEGER;
import static org.isnad.exchange.jsonl.Column.Kind.STRUCTS;
import static org.isnad.exchange.jsonl.Column.Kind.TEXT;
import static org.isnad.exchange.jsonl.Column.Kind.TEXTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.exchange.jsonl.Column.Kind;

/** The schema of the dataset in JSON Lines: its four files and their keys, in the order in which they are written. */
public final class Columns {

    /** The files without their ending, in their order. */
    public static final List<String> FILES = List.of("documents", "mentions", "statements", "stances");

    private static final ResourceBundle TEXTS_OF_COLUMNS =
            ResourceBundle.getBundle("org.isnad.exchange.jsonl.columns", Locale.ROOT);

    private static final Map<String, List<Column>> WITH_TEXTS = Map.of(
            "documents", documents(),
            "mentions", mentions(),
            "statements", statements(),
            "stances", stances());

    private Columns() {}

    /**
     * The keys of the rows of a file.
     *
     * @throws IllegalArgumentException for a name not of {@link #FILES}
     */
    public static List<Column> of(String file) {
        List<Column> columns = WITH_TEXTS.get(file);
        if (columns == null) {
            throw new IllegalArgumentException(file);
        }
        return columns;
    }

    /** The names of the keys of a file. */
    static Set<String> names(String file) {
        return of(file).stream().map(Column::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The keys where there are no texts: the same, and where the texts were. */
    public static List<Column> withoutTexts(String file) {
        List<Column> columns = new ArrayList<>(of(file));
        if (file.equals("documents")) {
            columns.addAll(integers("length", "title_start", "title_end"));
        } else if (file.equals("stances")) {
            columns.addAll(integers("text_end"));
            columns.add(structs("target_spans", integers("start", "end")));
        }
        return columns;
    }

    private static List<Column> documents() {
        List<Column> columns =
                new ArrayList<>(texts("id", "text", "sha256", "language", "outlet", "url", "published", "title"));
        List<Column> zone = new ArrayList<>(integers("start", "end"));
        zone.addAll(texts("kind"));
        columns.add(structs("zones", zone));
        columns.add(structs("sentences", integers("start", "end")));
        columns.addAll(texts("group_id", "split"));
        columns.addAll(integers("n_annotators"));
        columns.addAll(texts("guideline_version"));
        return columns;
    }

    private static List<Column> mentions() {
        List<Column> columns = new ArrayList<>(texts("id", "doc_id", "split"));
        columns.addAll(span());
        columns.addAll(texts("mention_type", "actor_id", "actor_label", "actor_type", "anonymity"));
        columns.add(column("collective", BOOLEAN));
        columns.add(column("members", TEXTS));
        return columns;
    }

    private static List<Column> statements() {
        List<Column> columns = new ArrayList<>(texts("id", "doc_id", "split", "parent_id"));
        columns.addAll(integers("depth"));
        columns.addAll(texts("zone", "report_type", "speech_act", "event_status", "medium"));
        columns.add(structs("sources", actorSpan()));
        columns.add(structs("cue", span()));
        columns.add(structs("content", span()));
        List<Column> quote = new ArrayList<>(span());
        quote.addAll(texts("function"));
        columns.add(structs("quotes", quote));
        columns.add(structs("addressees", actorSpan()));
        columns.add(structs("relays", actorSpan()));
        return columns;
    }

    private static List<Column> stances() {
        List<Column> columns = new ArrayList<>(texts("id", "doc_id", "split", "text"));
        columns.addAll(integers("text_start"));
        columns.addAll(texts("holder_id", "holder", "target_kind", "target_id", "target", "label"));
        columns.addAll(integers("label_id"));
        columns.addAll(texts("intensity"));
        columns.addAll(integers("score"));
        columns.addAll(texts("stance_type", "expression", "modality", "attribution", "statement_id"));
        columns.add(structs("evidence", span()));
        columns.add(column("annotators", TEXTS));
        columns.add(column("annotator_labels", TEXTS));
        return columns;
    }

    private static List<Column> span() {
        List<Column> columns = new ArrayList<>(integers("start", "end"));
        columns.addAll(texts("text"));
        return columns;
    }

    private static List<Column> actorSpan() {
        List<Column> columns = new ArrayList<>(span());
        columns.addAll(texts("mention_type", "actor_id", "actor_type"));
        return columns;
    }

    private static List<Column> texts(String... names) {
        return List.of(names).stream().map(name -> column(name, TEXT)).toList();
    }

    private static List<Column> integers(String... names) {
        return List.of(names).stream().map(name -> column(name, INTEGER)).toList();
    }

    private static Column structs(String name, List<Column> columns) {
        return new Column(name, STRUCTS, columns, TEXTS_OF_COLUMNS.getString(name));
    }

    private static Column column(String name, Kind kind) {
        return new Column(name, kind, List.of(), TEXTS_OF_COLUMNS.getString(name));
    }
}
