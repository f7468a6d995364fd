package org.puente.biometrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.biometrics.CodedSet.Coded;
import org.puente.cases.WithdrawnCases;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.matching.EncodedPrint;
import org.puente.matching.FingerPosition;
import org.puente.matching.Template;
import org.puente.sealing.SealPurpose;
import org.puente.sealing.Sealed;
import org.puente.sealing.SealedPlace;
import org.puente.sealing.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The codes of a country's own prints, one sealed row for each enrolment. What is missing, or of an earlier version of
 * the algorithm, is encoded from the templates when it is read. Prints of withdrawn cases are not given out.
 */
@Component
class GalleryCodes {

    private static final String SETS = """
            select e.id, e.case_id, c.version, c.key_id, c.codes
              from enrolment e left join gallery_codes c on c.enrolment_id = e.id
             where e.owner = ?
            """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final SealedTemplates templates;
    private final WithdrawnCases withdrawn;

    GalleryCodes(JdbcClient jdbc, Vault vault, SealedTemplates templates, WithdrawnCases withdrawn) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.templates = templates;
        this.withdrawn = withdrawn;
    }

    /** Keeps the codes of a set that is being enrolled. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(CodedSet set, Country owner) {
        Sealed sealed = vault.seal(place(set.id().uuid(), set.caseId(), owner), set.bytes());
        int there = jdbc.sql("update gallery_codes set version = ?, prints = ?, key_id = ?, codes = ?"
                        + " where enrolment_id = ? and owner = ?")
                .params(
                        EncodedPrint.VERSION,
                        set.prints().size(),
                        sealed.sealedWith(),
                        sealed.content(),
                        set.id().uuid(),
                        owner.code())
                .update();
        if (there == 0) {
            jdbc.sql("insert into gallery_codes (enrolment_id, case_id, owner, version, prints, key_id, codes)"
                            + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                    .params(
                            set.id().uuid(),
                            set.caseId().uuid(),
                            owner.code(),
                            EncodedPrint.VERSION,
                            set.prints().size(),
                            sealed.sealedWith(),
                            sealed.content())
                    .update();
        }
    }

    /**
     * What was read.
     *
     * @param last where the next reading goes on
     * @param rows how many sets were looked at; none when there are no more
     */
    record Read(List<CodedSet> sets, UUID last, int rows) {}

    /** Some of a country's sets, by id. */
    @Transactional
    Read some(Country owner, UUID after, int most) {
        List<Row> rows = jdbc.sql(SETS + " and e.id > ? order by e.id limit ?")
                .params(owner.code(), after, most)
                .query(GalleryCodes::row)
                .list();
        return new Read(read(rows, owner), rows.isEmpty() ? after : rows.getLast().set, rows.size());
    }

    @Transactional
    List<CodedSet> of(CaseId caseId, Country owner) {
        return read(
                jdbc.sql(SETS + " and e.case_id = ?")
                        .params(owner.code(), caseId.uuid())
                        .query(GalleryCodes::row)
                        .list(),
                owner);
    }

    /** How many prints a country has for its gallery, as far as they are encoded, and how many for which that is to do. */
    @Transactional(readOnly = true)
    Count count(Country owner) {
        int all = jdbc.sql("select count(*) from finger_print where owner = ? and image_id is not null")
                .param(owner.code())
                .query(Integer.class)
                .single();
        int current = jdbc.sql("select coalesce(sum(prints), 0) from gallery_codes where owner = ? and version = ?")
                .params(owner.code(), EncodedPrint.VERSION)
                .query(Integer.class)
                .single();
        return new Count(all, Math.max(0, all - current));
    }

    record Count(int prints, int toEncode) {}

    private record Row(
            UUID set, CaseId person, int version, @Nullable UUID key, byte @Nullable [] codes) {

        boolean isCurrent() {
            return codes != null && version == EncodedPrint.VERSION;
        }

        Sealed sealed() {
            return new Sealed(key, Objects.requireNonNull(codes));
        }
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("version"),
                row.getObject("key_id", UUID.class),
                row.getBytes("codes"));
    }

    private List<CodedSet> read(List<Row> rows, Country owner) {
        Set<CaseId> persons = new HashSet<>();
        rows.forEach(row -> persons.add(row.person));
        Set<CaseId> gone = persons.isEmpty() ? Set.of() : withdrawn.among(persons);
        Map<SealedPlace, Sealed> sealed = new HashMap<>();
        rows.stream()
                .filter(Row::isCurrent)
                .forEach(row -> sealed.put(place(row.set, row.person, owner), row.sealed()));
        Map<SealedPlace, byte[]> opened = vault.openAll(owner, sealed);
        List<CodedSet> sets = new ArrayList<>();
        for (Row row : rows) {
            if (gone.contains(row.person)) {
                continue;
            }
            if (row.isCurrent()) {
                byte[] codes = opened.get(place(row.set, row.person, owner));
                if (codes != null) {
                    sets.add(CodedSet.of(new EnrolmentId(row.set), row.person, codes));
                }
            } else {
                encoded(row, owner).ifPresent(sets::add);
            }
        }
        return sets;
    }

    private record Plain(UUID id, FingerPosition finger, ImpressionType impression, Sealed template) {}

    /** From the templates; empty if they cannot be opened. */
    private Optional<CodedSet> encoded(Row row, Country owner) {
        List<Plain> prints = jdbc.sql("select id, finger, impression, template_key, template from finger_print"
                        + " where owner = ? and enrolment_id = ? and image_id is not null")
                .params(owner.code(), row.set)
                .query((print, n) -> new Plain(
                        print.getObject("id", UUID.class),
                        FingerPosition.ofCode(print.getInt("finger")).orElseThrow(),
                        ImpressionType.valueOf(print.getString("impression")),
                        new Sealed(print.getObject("template_key", UUID.class), print.getBytes("template"))))
                .list();
        Map<UUID, Sealed> sealed = new HashMap<>();
        prints.forEach(print -> sealed.put(print.id, print.template));
        Map<UUID, Template> opened = templates.openAll(sealed, row.person, owner);
        if (opened.size() < prints.size()) {
            return Optional.empty();
        }
        CodedSet set = new CodedSet(
                new EnrolmentId(row.set),
                row.person,
                prints.stream()
                        .map(print ->
                                Coded.of(print.finger, print.impression, Objects.requireNonNull(opened.get(print.id))))
                        .toList());
        keep(set, owner);
        return Optional.of(set);
    }

    private static SealedPlace place(UUID set, CaseId person, Country owner) {
        return new SealedPlace(owner, person, SealPurpose.PRINTS, "gallery_codes.codes", set);
    }
}
