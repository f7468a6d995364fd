package org.puente.access;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of the portal's schemas, as PostgreSQL's catalogue knows them. */
final class RowTables {

    /** Tables whose rows are no country's, and why. */
    static final Map<String, String> OF_NOBODY = Map.of(
            "public.flyway_schema_history", "which migrations ran, readable by the portal and not to be written",
            "public.signed_in_session", "asked for before anybody acts; hashes of session ids, and Keycloak's own ids",
            "evidence.agreement_signed", "agreements are no secret, and every node reads them before anybody acts",
            "public.invented_data", "whether the demo filled the database");

    /** Rows of which the other side knows, from some moment on or by a disclosure. */
    static final Set<String> KNOWN_TO_BOTH = Set.of(
            "public.unavailability",
            "public.case_event",
            "public.case_signature",
            "public.case_file",
            "public.case_file_version",
            "public.case_file_piece",
            "public.enrolment",
            "public.finger_print",
            "public.print_content",
            "keys.data_key",
            "public.figure_publication",
            "evidence.agreement_signature",
            "public.treatment_incident_answer",
            "public.treatment_shared",
            "public.treatment_restraint",
            "public.treatment_restraint_review",
            "public.treatment_force",
            "public.monitoring_reply",
            "public.message",
            "public.message_file",
            "public.message_receipt");

    private static final String ALL = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            """;

    private static final String OWNER = """
            select n.nspname || '.' || c.relname || ' ' || a.attname
              from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
             where c.relkind = 'r' and n.nspname in ('public', 'audit', 'evidence', 'keys') and a.attnum > 0
               and a.attname in ('owner', 'country', 'country_code', 'viewer', 'from_country')
             order by 1
            """;

    private RowTables() {}

    /** Every table without the row rule: not enabled, not for its owner, or without policies for reading and writing. */
    static Set<String> unguarded(RawRows rows) throws SQLException {
        return new TreeSet<>(rows.texts(ALL + """
                   and not (c.relrowsecurity and c.relforcerowsecurity
                            and 4 = (select count(distinct p.polcmd) from pg_policy p where p.polrelid = c.oid))
                """));
    }

    static Set<String> bound(RawRows rows) throws SQLException {
        Set<String> all = new TreeSet<>(rows.texts(ALL));
        all.removeAll(OF_NOBODY.keySet());
        return all;
    }

    /** Bound tables of which a row is there for whoever asks. */
    static Set<String> withRows(RawRows rows, Set<String> tables) throws SQLException {
        Set<String> found = new TreeSet<>();
        for (String table : tables) {
            if (rows.count(table) > 0) {
                found.add(table);
            }
        }
        return found;
    }

    /** By table, the column that says whose a row is. */
    static List<String[]> owners(RawRows rows) throws SQLException {
        return rows.texts(OWNER).stream().map(line -> line.split(" ")).toList();
    }

    /** By table, how many rows of a country's own are there. */
    static Map<String, Long> ownRows(RawRows rows, String country) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (String[] owned : owners(rows)) {
            counts.put(owned[0], rows.count(owned[0] + " where " + owned[1] + " = '" + country + "'"));
        }
        return counts;
    }

    /** Tables that show a country rows of another one, though none of theirs ever cross. */
    static Set<String> withRowsOfOthers(RawRows rows, String country) throws SQLException {
        Set<String> found = new TreeSet<>();
        for (String[] owned : owners(rows)) {
            boolean crosses = KNOWN_TO_BOTH.contains(owned[0]) || owned[1].equals("from_country");
            if (!crosses && rows.count(owned[0] + " where " + owned[1] + " <> '" + country + "'") > 0) {
                found.add(owned[0]);
            }
        }
        return found;
    }

    /** Tables whose rows name a case. */
    static List<String> ofCases(RawRows rows) throws SQLException {
        return rows.texts("""
                select table_schema || '.' || table_name from information_schema.columns
                 where column_name = 'case_id' and table_schema in ('public', 'audit', 'evidence', 'keys')
                """);
    }
}
