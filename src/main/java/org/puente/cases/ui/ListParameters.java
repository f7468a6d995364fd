package org.puente.cases.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.cases.CaseQuery;
import org.puente.cases.CaseState;
import org.puente.cases.ui.CasesView.ListAddress;
import org.puente.countries.CaseId;

/** Writes a list's state into a URL and reads it back; what makes no sense is left out, never an error. */
final class ListParameters {

    private ListParameters() {}

    static ListAddress read(QueryParameters parameters) {
        CaseQuery query = new CaseQuery(
                constant(CaseQuery.Scope.class, parameters, "show").orElse(CaseQuery.Scope.OPEN),
                parameters.getSingleParameter("q").orElse(""),
                constant(CaseState.class, parameters, "state").orElse(null),
                constant(CaseQuery.Sort.class, parameters, "sort").orElse(CaseQuery.Sort.CLOCK),
                parameters.getSingleParameter("desc").isPresent());
        return new ListAddress(query, opened(parameters));
    }

    static QueryParameters write(ListAddress address) {
        CaseQuery query = address.query();
        Map<String, String> written = new LinkedHashMap<>();
        if (query.scope() != CaseQuery.Scope.OPEN) {
            written.put("show", code(query.scope()));
        }
        if (!query.text().isEmpty()) {
            written.put("q", query.text());
        }
        if (query.state() != null) {
            written.put("state", code(query.state()));
        }
        if (query.sort() != CaseQuery.Sort.CLOCK) {
            written.put("sort", code(query.sort()));
        }
        if (query.descending()) {
            written.put("desc", "1");
        }
        if (address.opened() != null) {
            written.put("case", address.opened().toString());
        }
        return QueryParameters.simple(written);
    }

    private static @Nullable CaseId opened(QueryParameters parameters) {
        try {
            return parameters.getSingleParameter("case").map(CaseId::of).orElse(null);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .flatMap(text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> code(constant).equals(text))
                        .findFirst());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
