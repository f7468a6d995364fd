package org.puente.agreements;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.testing.WholeDatabase;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

/** Lets one case of the delivered agreement run under a version of it that no other case has and no day begins. */
public final class AgreedForOneCase implements AutoCloseable {

    private static final int VERSION = 99;

    private final KnownVersions versions;
    private final @Nullable Object before;
    private final Runnable back;

    /** @param more lines of a section that the delivered version does not have */
    @SuppressWarnings("unchecked")
    public AgreedForOneCase(ApplicationContext portal, CaseId id, String more) {
        versions = AopTestUtils.getUltimateTargetObject(portal.getBean(KnownVersions.class));
        before = ReflectionTestUtils.getField(versions, "known");
        String text = Profiles.text("agreements/" + Profiles.DELIVERED)
                        .replaceFirst("version: \\d+\n", "version: " + VERSION + "\n")
                        .replaceFirst("in_force_since: .*", "in_force_since: 2099-01-01")
                + "\n" + more;
        NavigableMap<Integer, KnownVersion> all = new TreeMap<>(versions.of("us-co"));
        all.put(VERSION, KnownVersion.read("us-co-v99.yaml", text, null));
        Map<String, Object> known = new TreeMap<>((Map<String, ?>) Objects.requireNonNull(before));
        known.put("us-co", all);
        ReflectionTestUtils.setField(versions, "known", known);
        WholeDatabase rows = portal.getBean(WholeDatabase.class);
        run(rows, id, VERSION);
        back = () -> run(rows, id, 3);
    }

    private static void run(WholeDatabase rows, CaseId id, int version) {
        rows.sql("update repatriation_case set agreement_version = ? where id = ?")
                .params(version, id.uuid())
                .update();
        rows.sql("update case_listing set agreement_version = ? where case_id = ?")
                .params(version, id.uuid())
                .update();
    }

    @Override
    public void close() {
        back.run();
        ReflectionTestUtils.setField(versions, "known", before);
    }
}
