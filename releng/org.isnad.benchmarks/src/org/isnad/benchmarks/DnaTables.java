package org.isnad.benchmarks;

import java.util.List;

/** A small database as Discourse Network Analyzer 3.0 makes one. */
final class DnaTables {

    private static final String ID = "(ID INTEGER PRIMARY KEY NOT NULL, ";
    private static final String VALUE = ID + "StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, ";

    static final List<String> STATEMENTS = List.of(
            "CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT NOT NULL)",
            "CREATE TABLE CODERS" + ID + "Name TEXT NOT NULL)",
            "CREATE TABLE DOCUMENTS" + ID
                    + "Title TEXT, Text TEXT, Coder INTEGER, Author TEXT, Source TEXT, Section TEXT,"
                    + " Notes TEXT, Type TEXT, Date INTEGER NOT NULL)",
            "CREATE TABLE STATEMENTTYPES" + ID + "Label TEXT NOT NULL)",
            "CREATE TABLE STATEMENTS" + ID + "StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, Stop INTEGER,"
                    + " Coder INTEGER)",
            "CREATE TABLE VARIABLES" + ID + "Variable TEXT NOT NULL, DataType TEXT NOT NULL, StatementTypeId INTEGER)",
            "CREATE TABLE ENTITIES" + ID + "VariableId INTEGER NOT NULL, Value TEXT NOT NULL, ChildOf INTEGER)",
            "CREATE TABLE ATTRIBUTEVARIABLES" + ID + "VariableId INTEGER NOT NULL, AttributeVariable TEXT NOT NULL)",
            "CREATE TABLE ATTRIBUTEVALUES" + ID + "EntityId INTEGER, AttributeVariableId INTEGER, AttributeValue TEXT)",
            "CREATE TABLE DATABOOLEAN" + VALUE + "Value INTEGER NOT NULL)",
            "CREATE TABLE DATAINTEGER" + VALUE + "Value INTEGER NOT NULL)",
            "CREATE TABLE DATASHORTTEXT" + VALUE + "Entity INTEGER NOT NULL)",
            "CREATE TABLE DATALONGTEXT" + VALUE + "Value TEXT)",
            "INSERT INTO SETTINGS VALUES ('version', '3.0.11.5')",
            "INSERT INTO CODERS VALUES (1, 'Admin'), (2, 'Layla')",
            "INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement')",
            "INSERT INTO VARIABLES VALUES (1, 'person', 'short text', 1), (2, 'organization', 'short text', 1),"
                    + " (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1), (5, 'note', 'long text', 1)",
            "INSERT INTO DOCUMENTS VALUES (1, 'عنوان', 'قال سالم: نؤيد الهدنة', 1, 'كاتب', 'منبر', '', '', '', 1557792000)",
            "INSERT INTO ENTITIES VALUES (1, 1, 'سالم', NULL), (2, 2, 'الحزب', NULL), (3, 3, 'الهدنة', 4), (4, 3, 'سلام', NULL)",
            "INSERT INTO ATTRIBUTEVARIABLES VALUES (1, 1, 'Type'), (2, 3, 'Notes')",
            "INSERT INTO ATTRIBUTEVALUES VALUES (1, 1, 1, 'person'), (2, 3, 2, 'وقف')",
            "INSERT INTO STATEMENTS VALUES (1, 1, 1, 10, 21, 1), (2, 1, 1, 0, 8, 2)",
            "INSERT INTO DATASHORTTEXT VALUES (1, 1, 1, 1), (2, 1, 2, 2), (3, 1, 3, 3), (4, 2, 3, 3)",
            "INSERT INTO DATABOOLEAN VALUES (1, 1, 4, 1), (2, 2, 4, 0)",
            "INSERT INTO DATALONGTEXT VALUES (1, 1, 5, 'ملاحظة')");

    private DnaTables() {}
}
