package org.puente.biometrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.matching.FingerPosition;
import org.puente.sealing.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enrolments as they were confirmed, of one country at a time. Only ever grows. */
@Component
class EnrolmentBook {

    private final JdbcClient jdbc;
    private final PrintContents contents;
    private final SealedTemplates templates;
    private final GalleryCodes codes;
    private final GalleryChanges changes;

    EnrolmentBook(
            JdbcClient jdbc,
            PrintContents contents,
            SealedTemplates templates,
            GalleryCodes codes,
            GalleryChanges changes) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.templates = templates;
        this.codes = codes;
        this.changes = changes;
    }

    void add(EnrolmentId id, CaseId caseId, EnrolmentForm form, Actor by, Instant now) {
        Country owner = by.country();
        jdbc.sql("insert into enrolment (id, case_id, owner, kind, taken_on, place, device, enrolled_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id.uuid(),
                        caseId.uuid(),
                        owner.code(),
                        form.kind().name(),
                        form.takenOn(),
                        form.place(),
                        form.device(),
                        OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into enrolment_officer (enrolment_id, owner, guardian, enrolled_by, enrolled_by_name)"
                        + " values (?, ?, ?, ?, ?)")
                .params(id.uuid(), owner.code(), form.guardian(), by.id().key(), by.name())
                .update();
        Map<String, KeptFile> files = new HashMap<>();
        for (PrintToEnrol print : form.prints()) {
            KeptFile file =
                    files.computeIfAbsent(print.file().sha256(), sha256 -> keep(id, caseId, owner, print, sha256));
            add(id, caseId, owner, print, file);
        }
        form.absences()
                .forEach((finger, absence) -> jdbc.sql(
                                "insert into missing_finger (enrolment_id, owner, finger, absence) values (?, ?, ?, ?)")
                        .params(id.uuid(), owner.code(), finger.code(), absence.name())
                        .update());
        codes.keep(CodedSet.of(id, caseId, form), owner);
        changes.add(caseId, owner);
    }

    /** SHA-256 of the files that came with a case's prints. */
    Set<String> files(CaseId caseId, Country owner) {
        return Set.copyOf(
                jdbc.sql("select distinct f.sha256 from print_file f join enrolment e on e.id = f.enrolment_id"
                                + " where f.owner = ? and e.case_id = ?")
                        .params(owner.code(), caseId.uuid())
                        .query(String.class)
                        .list());
    }

    private record KeptFile(UUID id, UUID content, String sha256) {}

    private KeptFile keep(EnrolmentId id, CaseId caseId, Country owner, PrintToEnrol print, String sha256) {
        OriginalFile file = print.file();
        KeptFile kept = new KeptFile(UUID.randomUUID(), contents.keep(file.content(), caseId, owner), sha256);
        jdbc.sql("insert into print_file (id, enrolment_id, owner, name, media_type, sha256, content_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(kept.id, id.uuid(), owner.code(), file.name(), file.mediaType(), sha256, kept.content)
                .update();
        return kept;
    }

    private void add(EnrolmentId id, CaseId caseId, Country owner, PrintToEnrol print, KeptFile file) {
        String imageSha256 =
                Sha256.hex(print.png().orElseGet(() -> print.template().bytes()));
        UUID image = print.png()
                .map(png -> imageSha256.equals(file.sha256) ? file.content : contents.keep(png, caseId, owner))
                .orElse(null);
        PrintIndicators indicators = print.indicators();
        UUID row = UUID.randomUUID();
        Sealed template = templates.seal(print.template(), row, caseId, owner);
        jdbc.sql(
                        "insert into finger_print (id, enrolment_id, case_id, owner, finger, impression, file_id, record, dpi,"
                                + " width, height, image_id, image_sha256, template_key, template, minutiae, foreground_percent,"
                                + " contrast_percent, taken_on, place, device) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(row)
                .param(id.uuid())
                .param(caseId.uuid())
                .param(owner.code())
                .param(print.finger().code())
                .param(print.impression().name())
                .param(file.id)
                .param(print.record())
                .param(indicators.dpi())
                .param(print.width())
                .param(print.height())
                .param(image)
                .param(imageSha256)
                .param(template.sealedWith())
                .param(template.content())
                .param(indicators.minutiae())
                .param(indicators.foregroundPercent())
                .param(indicators.contrastPercent())
                .param(print.taking().on())
                .param(orNull(print.taking().place()))
                .param(orNull(print.taking().device()))
                .update();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Which of these cases have prints that a country owns. */
    Set<CaseId> having(Collection<CaseId> cases, Country owner) {
        return jdbc
                .sql("select distinct case_id from finger_print where owner = :owner and case_id in (:cases)")
                .param("owner", owner.code())
                .param("cases", cases.stream().map(CaseId::uuid).toList())
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .collect(Collectors.toSet());
    }

    /** The enrolments of a case that a country owns, the newest first. */
    List<Enrolment> of(CaseId caseId, Country owner) {
        Map<UUID, List<Enrolment.Finger>> fingers = fingers(caseId, owner);
        Map<UUID, Map<FingerPosition, Absence>> absences = absences(caseId, owner);
        return jdbc.sql("select e.*, coalesce(o.guardian, '') as guardian, coalesce(o.enrolled_by_name, '') as officer"
                        + " from enrolment e left join enrolment_officer o on o.enrolment_id = e.id"
                        + " where e.owner = ? and e.case_id = ? order by e.enrolled_at desc, e.id")
                .params(owner.code(), caseId.uuid())
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Enrolment(
                            new EnrolmentId(id),
                            caseId,
                            owner,
                            EnrolmentKind.valueOf(row.getString("kind")),
                            row.getObject("taken_on", java.time.LocalDate.class),
                            row.getString("place"),
                            row.getString("device"),
                            row.getString("guardian"),
                            row.getString("officer"),
                            row.getObject("enrolled_at", OffsetDateTime.class).toInstant(),
                            fingers.getOrDefault(id, List.of()),
                            absences.getOrDefault(id, Map.of()));
                })
                .list();
    }

    private Map<UUID, List<Enrolment.Finger>> fingers(CaseId caseId, Country owner) {
        Map<UUID, List<Enrolment.Finger>> byEnrolment = new HashMap<>();
        jdbc.sql("select p.id, p.enrolment_id, p.finger, p.impression, p.dpi, p.width, p.height, p.image_sha256,"
                        + " p.minutiae, p.foreground_percent, p.contrast_percent, p.image_id is not null as has_image,"
                        + " coalesce(p.taken_on, e.taken_on) as taken_on, coalesce(p.place, e.place) as place,"
                        + " coalesce(p.device, e.device) as device from finger_print p"
                        + " join enrolment e on e.id = p.enrolment_id and e.owner = p.owner"
                        + " where p.owner = ? and p.case_id = ? order by p.finger")
                .params(owner.code(), caseId.uuid())
                .query(row -> {
                    byEnrolment
                            .computeIfAbsent(row.getObject("enrolment_id", UUID.class), _ -> new ArrayList<>())
                            .add(finger(row));
                });
        return byEnrolment;
    }

    private Map<UUID, Map<FingerPosition, Absence>> absences(CaseId caseId, Country owner) {
        Map<UUID, Map<FingerPosition, Absence>> byEnrolment = new HashMap<>();
        jdbc.sql("select m.enrolment_id, m.finger, m.absence from missing_finger m"
                        + " join enrolment e on e.id = m.enrolment_id where e.owner = ? and e.case_id = ?")
                .params(owner.code(), caseId.uuid())
                .query(row -> {
                    byEnrolment
                            .computeIfAbsent(
                                    row.getObject("enrolment_id", UUID.class), _ -> new EnumMap<>(FingerPosition.class))
                            .put(position(row), Absence.valueOf(row.getString("absence")));
                });
        return byEnrolment;
    }

    private static Enrolment.Finger finger(ResultSet row) throws SQLException {
        return new Enrolment.Finger(
                row.getObject("id", UUID.class),
                position(row),
                ImpressionType.valueOf(row.getString("impression")),
                row.getObject("taken_on", LocalDate.class),
                row.getString("place"),
                row.getString("device"),
                row.getInt("width"),
                row.getInt("height"),
                row.getBoolean("has_image"),
                row.getString("image_sha256"),
                new PrintIndicators(
                        row.getInt("minutiae"),
                        row.getObject("foreground_percent", Integer.class),
                        row.getObject("contrast_percent", Integer.class),
                        row.getInt("dpi")));
    }

    private static FingerPosition position(ResultSet row) throws SQLException {
        return FingerPosition.ofCode(row.getInt("finger")).orElseThrow();
    }
}
