package org.puente.agreements;

import static org.puente.agreements.DisclosedField.DOCUMENTS;
import static org.puente.agreements.DisclosedField.FAMILY_GROUP;
import static org.puente.agreements.DisclosedField.FINGERPRINTS;
import static org.puente.agreements.DisclosedField.PHOTO;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.puente.countries.Side;

/** Reads the rules of queries. */
final class QueryRulesReader {

    /** Not words of a person's sheet; a release hands over nothing else. */
    private static final Set<DisclosedField> NEVER_RELEASED = Set.of(PHOTO, FINGERPRINTS, DOCUMENTS, FAMILY_GROUP);

    private final YamlPart root;

    QueryRulesReader(YamlPart queries) {
        root = queries.only("opened", "released", "tick_minutes", "a_day");
    }

    QueryRules read() {
        YamlPart opened = root.need("opened")
                .only(Stream.of(Side.values()).map(Side::name).toArray(String[]::new));
        Map<Side, Set<OpenedGallery>> galleries = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            galleries.put(side, galleries(opened.need(side.name())));
        }
        return new QueryRules(
                galleries,
                released(root.need("released")),
                Duration.ofMinutes(root.need("tick_minutes").number(1)),
                root.need("a_day").number(1));
    }

    private static Set<OpenedGallery> galleries(YamlPart list) {
        Set<OpenedGallery> galleries = new HashSet<>();
        for (YamlPart item : list.items()) {
            OpenedGallery gallery =
                    item.as(text -> OpenedGallery.ofCode(text).orElseThrow(), "agreements.wrong.gallery");
            if (!galleries.add(gallery)) {
                throw item.wrong("agreements.wrong.twice_in_list");
            }
        }
        return galleries;
    }

    private static List<DisclosedField> released(YamlPart list) {
        return ProfileReader.distinct(list, item -> {
            DisclosedField field = ProfileReader.field(item);
            if (NEVER_RELEASED.contains(field)) {
                throw item.wrong("agreements.wrong.never_released", field);
            }
            return field;
        });
    }
}
