package org.puente.treatment;

import java.util.List;
import java.util.Map;
import org.puente.countries.CaseId;

/** Where the pictures are that came with answers, as a bean of the module that keeps them. */
public interface AnswerPictures {

    /** An answer of the acting side: the check and its number. */
    record Of(String checkId, int number) {}

    /**
     * A picture.
     *
     * @param sha256 in hexadecimal digits, as it came
     * @param address below the portal's
     */
    record Place(String sha256, String address) {}

    /** Those of the acting side's answers about a person. */
    Map<Of, List<Place>> of(CaseId person);
}
