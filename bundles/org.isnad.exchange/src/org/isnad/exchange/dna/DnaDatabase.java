package org.isnad.exchange.dna;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.common.util.Monitor;
import org.isnad.text.XmlCharacters;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * An SQLite file that nobody vouches for, opened to be read only: nothing is written beside it, what is stored in its schema is
 * not trusted, only plain tables are read, its pages are checked first, and the work is bounded.
 *
 * <p>Source for the dangers: SQLite's page "Defense Against The Dark Arts".
 */
final class DnaDatabase implements AutoCloseable {

    private static final int LONGEST_VALUE = 64 << 20;
    private static final int SMALL = 1 << 20;

    /** What is read of an honest file is about as much as it holds. */
    private static final int FACTOR = 4;

    private static final int STEP = 100_000;
    private static final int MOST_STEPS = 50_000;

    private final Connection connection;
    private final Set<String> tables = new HashSet<>();

    private final int longest;
    private long left;

    private DnaDatabase(Connection connection, long size) {
        this.connection = connection;
        longest = (int) Math.max(SMALL, Math.min(LONGEST_VALUE, size));
        left = Math.max(SMALL, FACTOR * size);
    }

    /** @param size of the file in bytes: no value can be longer */
    static DnaDatabase open(Path file, long size, Monitor monitor) throws SQLException, DnaFault {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        String path = file.toAbsolutePath().toUri().getRawPath();
        DnaDatabase database =
                new DnaDatabase(config.createConnection("jdbc:sqlite:file:" + path + "?immutable=1"), size);
        try {
            database.harden(monitor);
            database.check();
            return database;
        } catch (SQLException | DnaFault e) {
            database.close();
            throw e;
        }
    }

    private void harden(Monitor monitor) throws SQLException {
        ((SQLiteConnection) connection).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, longest);
        ProgressHandler.setHandler(connection, STEP, new ProgressHandler() {

            private int steps;

            @Override
            protected int progress() {
                return monitor.isCanceled() || ++steps > MOST_STEPS ? 1 : 0;
            }
        });
        try (Statement statement = connection.createStatement()) {
            for (String pragma : List.of(
                    "trusted_schema=OFF", "cell_size_check=ON", "query_only=ON", "ignore_check_constraints=ON")) {
                statement.execute("PRAGMA " + pragma);
            }
        }
    }

    /** Values that a table does not allow are no damage of the file; what they are is seen when they are read. */
    private void check() throws SQLException, DnaFault {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("PRAGMA quick_check(100)")) {
            while (found.next()) {
                String finding = found.getString(1);
                if (!finding.equals("ok") && !finding.startsWith("NULL value in") && !finding.startsWith("non-")) {
                    throw new DnaFault("dna.broken", shortened(finding));
                }
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT name, sql FROM sqlite_master WHERE type = 'table'")) {
            while (found.next()) {
                String sql = found.getString(2);
                if (sql != null && sql.toUpperCase(Locale.ROOT).matches("(?s)\\s*CREATE\\s+TABLE\\b.*")) {
                    tables.add(found.getString(1).toUpperCase(Locale.ROOT));
                }
            }
        }
    }

    boolean has(String table) {
        return tables.contains(table);
    }

    /**
     * All rows of a table in the order of their ids.
     *
     * @param columns the first is the one that orders
     */
    List<Row> rows(String table, String... columns) throws SQLException, DnaFault {
        if (!has(table)) {
            throw new DnaFault("dna.table", table);
        }
        List<Row> rows = new ArrayList<>();
        String query = "SELECT " + String.join(", ", columns) + " FROM " + table + " ORDER BY " + columns[0];
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                Object[] values = new Object[columns.length];
                for (int i = 0; i < values.length; i++) {
                    values[i] = found.getObject(i + 1);
                    take(values[i]);
                }
                rows.add(new Row(table, columns, values));
            }
        }
        return rows;
    }

    /** Values that are computed, or that stand in the schema once for all rows, could be more than fit in memory. */
    private void take(Object value) throws DnaFault {
        left -= value instanceof String text ? text.length() : value instanceof byte[] bytes ? bytes.length : 0;
        if (left < 0) {
            throw new DnaFault("dna.swollen");
        }
    }

    /** A row as it is stored: SQLite lets every column hold values of every type. */
    record Row(String table, String[] columns, Object[] values) {

        /** A whole number. */
        long number(int column) throws DnaFault {
            Object value = values[column];
            if (value instanceof Integer || value instanceof Long) {
                return ((Number) value).longValue();
            }
            throw wrong(column);
        }

        /** Text, and numbers as text; "" for null. */
        String text(int column) throws DnaFault {
            Object value = values[column];
            if (value != null && !(value instanceof String) && !(value instanceof Number)) {
                throw wrong(column);
            }
            String text = value == null ? "" : value.toString();
            if (XmlCharacters.firstForbidden(text) >= 0) {
                throw new DnaFault("dna.character", table, columns[column], String.valueOf(values[0]));
            }
            return text;
        }

        private DnaFault wrong(int column) {
            return new DnaFault("dna.value", table, columns[column], String.valueOf(values[0]));
        }
    }

    static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= 120 ? line : line.substring(0, 120) + "…";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
