package org.puente.field;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A journey as it is taken along: what its taker may see of it on the portal's own pages, and no more. */
record Pack(
        Device device,
        Reader reader,
        Instant takenAt,
        List<String> kinds,
        boolean photos,
        Voyage journey,
        List<CheckText> checks,
        List<Coded> phases,
        RestraintWords restraints,
        EventWords events,
        Said sentence,
        List<Person> persons) {

    /** @param credential with which the device hands in; told this once */
    record Device(UUID id, String credential, Instant expires, String name) {

        @Override
        public String toString() {
            return "Device[" + id + "]";
        }
    }

    record Reader(String name, String role, String language) {}

    record Voyage(String id, String number, String route, String state, List<Stretch> legs) {}

    record Stretch(String from, String fromZone, Instant departs, String to, String toZone, Instant arrives) {}

    record CheckText(
            String id,
            String phase,
            String en,
            String es,
            String evidenceEn,
            String evidenceEs,
            boolean blocking,
            boolean incident) {}

    /** A text in both languages. */
    record Said(String en, String es) {}

    record Coded(String code, String en, String es) {}

    record Mean(String code, boolean forbidden, String en, String es) {}

    record RestraintWords(List<Mean> means, List<Coded> reasons, int firstHourMinutes, int laterMinutes) {}

    /** The codes with which incidents and uses of force are written down. */
    record EventWords(List<Coded> gravities, List<Coded> forces, List<Coded> reasons, List<Coded> injuries) {}

    record Person(
            String caseId,
            String number,
            String name,
            @Nullable Integer birthYear,
            String languages,
            @Nullable String seat,
            List<Said> needs,
            boolean unavailable,
            List<CheckState> checks,
            List<On> restraints,
            List<Happened> happened) {}

    /** An incident or a use of force until now, as its reader's page shows it; a monitor's alone. */
    record Happened(Instant at, String en, String es) {}

    record CheckState(
            String checkId,
            int basis,
            @Nullable String verdict,
            @Nullable Instant at,
            @Nullable String by,
            String evidence,
            String place,
            boolean onlyRestrained) {}

    /** A restraint that is on. */
    record On(UUID restraint, String mean, String reason, Instant startedAt, List<Instant> looks) {}
}
