package org.puente.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.puente.cases.DataKind;
import org.puente.cases.EndedCase;
import org.puente.cases.ToldData;

/**
 * What a side tells a person that it holds of them, in one language.
 *
 * @param also of which other kinds there is something, not told one by one
 * @param looks the latest first
 * @param cut whether there are more lines than the letter has room for
 * @param at when it was put together
 * @param draft whether an officer reads it before it is issued
 */
record AccessLetter(
        DataRequest request,
        EndedCase found,
        Locale language,
        List<ToldData.Held> held,
        List<ToldData.Given> given,
        List<DataKind> also,
        List<LookLine> looks,
        boolean cut,
        Instant at,
        boolean draft) {

    AccessLetter {
        held = List.copyOf(held);
        given = List.copyOf(given);
        also = List.copyOf(also);
        looks = List.copyOf(looks);
    }
}
