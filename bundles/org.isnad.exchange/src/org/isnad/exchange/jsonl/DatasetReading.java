package org.isnad.exchange.jsonl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.core.outcome.Outcome;
import org.isnad.core.outcome.Place;
import org.isnad.exchange.ArticleDetails;
import org.isnad.exchange.BrokenInput;
import org.isnad.exchange.ExchangeMessages;
import org.isnad.exchange.ReadDocument;
import org.isnad.exchange.ReadLayer;
import org.isnad.exchange.ReadRegistry;
import org.isnad.model.annotation.ActorMention;
import org.isnad.model.annotation.AnnotationFactory;
import org.isnad.model.annotation.MentionType;
import org.isnad.model.annotation.Zone;
import org.isnad.model.annotation.ZoneKind;
import org.isnad.model.typesystem.TypeSystem;

/** Reads the files of one dataset: documents, then what refers to them. */
final class DatasetReading {

    private final Path documents;
    private final Set<String> documentKeys = Columns.names("documents");
    private final Violations violations = new Violations();
    private final ReadActors actors = new ReadActors();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> judges = new TreeSet<>();

    /** A document of which the rows that refer to it are not read yet. */
    private record Draft(ArticleDetails details, String language, LayerDraft layer, Place place) {}

    DatasetReading(Path documents) {
        this.documents = documents;
    }

    Outcome<List<ReadDocument>> run(Monitor monitor) {
        try {
            readAll(monitor);
        } catch (IOException e) {
            violations.add(BrokenInput.io(documents, e));
        }
        if (monitor.isCanceled()) {
            return Outcome.failed(ExchangeMessages.error("jsonl.cancelled", Place.file(documents.toString())));
        }
        if (violations.isEmpty() && drafts.isEmpty()) {
            violations.add("jsonl.empty", Place.file(documents.toString()), documents.getFileName());
        }
        return violations.isEmpty() ? Outcome.of(complete()) : Outcome.failed(violations.list());
    }

    private void readAll(Monitor monitor) throws IOException {
        new RowStream(documents, violations).forEach(this::document, monitor);
        referring("mentions", this::mention, monitor);
        StatementReading statements = new StatementReading(Files.exists(beside("mentions")));
        referring("statements", statements::read, monitor);
        statements.complete();
        StanceReading stances = new StanceReading(actors);
        referring(
                "stances",
                (row, layer) -> {
                    stances.read(row, layer);
                    judges.add(String.join("\n", row.texts("annotators")));
                },
                monitor);
    }

    /** The file of other rows: where documents are {@code x.documents.jsonl}, mentions are {@code x.mentions.jsonl}. */
    private Path beside(String kind) {
        String name = documents.getFileName().toString();
        int at = name.lastIndexOf(JsonlReader.DOCUMENTS);
        return documents.resolveSibling(name.substring(0, at) + kind + ".jsonl");
    }

    private void referring(String table, BiConsumer<Row, LayerDraft> step, Monitor monitor) throws IOException {
        Path file = beside(table);
        if (!Files.exists(file)) {
            return;
        }
        Set<String> keys = Columns.names(table);
        new RowStream(file, violations)
                .forEach(
                        row -> {
                            row.allowOnly(keys);
                            row.text("split");
                            String document = row.text("doc_id");
                            Draft draft = drafts.get(document);
                            if (draft == null) {
                                row.violation("jsonl.reference", "doc_id", document, "documents.jsonl");
                            } else {
                                step.accept(row, draft.layer());
                            }
                        },
                        monitor);
    }

    private void document(Row row) {
        row.allowOnly(documentKeys);
        String id = row.text("id");
        if (id.isEmpty() || !ids.add(id)) {
            row.violation("jsonl.id", "id", id);
        }
        for (String key : List.of("group_id", "split", "guideline_version")) {
            row.text(key);
        }
        row.number("n_annotators");
        ArticleDetails details =
                new ArticleDetails(row.text("title"), "", row.text("outlet"), row.text("published"), row.text("url"));
        String language = row.text("language");
        LayerDraft layer = new LayerDraft(id, row.text("text"), row.text("sha256"), language);
        for (Row zone : row.rows("zones")) {
            Optional<ZoneKind> kind = zone.tag("kind", ZoneKind.class);
            layer.range(zone, false).ifPresent(range -> {
                Zone made = layer.at(AnnotationFactory.eINSTANCE.createZone(), range);
                made.setKind(kind.orElse(null));
            });
        }
        for (Row sentence : row.rows("sentences")) {
            layer.range(sentence, false)
                    .ifPresent(range -> layer.at(AnnotationFactory.eINSTANCE.createSentence(), range));
        }
        drafts.putIfAbsent(id, new Draft(details, language, layer, row.place("id")));
    }

    private void mention(Row row, LayerDraft layer) {
        ActorMention mention = layer.item(AnnotationFactory.eINSTANCE.createActorMention(), row);
        mention.setActor(row.text("actor_id"));
        mention.setMentionType(row.tag("mention_type", MentionType.class).orElse(null));
        actors.mention(row);
        layer.range(row, true).ifPresent(range -> {
            mention.setBegin(range.begin());
            mention.setEnd(range.end());
            layer.keep(mention);
        });
    }

    private List<ReadDocument> complete() {
        ReadRegistry registry = actors.registry();
        String annotator = LayerName.of(documents, judges);
        List<ReadDocument> read = new ArrayList<>();
        drafts.forEach((id, draft) -> {
            draft.layer().complete(annotator);
            List<ReadLayer> layers = draft.layer().isAnnotated()
                    ? List.of(new ReadLayer(annotator, draft.layer().resource(), TypeSystem.isnad()))
                    : List.of();
            read.add(new ReadDocument(
                    id, draft.details(), draft.language(), draft.layer().text(), layers, registry, draft.place()));
        });
        return read;
    }
}
