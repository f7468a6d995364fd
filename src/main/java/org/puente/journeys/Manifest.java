package org.puente.journeys;

import java.util.List;
import java.util.Optional;
import org.puente.countries.CaseId;

/** Who is on a journey, as one country may know right now; blocked persons first, then by seat. */
public record Manifest(Journey journey, List<ManifestLine> lines) {

    public Manifest {
        lines = List.copyOf(lines);
    }

    public long count(TravelStatus status) {
        return lines.stream().filter(line -> line.status() == status).count();
    }

    /** On board, arrived or handed over. */
    public long travelled() {
        return count(TravelStatus.ON_BOARD) + count(TravelStatus.ARRIVED) + count(TravelStatus.HANDED_OVER);
    }

    /** Persons on board whom a hold concerns. */
    public List<ManifestLine> alerts() {
        return lines.stream().filter(ManifestLine::isAlert).toList();
    }

    public Optional<ManifestLine> line(CaseId id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
