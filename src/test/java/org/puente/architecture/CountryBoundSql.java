package org.puente.architecture;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds statements in Java sources that read or change rows of a country-bound table without saying whose. A table is
 * bound if the migration that makes it gives it a column with the country, or the user, that owns the row.
 */
final class CountryBoundSql {

    private static final String OWNING =
            "(owner|country|country_code|viewer|from_country|to_country|private_to|owner_id|user_id)";
    private static final Pattern TABLE =
            Pattern.compile("create table (\\w+(?:\\.\\w+)?) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern OWNED = Pattern.compile("\\n\\s+" + OWNING + " ");
    private static final Pattern STATEMENT = Pattern.compile(
            "\"\"\"(.*?)\"\"\"|(\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\\+\\s*\"(?:[^\"\\\\]|\\\\.)*\")*)", Pattern.DOTALL);
    private static final Pattern SAYS_WHOSE =
            Pattern.compile("\\bwhere\\b.*\\b(" + OWNING + "|open_key)\\s*(=|in\\b|is\\b)", Pattern.DOTALL);

    private final Set<String> tables;

    CountryBoundSql(List<String> migrations) {
        tables = migrations.stream()
                .flatMap(sql -> TABLE.matcher(sql).results())
                .filter(table -> OWNED.matcher(table.group(2)).find())
                .map(table -> table.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> tables() {
        return tables;
    }

    /** The offending statements of one source file, each on one line. */
    List<String> unboundIn(String source) {
        return STATEMENT
                .matcher(source)
                .results()
                .map(found -> (found.group(1) == null
                                ? found.group(2).replaceAll("\"\\s*\\+\\s*\"", "")
                                : found.group(1))
                        .replaceAll("\\s+", " "))
                .filter(this::touchesOwnedRows)
                .filter(sql -> !SAYS_WHOSE.matcher(sql).find())
                .toList();
    }

    private boolean touchesOwnedRows(String sql) {
        Matcher target =
                Pattern.compile("\\b(?:from|join|update) (\\w+(?:\\.\\w+)?)").matcher(sql);
        return sql.matches("\"?\\s*(select|update|delete|with|merge)\\b.*")
                && target.results().anyMatch(table -> tables.contains(table.group(1)));
    }
}
