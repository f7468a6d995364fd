package org.puente.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.puente.agreements.AgreedClock;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.stereotype.Component;

/** Keeps the rows of running clocks as the one calculation has them; writes those that differ. */
@Component
class ClockKeeper {

    private final ClockInputs inputs;
    private final ClockBook book;
    private final EscalationBook escalations;
    private final Clock clock;

    ClockKeeper(ClockInputs inputs, ClockBook book, EscalationBook escalations, Clock clock) {
        this.inputs = inputs;
        this.book = book;
        this.escalations = escalations;
        this.clock = clock;
    }

    /** The cases of which other rows are kept than the calculation has. */
    Set<CaseId> differing(Collection<CaseId> ids, Country viewer) {
        return compare(ids, viewer).stream()
                .filter(each -> !each.isSame())
                .map(Compared::id)
                .collect(Collectors.toSet());
    }

    /**
     * To be called with the cases locked, for each country that may open them.
     *
     * @return all clocks of each; a draft has none
     */
    Map<CaseId, List<ClockView>> keep(Collection<CaseId> ids, Country viewer) {
        List<Compared> all = compare(ids, viewer);
        keepWhatDiffers(all.stream().filter(each -> !each.isSame()).toList(), viewer);
        Map<CaseId, List<ClockView>> clocks = new HashMap<>();
        all.forEach(each -> clocks.put(each.id(), each.clocks()));
        return clocks;
    }

    private void keepWhatDiffers(List<Compared> differing, Country viewer) {
        if (differing.isEmpty()) {
            return;
        }
        book.replace(
                differing.stream().map(Compared::id).toList(),
                viewer,
                differing.stream().flatMap(each -> each.now().values().stream()).toList());
        differing.stream()
                .flatMap(each -> each.before().values().stream())
                .filter(before -> before.taken() > 0)
                .forEach(before -> escalations.takeBack(before, viewer, stillTaken(differing, before)));
    }

    private static int stillTaken(List<Compared> all, KeptClock before) {
        return all.stream()
                .filter(each -> each.id().equals(before.id()))
                .flatMap(each -> Optional.ofNullable(each.now().get(before.clock())).stream())
                .map(KeptClock::taken)
                .findFirst()
                .orElse(0);
    }

    private List<Compared> compare(Collection<CaseId> ids, Country viewer) {
        Instant now = clock.instant();
        Map<CaseId, ClockInput> found = inputs.of(ids, viewer);
        Map<CaseId, Map<AgreedClock, KeptClock>> kept = ids.isEmpty() ? Map.of() : book.of(ids, viewer);
        List<Compared> all = new ArrayList<>();
        for (CaseId id : ids) {
            Map<AgreedClock, KeptClock> before = kept.getOrDefault(id, Map.of());
            Map<AgreedClock, KeptClock> after = new LinkedHashMap<>();
            List<ClockView> clocks = new ArrayList<>();
            Optional.ofNullable(found.get(id)).ifPresent(input -> {
                clocks.addAll(CaseClocks.of(input, now));
                clocks.stream()
                        .filter(ClockView::runs)
                        .forEach(view ->
                                after.put(view.kind(), KeptClock.of(id, view, input, before.get(view.kind()), now)));
            });
            all.add(new Compared(id, clocks, before, after));
        }
        return all;
    }

    /** What is kept of a case, and what should be. */
    private record Compared(
            CaseId id, List<ClockView> clocks, Map<AgreedClock, KeptClock> before, Map<AgreedClock, KeptClock> now) {

        boolean isSame() {
            return Objects.equals(before, now);
        }
    }
}
