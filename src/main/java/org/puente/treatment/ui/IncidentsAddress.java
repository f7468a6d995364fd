package org.puente.treatment.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.treatment.Incident;

/** The list's state as it stands in the URL: {@code incidents?show=closed&id=…}. Unreadable parts count as absent. */
record IncidentsAddress(Incident.State state, @Nullable UUID opened) {

    static final String PATH = "incidents";

    private static final String SHOW = "show";
    private static final String CLOSED = "closed";
    private static final String ID = "id";

    static IncidentsAddress of(QueryParameters parameters) {
        boolean closed =
                parameters.getSingleParameter(SHOW).filter(CLOSED::equals).isPresent();
        UUID opened = parameters
                .getSingleParameter(ID)
                .flatMap(IncidentsAddress::uuid)
                .orElse(null);
        return new IncidentsAddress(closed ? Incident.State.CLOSED : Incident.State.OPEN, opened);
    }

    IncidentsAddress opening(@Nullable UUID id) {
        return new IncidentsAddress(state, id);
    }

    QueryParameters parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        if (state == Incident.State.CLOSED) {
            all.put(SHOW, CLOSED);
        }
        if (opened != null) {
            all.put(ID, opened.toString());
        }
        return QueryParameters.simple(all);
    }

    String href() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
