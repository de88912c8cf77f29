package org.isnad.exchange.dna;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** A database with the tables of DNA 3, two documents and two coders. */
public final class DnaSample {

    public static final String TEXT = "😀 قال سالم: «نؤيّد الهُدنة» بلا شروط.\nوردّ الحزب: لا نؤيّدها.\n";
    static final String YES = "«نؤيّد الهُدنة»";
    public static final String NO = "لا نؤيّدها";

    private static final List<String> SHARED = List.of(
            "CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT NOT NULL)",
            "CREATE TABLE CODERS(ID INTEGER NOT NULL PRIMARY KEY, Name TEXT NOT NULL, Password TEXT NOT NULL)",
            "CREATE TABLE DOCUMENTS(ID INTEGER NOT NULL PRIMARY KEY, Title TEXT NOT NULL, Text TEXT NOT NULL,"
                    + " Coder INTEGER, Author TEXT NOT NULL DEFAULT '', Source TEXT NOT NULL DEFAULT '',"
                    + " Section TEXT NOT NULL DEFAULT '', Notes TEXT NOT NULL DEFAULT '',"
                    + " Type TEXT NOT NULL DEFAULT '', Date INTEGER NOT NULL)",
            "CREATE TABLE STATEMENTTYPES(ID INTEGER NOT NULL PRIMARY KEY, Label TEXT NOT NULL)",
            "CREATE TABLE STATEMENTS(ID INTEGER NOT NULL PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER,"
                    + " Start INTEGER NOT NULL CHECK(Start >= 0), Stop INTEGER NOT NULL, Coder INTEGER,"
                    + " CHECK (Start < Stop))",
            "CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL,"
                    + " Value TEXT NOT NULL DEFAULT '', ChildOf INTEGER, UNIQUE (VariableId, Value))",
            "CREATE TABLE ATTRIBUTEVARIABLES(ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL,"
                    + " AttributeVariable TEXT NOT NULL)",
            "CREATE TABLE ATTRIBUTEVALUES(ID INTEGER PRIMARY KEY NOT NULL, EntityId INTEGER NOT NULL,"
                    + " AttributeVariableId INTEGER NOT NULL, AttributeValue TEXT NOT NULL DEFAULT '')",
            "INSERT INTO SETTINGS VALUES ('version', '3.0.11.5'), ('date', '2024-01-01')",
            "INSERT INTO CODERS VALUES (1, 'Admin', ''), (2, 'Layla', '')",
            "INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement')",
            "INSERT INTO DOCUMENTS VALUES (1, 'عنوان', '" + TEXT
                    + "', 1, 'كاتب', 'منبر', 'سياسة', '', 'خبر', 1557792000)",
            "INSERT INTO DOCUMENTS VALUES (2, 'ثانٍ', 'نص بلا أقوال.', 1, '', '', '', '', '', 0)",
            "INSERT INTO ENTITIES VALUES (1, 1, '', NULL), (2, 1, 'سالم', NULL), (3, 2, 'الحزب', NULL),"
                    + " (4, 3, 'الهدنة', 5), (5, 3, 'السلام', NULL), (6, 2, '', NULL)",
            "INSERT INTO ATTRIBUTEVARIABLES VALUES (1, 1, 'Type'), (2, 1, 'Alias'), (3, 2, 'Type'), (4, 3, 'Notes')",
            "INSERT INTO ATTRIBUTEVALUES VALUES (1, 2, 2, 'أبو أحمد'), (2, 3, 3, 'political group'), (3, 4, 4, 'وقف النار')");

    private static final List<String> VARIABLES = List.of(
            "CREATE TABLE VARIABLES(ID INTEGER NOT NULL PRIMARY KEY, Variable TEXT NOT NULL,"
                    + " DataType TEXT NOT NULL DEFAULT 'short text', StatementTypeId INTEGER)",
            "INSERT INTO VARIABLES VALUES (1, 'person', 'short text', 1), (2, 'organization', 'short text', 1),"
                    + " (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1), (5, 'my note', 'long text', 1)");

    private static final List<String> ROLES = List.of(
            "CREATE TABLE VARIABLES(ID INTEGER NOT NULL PRIMARY KEY, Variable TEXT NOT NULL, DataType TEXT NOT NULL)",
            "CREATE TABLE ROLES(ID INTEGER NOT NULL PRIMARY KEY, RoleName TEXT NOT NULL, StatementTypeId INTEGER)",
            "CREATE TABLE ROLEVARIABLELINKS(ID INTEGER NOT NULL PRIMARY KEY, RoleId INTEGER, VariableId INTEGER)",
            "INSERT INTO VARIABLES VALUES (1, 'person', 'short text'), (2, 'organization', 'short text'),"
                    + " (3, 'concept', 'short text'), (4, 'agreement', 'boolean'), (5, 'my note', 'long text')",
            "INSERT INTO ROLES SELECT ID, Variable, 1 FROM VARIABLES",
            "INSERT INTO ROLEVARIABLELINKS SELECT ID, ID, ID FROM VARIABLES",
            "INSERT INTO ENTITIES VALUES (7, 1, 'ليلى', NULL)",
            "INSERT INTO DATASHORTTEXT VALUES (9, 7, 1, 7)");

    private DnaSample() {}

    /** As DNA 3.0 writes it. */
    public static Path write(Path file) {
        execute(file, SHARED);
        execute(file, VARIABLES);
        execute(file, data("VariableId"));
        return file;
    }

    /** As DNA writes it from 3.1 on; the first statement has a second person. */
    static Path writeWithRoles(Path file) {
        execute(file, SHARED);
        execute(file, data("RoleVariableLinkId"));
        execute(file, ROLES);
        return file;
    }

    private static List<String> data(String slot) {
        String head = "(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL, " + slot + " INTEGER NOT NULL, ";
        int yes = TEXT.indexOf(YES);
        int no = TEXT.indexOf(NO);
        return List.of(
                "CREATE TABLE DATABOOLEAN" + head + "Value INTEGER NOT NULL DEFAULT 1)",
                "CREATE TABLE DATAINTEGER" + head + "Value INTEGER NOT NULL DEFAULT 0)",
                "CREATE TABLE DATASHORTTEXT" + head + "Entity INTEGER NOT NULL)",
                "CREATE TABLE DATALONGTEXT" + head + "Value TEXT DEFAULT '')",
                "INSERT INTO STATEMENTS VALUES (7, 1, 1, " + yes + ", " + (yes + YES.length()) + ", 1), (8, 1, 1, " + no
                        + ", " + (no + NO.length()) + ", 2)",
                "INSERT INTO DATASHORTTEXT VALUES (1, 7, 1, 2), (2, 7, 2, 6), (3, 7, 3, 4), (4, 8, 1, 1), (5, 8, 2, 3),"
                        + " (6, 8, 3, 4)",
                "INSERT INTO DATABOOLEAN VALUES (1, 7, 4, 1), (2, 8, 4, 0)",
                "INSERT INTO DATALONGTEXT VALUES (1, 7, 5, 'ملاحظة; \"نصّ\"')");
    }

    static void execute(Path file, List<String> statements) {
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
