package org.puente.testing;

import java.util.List;

/** All rows of a test's H2 database as they were at a moment, to go back to as often as one likes. */
public final class KeptRows implements AutoCloseable {

    private final WholeDatabase database;
    private final String schema;
    private final List<Table> tables;

    private KeptRows(WholeDatabase database, String schema) {
        this.database = database;
        this.schema = schema;
        tables = database.sql("select t.table_schema, t.table_name, exists (select 1 from information_schema.columns c"
                        + " where c.table_schema = t.table_schema and c.table_name = t.table_name"
                        + " and c.is_identity = 'YES') as counted from information_schema.tables t"
                        + " where t.table_schema in ('public', 'audit', 'evidence') and t.table_type = 'BASE TABLE'"
                        + " and t.table_name <> 'flyway_schema_history'")
                .query((row, n) -> new Table(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list();
    }

    /** @param name of its own for each moment that is kept at the same time */
    public static KeptRows of(WholeDatabase database, String name) {
        KeptRows kept = new KeptRows(database, name);
        kept.run("create schema " + name);
        kept.tables.forEach(
                table -> kept.run("create table " + kept.copy(table) + " as select * from " + table.name()));
        return kept;
    }

    /** Leaves the tables without a row. */
    public void clear() {
        withoutReferences(() -> tables.forEach(table -> run("truncate table " + table.name())));
    }

    /** Everything is as it was. */
    public void goBack() {
        withoutReferences(() -> tables.forEach(table -> {
            run("truncate table " + table.name());
            run("insert into " + table.name() + (table.counted ? " overriding system value" : "") + " select * from "
                    + copy(table));
        }));
    }

    /** Everything is as it was, and nothing is kept any more. */
    @Override
    public void close() {
        goBack();
        run("drop schema " + schema + " cascade");
    }

    private void withoutReferences(Runnable work) {
        run("set referential_integrity false");
        try {
            work.run();
        } finally {
            run("set referential_integrity true");
        }
    }

    private void run(String sql) {
        database.template().execute(sql);
    }

    private String copy(Table table) {
        return schema + "." + table.schema + "_" + table.table;
    }

    private record Table(String schema, String table, boolean counted) {

        String name() {
            return schema + "." + table;
        }
    }
}
