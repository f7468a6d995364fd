package org.puente.treatment.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.puente.treatment.Catalogue;

/** Which two versions stand side by side: {@code catalogue?from=1&to=2}. Unreadable parts count as absent. */
record CatalogueAddress(Catalogue from, Catalogue to) {

    static final String PATH = "catalogue";

    private static final String FROM = "from";
    private static final String TO = "to";

    /** Without choices the last version beside the one before it. */
    static CatalogueAddress of(QueryParameters parameters, List<Catalogue> all) {
        Catalogue to = chosen(parameters, TO, all).orElse(all.getLast());
        Catalogue before = all.get(Math.max(0, all.indexOf(to) - 1));
        return new CatalogueAddress(chosen(parameters, FROM, all).orElse(before), to);
    }

    private static Optional<Catalogue> chosen(QueryParameters parameters, String which, List<Catalogue> all) {
        return parameters
                .getSingleParameter(which)
                .flatMap(key -> all.stream()
                        .filter(catalogue -> catalogue.key().equals(key))
                        .findFirst());
    }

    QueryParameters parameters() {
        return QueryParameters.simple(new TreeMap<>(Map.of(FROM, from.key(), TO, to.key())));
    }

    /** The whole of one version, beside the newest. */
    static String from(Catalogue version) {
        return PATH + "?" + FROM + "=" + version.key();
    }
}
