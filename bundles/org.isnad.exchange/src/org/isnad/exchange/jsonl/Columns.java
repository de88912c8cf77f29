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
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.isnad.exchange.jsonl.Column.Kind;
import org.isnad.model.annotation.Attribution;
import org.isnad.model.annotation.EventStatus;
import org.isnad.model.annotation.Expression;
import org.isnad.model.annotation.Intensity;
import org.isnad.model.annotation.Medium;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Modality;
import org.isnad.model.annotation.Polarity;
import org.isnad.model.annotation.QuoteFunction;
import org.isnad.model.annotation.ReportType;
import org.isnad.model.annotation.SpeechAct;
import org.isnad.model.annotation.StanceType;
import org.isnad.model.annotation.TargetKind;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.model.corpus.ActorType;
import org.isnad.model.corpus.Anonymity;

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
        List<Column> columns = new ArrayList<>(texts("id"));
        columns.add(text("text.documents"));
        columns.addAll(texts("sha256", "language", "outlet", "url", "published", "title"));
        List<Column> zone = new ArrayList<>(integers("start", "end"));
        zone.add(tag("kind", ZoneKind.values()));
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
        columns.add(tag("mention_type", MentionType.values()));
        columns.addAll(texts("actor_id", "actor_label"));
        columns.add(tag("actor_type", ActorType.values()));
        columns.add(tag("anonymity", Anonymity.values()));
        columns.add(column("collective", BOOLEAN));
        columns.add(column("members", TEXTS));
        return columns;
    }

    private static List<Column> statements() {
        List<Column> columns = new ArrayList<>(texts("id", "doc_id", "split", "parent_id"));
        columns.addAll(integers("depth"));
        columns.add(tag("zone", ZoneKind.values()));
        columns.add(tag("report_type", ReportType.values()));
        columns.add(tag("speech_act", SpeechAct.values()));
        columns.add(tag("event_status", EventStatus.values()));
        columns.add(tag("medium", Medium.values()));
        columns.add(structs("sources", actorSpan()));
        columns.add(structs("cue", span()));
        columns.add(structs("content", span()));
        List<Column> quote = new ArrayList<>(span());
        quote.add(tag("function", QuoteFunction.values()));
        columns.add(structs("quotes", quote));
        columns.add(structs("addressees", actorSpan()));
        columns.add(structs("relays", actorSpan()));
        return columns;
    }

    private static List<Column> stances() {
        List<Column> columns = new ArrayList<>(texts("id", "doc_id", "split"));
        columns.add(text("text.stances"));
        columns.addAll(integers("text_start"));
        columns.addAll(texts("holder_id", "holder"));
        columns.add(tag("target_kind", TargetKind.values()));
        columns.addAll(texts("target_id", "target"));
        columns.add(tag("label", Polarity.values()));
        columns.addAll(integers("label_id"));
        columns.add(tag("intensity", Intensity.values()));
        columns.addAll(integers("score"));
        columns.add(tag("stance_type", StanceType.values()));
        columns.add(tag("expression", Expression.values()));
        columns.add(tag("modality", Modality.values()));
        columns.add(tag("attribution", Attribution.values()));
        columns.addAll(texts("statement_id"));
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
        columns.add(tag("mention_type", MentionType.values()));
        columns.addAll(texts("actor_id"));
        columns.add(tag("actor_type", ActorType.values()));
        return columns;
    }

    /** The text of a row that has no offsets. */
    private static Column text(String description) {
        return new Column("text", TEXT, List.of(), List.of(), TEXTS_OF_COLUMNS.getString(description));
    }

    private static List<Column> texts(String... names) {
        return Stream.of(names).map(name -> column(name, TEXT)).toList();
    }

    private static List<Column> integers(String... names) {
        return Stream.of(names).map(name -> column(name, INTEGER)).toList();
    }

    private static Column tag(String name, Enumerator... tags) {
        return column(
                name,
                TEXT,
                List.of(),
                Stream.of(tags).map(Enumerator::getLiteral).toList());
    }

    private static Column structs(String name, List<Column> columns) {
        return column(name, STRUCTS, columns, List.of());
    }

    private static Column column(String name, Kind kind) {
        return column(name, kind, List.of(), List.of());
    }

    private static Column column(String name, Kind kind, List<Column> columns, List<String> tags) {
        return new Column(name, kind, columns, tags, TEXTS_OF_COLUMNS.getString(name));
    }
}
