package org.puente.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceFilesTest {

    private static final int LONGEST = 300;

    /** Every change of state is seen by both sides, and ends what waits for a second signature on either. */
    private static final Set<String> MEANT_FOR_BOTH_SIDES = Set.of(
            "\"select at, what, from_state, to_state from case_event where case_id = ? and to_state is not null order by seq\"",
            "\"update case_signature set open_key = null where case_id = ? and open_key is not null\"");

    @Test
    void noSourceFileIsLongerThan300Lines() {
        assertThat(isTooLong("line\n".repeat(LONGEST + 1))).isTrue();
        assertThat(isTooLong("line\n".repeat(LONGEST))).isFalse();

        assertThat(Sources.under("src", "frontend", "themes"))
                .filteredOn(file -> !file.toString().endsWith(".properties")
                        && !file.toString().endsWith(".yaml"))
                .filteredOn(file -> isTooLong(Sources.read(file)))
                .isEmpty();
    }

    @Test
    void noStatementReadsCountryBoundRowsWithoutSayingWhose() {
        CountryBoundSql sql = new CountryBoundSql(migrations());

        assertThat(sql.tables()).contains("case_hold", "person", "draft").doesNotContain("repatriation_case");
        assertThat(sql.unboundIn("jdbc.sql(\"select note from case_hold\"\n + \" where case_id = ?\")"))
                .containsExactly("\"select note from case_hold where case_id = ?\"");
        assertThat(sql.unboundIn("\"\"\"\n update case_sheet set fields = ? where case_id = ?\"\"\""))
                .hasSize(1);
        assertThat(sql.unboundIn("\"select note from case_hold where case_id = ? and owner = ?\""))
                .isEmpty();

        assertThat(Sources.under("src/main/java"))
                .flatMap(file -> sql.unboundIn(Sources.read(file)).stream()
                        .filter(statement -> !MEANT_FOR_BOTH_SIDES.contains(statement))
                        .map(statement -> file.getFileName() + ": " + statement)
                        .toList())
                .isEmpty();
    }

    private static boolean isTooLong(String source) {
        return source.lines().count() > LONGEST;
    }

    private static List<String> migrations() {
        Stream<Path> files = Sources.under("src/main/resources/db/migration").stream();
        return files.map(Sources::read).toList();
    }
}
