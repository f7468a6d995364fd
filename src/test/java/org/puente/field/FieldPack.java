package org.puente.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a {@link FieldServer} gives along, in the catalogue's own words. */
final class FieldPack {

    static final int PERSONS = 4;
    /** Boarding: none of them needs evidence to pass. */
    static final List<String> CHECKS = List.of("EMB-03", "EMB-04", "EMB-07", "EMB-09");

    private static final List<String> ALL = Stream.concat(CHECKS.stream(), Stream.of("TRN-02", "TRN-03", "TRN-05"))
            .toList();
    private static final Instant EXPIRES = Instant.parse("2030-01-01T00:00:00Z");
    private static final int FIRST_HOUR_MINUTES = 15;
    private static final int LATER_MINUTES = 60;

    private FieldPack() {}

    static String caseId(int person) {
        return "00000000-0000-4000-8000-00000000000" + person;
    }

    static Pack pack() {
        Pack.RestraintWords restraints = PackWords.restraints(List.of());
        return new Pack(
                new Pack.Device(UUID.fromString(caseId(9)), "secret", EXPIRES, "Tableta 7"),
                new Pack.Reader("Ana Coordinadora", "COORDINATOR", "en"),
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                List.of("ANSWER", "FORCE", "INCIDENT", "RESTRAINT_START", "RESTRAINT_LOOK", "RESTRAINT_END"),
                true,
                new Pack.Voyage("j", "J-2026-000012", "Alexandria – Bogotá", "ACCEPTED", List.of()),
                checks(),
                PackWords.phases(),
                new Pack.RestraintWords(restraints.means(), restraints.reasons(), FIRST_HOUR_MINUTES, LATER_MINUTES),
                PackWords.events(),
                new Pack.Said("Not available for transfer.", "No disponible para el traslado."),
                IntStream.range(0, PERSONS).mapToObj(FieldPack::person).toList());
    }

    private static Pack.Person person(int number) {
        boolean last = number == PERSONS - 1;
        return new Pack.Person(
                caseId(number),
                "US-2026-00041" + number,
                "Lucía Cielobajo " + number,
                1990 + number,
                last ? "es, guc" : "es",
                number == 0 ? null : number + "A",
                last
                        ? Stream.of("WHEELCHAIR", "NURSE", "SEAT_NEAR_DOOR")
                                .map(code -> PackWords.said("cases.need." + code))
                                .toList()
                        : List.of(),
                false,
                ALL.stream()
                        .map(check -> new Pack.CheckState(check, 0, null, null, null, "", "", false))
                        .toList(),
                List.of(),
                List.of());
    }

    private static List<Pack.CheckText> checks() {
        try (InputStream file = FieldPack.class.getResourceAsStream("/treatment/catalogue-v2.yaml")) {
            Map<?, ?> catalogue = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            return ((List<?>) Objects.requireNonNull(catalogue.get("checks")))
                    .stream()
                            .map(check -> (Map<?, ?>) check)
                            .filter(FieldPack::isTaken)
                            .map(FieldPack::check)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTaken(Map<?, ?> check) {
        return ALL.contains(said(check, "id"));
    }

    private static Pack.CheckText check(Map<?, ?> check) {
        return new Pack.CheckText(
                said(check, "id"),
                said(check, "phase").toUpperCase(Locale.ROOT),
                said(check, "text_en"),
                said(check, "text_es"),
                said(check, "evidence"),
                said(check, "evidence_es"),
                said(check, "severity").equals("blocks_departure"),
                !said(check, "severity").equals("note"));
    }

    private static String said(Map<?, ?> check, String key) {
        return String.valueOf(check.get(key));
    }
}
