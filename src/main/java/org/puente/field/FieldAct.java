package org.puente.field;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;

/** Something about what is taken along or handed in. Payload: ids and codes, never what somebody wrote. */
record FieldAct(
        String what, @Nullable CaseId person, @Nullable String reason, Map<String, String> payload) implements Audited {

    static FieldAct of(String what, FieldDevice device) {
        return new FieldAct(
                what,
                null,
                null,
                Map.of(
                        "device",
                        device.id().toString(),
                        "journey",
                        device.journey().toString()));
    }

    /** Something was kept for a person to look at. */
    static FieldAct kept(FieldDevice device, HandedItem item, KeptBecause because) {
        return of("field.kept", device).because(because).with("item", item.id()).with("person", item.person());
    }

    FieldAct about(CaseId id) {
        return new FieldAct(what, id, reason, payload);
    }

    FieldAct because(Enum<?> code) {
        return new FieldAct(what, person, code.name(), payload);
    }

    FieldAct with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(payload);
        more.put(name, value.toString());
        return new FieldAct(what, person, reason, more);
    }

    @Override
    public Optional<CaseId> onCase() {
        return Optional.ofNullable(person);
    }

    @Override
    public Optional<String> why() {
        return Optional.ofNullable(reason);
    }
}
