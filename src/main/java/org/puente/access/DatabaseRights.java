package org.puente.access;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The portal's role in the database can neither rewrite the trail nor step around a policy. */
@Component
@Profile("production")
@Order(1)
class DatabaseRights implements ProductionRule {

    private static final String ABOVE_POLICIES = """
            select exists (select from pg_roles r
             where (r.rolsuper or r.rolbypassrls) and pg_has_role(current_user, r.oid, 'MEMBER'))""";

    private static final String OWNS_TABLES = """
            select exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname in ('public', 'audit', 'evidence', 'keys') and c.relkind in ('r', 'p')
               and pg_has_role(current_user, c.relowner, 'MEMBER'))""";

    private static final String REWRITES = """
            select exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname in ('audit', 'evidence') and c.relkind in ('r', 'p')
               and has_table_privilege(c.oid, 'UPDATE, DELETE, TRUNCATE'))""";

    private final JdbcClient database;

    DatabaseRights(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<String> objection() {
        record Right(String question, String what) {}
        return List.of(
                        new Right(ABOVE_POLICIES, "is above the database's policies"),
                        new Right(OWNS_TABLES, "owns tables, and so could change them and their policies"),
                        new Right(REWRITES, "may rewrite the trail"))
                .stream()
                .filter(right ->
                        database.sql(right.question()).query(Boolean.class).single())
                .findFirst()
                .map(right -> "The database user %s %s: give it the rights that docker/create-roles.sh gives."
                        .formatted(user(), right.what()));
    }

    private String user() {
        return database.sql("select current_user").query(String.class).single();
    }
}
