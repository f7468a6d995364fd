package org.puente.treatment.ui;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.puente.portal.Drafts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What somebody typed into check lists and has not kept yet; one draft each, wherever the check is answered. */
record AnswerDrafts(Drafts drafts) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Those that were begun before, by their keys. */
    Map<String, TypedAnswer> of(Collection<String> keys) {
        Map<String, TypedAnswer> begun = new HashMap<>();
        Map<String, Drafts.Draft> kept =
                drafts.load(keys.stream().map(AnswerDrafts::form).toList());
        for (String key : keys) {
            Drafts.Draft draft = kept.get(form(key));
            if (draft != null) {
                read(draft, begun, key);
            }
        }
        return begun;
    }

    private static void read(Drafts.Draft draft, Map<String, TypedAnswer> begun, String key) {
        try {
            TypedAnswer typed = JSON.readValue(draft.content(), TypedAnswer.class);
            if (typed.verdict() != null) {
                begun.put(key, typed.from(Instant.now()));
            }
        } catch (JacksonException written) {
            // By an earlier version, or for choices that are none any more: the check is answered anew.
            return;
        }
    }

    void save(String key, TypedAnswer typed) {
        drafts.save(form(key), JSON.writeValueAsString(typed));
    }

    void discard(String key) {
        drafts.discard(form(key));
    }

    private static String form(String key) {
        return "treatment.answer:" + key;
    }
}
