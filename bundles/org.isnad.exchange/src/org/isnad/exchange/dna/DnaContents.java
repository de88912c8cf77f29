package org.isnad.exchange.dna;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.exchange.dna.DnaDatabase.Row;

/**
 * What a DNA database holds, with all references resolved.
 *
 * <p>Source of the schema: DNA 3's class {@code Sql}. Versions before 3.1 link values to the variables of a statement type; from
 * 3.1 on they link them to roles, of which one statement may have several values.
 */
final class DnaContents {

    /** Someone or something that a variable may name. */
    record Entity(long id, String variable, String value, long parent, Map<String, String> attributes) {}

    /** A kind of statement and its variables or roles, in their order. */
    record StatementType(String label, List<String> variables) {}

    /**
     * A coded stretch of a document.
     *
     * @param values by variable or role, in their order
     */
    record Coding(
            long id,
            StatementType type,
            long start,
            long stop,
            String coder,
            Map<String, List<String>> values,
            List<Entity> entities) {}

    /** @param date seconds since 1970 */
    record Document(
            long id, String title, String text, String author, String source, long date, List<Coding> codings) {}

    private final DnaDatabase database;
    private final Map<Long, String> coders = new HashMap<>();
    private final Map<Long, StatementType> types = new LinkedHashMap<>();
    private final Map<Long, String> variables = new HashMap<>();
    private final Map<Long, String> slots = new HashMap<>();
    private final Map<Long, Entity> entities = new LinkedHashMap<>();
    private final Map<Long, Document> documents = new LinkedHashMap<>();
    private final Map<Long, Coding> codings = new HashMap<>();

    private DnaContents(DnaDatabase database) {
        this.database = database;
    }

    static DnaContents read(DnaDatabase database) throws SQLException, DnaFault {
        DnaContents contents = new DnaContents(database);
        contents.requireVersion();
        for (Row row : database.rows("CODERS", "ID", "Name")) {
            contents.coders.put(row.number(0), row.text(1));
        }
        contents.readTypes();
        contents.readEntities();
        contents.readDocuments();
        contents.readStatements();
        contents.readValues();
        return contents;
    }

    private void requireVersion() throws SQLException, DnaFault {
        for (Row row : database.rows("SETTINGS", "Property", "Value")) {
            if (row.text(0).equals("version") && !row.text(1).matches("3(\\D.*)?")) {
                throw new DnaFault("dna.version", DnaDatabase.shortened(row.text(1)));
            }
        }
    }

    private boolean hasRoles() {
        return database.has("ROLEVARIABLELINKS");
    }

    private void readTypes() throws SQLException, DnaFault {
        for (Row row : database.rows("STATEMENTTYPES", "ID", "Label")) {
            types.put(row.number(0), new StatementType(row.text(1), new ArrayList<>()));
        }
        if (!hasRoles()) {
            for (Row row : database.rows("VARIABLES", "ID", "Variable", "StatementTypeId")) {
                variables.put(row.number(0), row.text(1));
                slots.put(row.number(0), row.text(1));
                known(types, row, 2).variables().add(row.text(1));
            }
            return;
        }
        for (Row row : database.rows("VARIABLES", "ID", "Variable")) {
            variables.put(row.number(0), row.text(1));
        }
        Map<Long, String> roles = new HashMap<>();
        for (Row row : database.rows("ROLES", "ID", "RoleName", "StatementTypeId")) {
            roles.put(row.number(0), row.text(1));
            known(types, row, 2).variables().add(row.text(1));
        }
        for (Row row : database.rows("ROLEVARIABLELINKS", "ID", "RoleId")) {
            slots.put(row.number(0), known(roles, row, 1));
        }
    }

    private void readEntities() throws SQLException, DnaFault {
        for (Row row : database.rows("ENTITIES", "ID", "VariableId", "Value", "ChildOf")) {
            long parent = row.values()[3] == null ? 0 : row.number(3);
            entities.put(
                    row.number(0),
                    new Entity(row.number(0), known(variables, row, 1), row.text(2), parent, new LinkedHashMap<>()));
        }
        Map<Long, String> attributes = new HashMap<>();
        for (Row row : database.rows("ATTRIBUTEVARIABLES", "ID", "AttributeVariable")) {
            attributes.put(row.number(0), row.text(1));
        }
        for (Row row : database.rows("ATTRIBUTEVALUES", "ID", "EntityId", "AttributeVariableId", "AttributeValue")) {
            if (!row.text(3).isBlank()) {
                known(entities, row, 1).attributes().put(known(attributes, row, 2), row.text(3));
            }
        }
    }

    private void readDocuments() throws SQLException, DnaFault {
        for (Row row : database.rows("DOCUMENTS", "ID", "Title", "Text", "Author", "Source", "Date")) {
            documents.put(
                    row.number(0),
                    new Document(
                            row.number(0),
                            row.text(1),
                            row.text(2),
                            row.text(3),
                            row.text(4),
                            row.number(5),
                            new ArrayList<>()));
        }
    }

    private void readStatements() throws SQLException, DnaFault {
        for (Row row : database.rows("STATEMENTS", "ID", "StatementTypeId", "DocumentId", "Start", "Stop", "Coder")) {
            Document document = known(documents, row, 2);
            long start = row.number(3);
            long stop = row.number(4);
            if (start < 0 || start >= stop || stop > document.text().length()) {
                throw new DnaFault("dna.offset", row.number(0), start, stop, document.id());
            }
            Coding coding = new Coding(
                    row.number(0),
                    known(types, row, 1),
                    start,
                    stop,
                    known(coders, row, 5),
                    new LinkedHashMap<>(),
                    new ArrayList<>());
            document.codings().add(coding);
            codings.put(coding.id(), coding);
        }
    }

    private void readValues() throws SQLException, DnaFault {
        String slot = hasRoles() ? "RoleVariableLinkId" : "VariableId";
        for (String table : List.of("DATABOOLEAN", "DATAINTEGER", "DATALONGTEXT")) {
            for (Row row : database.rows(table, "ID", "StatementId", slot, "Value")) {
                add(row, row.text(3));
            }
        }
        for (Row row : database.rows("DATASHORTTEXT", "ID", "StatementId", slot, "Entity")) {
            Entity entity = known(entities, row, 3);
            if (!entity.value().isBlank()) {
                add(row, entity.value());
                known(codings, row, 1).entities().add(entity);
            }
        }
    }

    private void add(Row row, String value) throws DnaFault {
        known(codings, row, 1)
                .values()
                .computeIfAbsent(known(slots, row, 2), name -> new ArrayList<>())
                .add(value);
    }

    private static <T> T known(Map<Long, T> all, Row row, int column) throws DnaFault {
        T found = all.get(row.number(column));
        if (found == null) {
            throw new DnaFault(
                    "dna.reference", row.table(), row.columns()[column], row.number(column), row.values()[0]);
        }
        return found;
    }

    Iterable<StatementType> types() {
        return types.values();
    }

    List<Document> documents() {
        return List.copyOf(documents.values());
    }

    Entity entity(long id) {
        return entities.get(id);
    }
}
