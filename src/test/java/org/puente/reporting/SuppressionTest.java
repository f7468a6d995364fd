package org.puente.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.testing.TestActors;

/** Attacks on published tables: by linear algebra over every published number, and by other tables with the same file. */
class SuppressionTest {

    private static final int TABLES = 400;
    private static final Optional<String> SUM = Optional.of("sum");

    private final SplittableRandom random = new SplittableRandom(20261127);

    @Test
    void noHiddenCountFollowsFromThePublishedNumbersOfThisQuarterAndTheOneBefore() {
        int hidden = 0;
        for (int i = 0; i < TABLES; i++) {
            CountTable before = table();
            CountTable now = table();
            LinearAttack attack = new LinearAttack()
                    .read(before, Suppression.published(before, SUM))
                    .read(now, Suppression.published(now, SUM));
            assertThat(attack.determined()).as("%s then %s", before, now).isEmpty();
            hidden += attack.hidden();
        }
        assertThat(hidden).isGreaterThan(TABLES);
    }

    /** As a chart lays them beside the own numbers: whole quarters of a partner's files. */
    @Test
    void noHiddenCountOfAPartnerFollowsFromWhatStandsBesideTheOwnNumbers() {
        for (int i = 0; i < TABLES; i++) {
            CountTable theirs = table();
            List<PublishedCell> beside = FiguresCsv.read(
                            FiguresCsv.write(TestActors.CO, new Quarter(2026, 1), Suppression.published(theirs, SUM)))
                    .stream()
                    .filter(cell -> cell.part() == 0)
                    .toList();
            assertThat(new LinearAttack().read(theirs, beside).determined()).isEmpty();
            assertThat(beside).hasSize(theirs.names().size() + 1);
        }
    }

    /** Night handovers, missing belongings, complaints: one count in two files. */
    @Test
    void twoFilesOfOneFigureOfBothSidesSayNoMoreThanOne() {
        for (int i = 0; i < TABLES; i++) {
            CountTable shared = table();
            List<PublishedCell> file = Suppression.published(shared, Optional.empty());
            assertThat(FiguresCsv.read(FiguresCsv.write(TestActors.CO, new Quarter(2026, 1), file)))
                    .isEqualTo(FiguresCsv.read(FiguresCsv.write(TestActors.US, new Quarter(2026, 1), file)))
                    .isEqualTo(file);
            assertThat(new LinearAttack().read(shared, file).determined()).isEmpty();
        }
    }

    @Test
    void everySmallNumberInPlaceOfAHiddenOneGivesTheSameFile() {
        for (int i = 0; i < TABLES; i++) {
            CountTable table = table();
            List<PublishedCell> file = Suppression.published(table, SUM);
            for (int line = 0; line < table.names().size(); line++) {
                for (int month = 0; month < table.months(); month++) {
                    if (table.count(line, month) < Suppression.LEAST) {
                        for (long other = 0; other < Suppression.LEAST; other++) {
                            assertThat(Suppression.published(with(table, line, month, other), SUM))
                                    .isEqualTo(file);
                        }
                    }
                }
            }
        }
    }

    @Test
    void theAttackFindsACountThatPrimarySuppressionAloneLeavesOpen() {
        CountTable table = new CountTable(List.of("a", "b"), List.of(List.of(3L, 12L, 15L), List.of(20L, 21L, 22L)));
        List<PublishedCell> primaryAlone = Suppression.published(table, SUM).stream()
                .map(cell -> cell.part() == 0 && cell.figure().equals("a")
                        ? new PublishedCell("a", 0, Optional.of(30L))
                        : cell)
                .toList();

        assertThat(new LinearAttack().read(table, primaryAlone).determined()).containsExactly("0:a:1");
        assertThat(new LinearAttack()
                        .read(table, Suppression.published(table, SUM))
                        .determined())
                .isEmpty();
    }

    @Test
    void whatIsLargeIsPublishedWithItsSums() {
        CountTable table = new CountTable(List.of("a", "b"), List.of(List.of(10L, 12L, 15L), List.of(20L, 21L, 22L)));
        assertThat(Suppression.published(table, SUM))
                .allMatch(cell -> cell.value().isPresent())
                .contains(new PublishedCell("a", 0, Optional.of(37L)), new PublishedCell("sum", 0, Optional.of(100L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+57", "-2", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠1"})
    void noCellOfTheFileRunsAsAFormula(String nasty) {
        String file = FiguresCsv.write(
                TestActors.US,
                new Quarter(2026, 1),
                List.of(new PublishedCell(nasty, 1, Optional.of(12L)), new PublishedCell("a", 0, Optional.empty())));
        assertThat(FiguresCsv.read(file))
                .containsExactly(
                        new PublishedCell("'" + nasty, 1, Optional.of(12L)),
                        new PublishedCell("a", 0, Optional.empty()));
        assertThat(file)
                .startsWith("country,quarter,figure,month,value\r\nUS,2026-Q1,")
                .endsWith(",1,12\r\nUS,2026-Q1,a,all,hidden\r\n");
    }

    private CountTable table() {
        int lines = random.nextInt(1, 6);
        return new CountTable(
                IntStream.range(0, lines).mapToObj(line -> "f" + line).toList(),
                IntStream.range(0, lines)
                        .mapToObj(_ -> IntStream.range(0, 3)
                                .mapToObj(_ -> (long) random.nextInt(random.nextInt(3) == 0 ? 12 : 60))
                                .toList())
                        .toList());
    }

    private static CountTable with(CountTable table, int line, int month, long other) {
        List<List<Long>> counts = new ArrayList<>(table.counts());
        List<Long> changed = new ArrayList<>(counts.get(line));
        changed.set(month, other);
        counts.set(line, changed);
        return new CountTable(table.names(), counts);
    }
}
