package org.puente.biometrics;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.puente.matching.FingerPosition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Marks and drafts as text in a row, fingers in order. */
@Component
class ComparisonJson {

    private final JsonMapper json = JsonMapper.builder().build();

    String write(ComparisonMarks marks) {
        return json.writeValueAsString(stored(marks));
    }

    ComparisonMarks marks(String text) {
        return marks(json.readValue(text, Stored.class));
    }

    String write(ComparisonDraft draft) {
        return json.writeValueAsString(
                new StoredDraft(stored(draft.marks()), draft.outcome(), draft.reason(), draft.words()));
    }

    ComparisonDraft draft(String text) {
        StoredDraft stored = json.readValue(text, StoredDraft.class);
        return new ComparisonDraft(marks(stored.marks()), stored.outcome(), stored.reason(), stored.words());
    }

    private static Stored stored(ComparisonMarks marks) {
        return new Stored(new TreeMap<>(marks.sheets()));
    }

    private static ComparisonMarks marks(Stored stored) {
        return new ComparisonMarks(stored.sheets());
    }

    /** The sheets by finger, as they are written. */
    record Stored(Map<FingerPosition, ComparisonSheet> sheets) {}

    /** A draft as it is written. */
    record StoredDraft(
            Stored marks,
            @Nullable ComparisonOutcome outcome,
            @Nullable ComparisonReason reason,
            String words) {}
}
