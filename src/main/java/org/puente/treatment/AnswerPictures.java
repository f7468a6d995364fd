package org.puente.treatment;

import java.util.List;
import java.util.Map;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;

/** The pictures that come with answers, as a bean of the module that keeps them; of the acting side, in the running transaction. */
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

    /** Those that devices handed in with the acting side's answers about a person. */
    Map<Of, List<Place>> of(CaseId person);

    /** Where a picture of a person is, whether or not there is one. */
    Place place(CaseId person, String sha256);

    /** Whether a picture of a person is kept. */
    boolean has(CaseId person, String sha256);

    /**
     * Keeps a picture: drawn anew, without place and device, and sealed. One that is kept already stays.
     *
     * @param sha256 of what comes
     * @param original SHA-256 of what the camera wrote
     * @throws Refusal for what is no JPEG, is broken, too large or has another hash
     */
    void keep(CaseId person, String sha256, String original, byte[] content);
}
