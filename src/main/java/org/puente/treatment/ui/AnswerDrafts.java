package org.puente.treatment.ui;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puente.portal.Drafts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What somebody typed into check lists and has not kept yet; one draft each, wherever the check is answered. */
record AnswerDrafts(Drafts drafts) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Those that were begun before, by their keys. */
    Map<String, TypedAnswer> of(Collection<String> keys) {
        Map<String, String> forms = keys.stream().collect(Collectors.toMap(AnswerDrafts::form, Function.identity()));
        Map<String, TypedAnswer> begun = new HashMap<>();
        drafts.load(forms.keySet())
                .forEach((form, draft) -> read(draft, begun, Objects.requireNonNull(forms.get(form))));
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
