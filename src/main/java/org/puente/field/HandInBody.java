package org.puente.field;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a device sends to hand in, read as a whole before anything of it is done. */
record HandInBody(@Nullable Instant deviceClock, List<HandedItem> items) {

    static final int MOST_ITEMS = 200;
    static final int LARGEST = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> NO_FIELDS = Set.of("id", "kind", "caseId", "at", "atSaid", "photos");
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final int MOST_PHOTOS = 20;
    private static final int LONGEST_KIND = 30;
    private static final CaseId NOBODY = new CaseId(new UUID(0, 0));

    /**
     * @throws Refusal with a sentence for what is cut off, or is no list of items with an id each
     */
    static HandInBody read(byte[] json) {
        try {
            JsonNode body = JSON.readTree(json);
            JsonNode all = body.path("items");
            if (!all.isArray() || all.size() > MOST_ITEMS) {
                throw new Refusal("field.refused.items", MOST_ITEMS);
            }
            List<HandedItem> items = new ArrayList<>();
            for (JsonNode item : all) {
                items.add(item(item));
            }
            return new HandInBody(instant(body.path("deviceClock")), items);
        } catch (JacksonException | IllegalArgumentException broken) {
            throw new Refusal("field.refused.broken");
        }
    }

    /** What cannot be read but for its id is kept all the same, without a moment or of nobody. */
    private static HandedItem item(JsonNode item) {
        UUID id = UUID.fromString(text(item.path("id")));
        Map<String, String> fields = new HashMap<>();
        item.properties().stream()
                .filter(field ->
                        !NO_FIELDS.contains(field.getKey()) && field.getValue().isValueNode())
                .filter(field -> !field.getValue().isNull())
                .forEach(field -> fields.put(field.getKey(), text(field.getValue())));
        List<String> photos = new ArrayList<>();
        for (JsonNode photo : item.path("photos")) {
            if (photos.size() < MOST_PHOTOS && Sha256.isOne(text(photo))) {
                photos.add(text(photo));
            }
        }
        Instant at = instant(item.path("at"));
        String kind = text(item.path("kind"));
        return new HandedItem(
                id,
                kind.substring(0, Math.min(LONGEST_KIND, kind.length())),
                person(text(item.path("caseId"))),
                at == null ? Instant.EPOCH : at,
                instant(item.path("atSaid")),
                fields,
                photos);
    }

    private static CaseId person(String text) {
        try {
            return CaseId.of(text);
        } catch (IllegalArgumentException noId) {
            return NOBODY;
        }
    }

    private static @Nullable Instant instant(JsonNode node) {
        try {
            Instant moment = node.isString() ? Instant.parse(text(node)) : null;
            return moment == null || moment.isBefore(EARLIEST) || moment.isAfter(LATEST) ? null : moment;
        } catch (DateTimeParseException noMoment) {
            return null;
        }
    }

    /** Without NUL, which PostgreSQL keeps in no text. */
    private static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asString().replace("\0", "") : "";
    }
}
