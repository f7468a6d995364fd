package org.puente.keycloak;

import java.util.LinkedHashMap;
import java.util.Map;

/** Maps that keep the order in which they were written. */
final class Ordered {

    private Ordered() {}

    /** @param pairs key, value, key, value … */
    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
