package org.puente.privacy;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.puente.audit.CaseLooks;
import org.puente.audit.Look;
import org.puente.cases.DataKind;
import org.puente.cases.EndedCase;
import org.puente.cases.HeldData;
import org.puente.cases.ToldData;
import org.springframework.stereotype.Component;

/** Puts together what the acting side tells a person, out of its own rows and what it was given, in bounded reads. */
@Component
class LetterReader {

    /** Most lines of the trail that are read. */
    static final int MOST_READ = 2_000;

    /** Most lines of each list that have room. */
    static final int MOST_TOLD = 200;

    /** Kinds that are told one by one, or of which even that there are any is told nobody. */
    private static final Set<DataKind> NOT_NAMED = EnumSet.of(
            DataKind.PRINTS, DataKind.PHOTO, DataKind.FILES, DataKind.QUERIES, DataKind.CASE, DataKind.COMPARISONS);

    private final List<ToldData> told;
    private final List<HeldData> held;
    private final CaseLooks looks;

    LetterReader(List<ToldData> told, List<HeldData> held, CaseLooks looks) {
        this.told = List.copyOf(told);
        this.held = List.copyOf(held);
        this.looks = looks;
    }

    AccessLetter read(DataRequest request, EndedCase found, Locale language, Instant now, boolean draft) {
        List<ToldData.Held> facts = told.stream()
                .flatMap(part -> part.held(found, language).stream())
                .sorted(Comparator.comparing(ToldData.Held::heading))
                .toList();
        List<ToldData.Given> given = told.stream()
                .flatMap(part -> part.given(found, language).stream())
                .sorted(Comparator.comparing(ToldData.Given::at).reversed())
                .toList();
        List<Look> seen = looks.at(found.id(), LookLine.TOLD, MOST_READ);
        List<LookLine> lines =
                LookLine.of(seen, found.agreement().zone(found.agreement().sideOf(found.viewer())));
        boolean cut = seen.size() == MOST_READ || lines.size() > MOST_TOLD || given.size() > MOST_TOLD;
        return new AccessLetter(
                request,
                found,
                language,
                facts,
                given.stream().limit(MOST_TOLD).toList(),
                also(found),
                lines.stream().limit(MOST_TOLD).toList(),
                cut,
                now,
                draft);
    }

    private List<DataKind> also(EndedCase found) {
        return held.stream()
                .filter(part -> !NOT_NAMED.contains(part.kind()))
                .filter(part -> part.count(found.id(), found.viewer()) > 0)
                .map(HeldData::kind)
                .distinct()
                .sorted()
                .toList();
    }
}
