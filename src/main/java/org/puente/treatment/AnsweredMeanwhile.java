package org.puente.treatment;

import org.puente.portal.Refusal;

/** A colleague was faster. Nothing was written; the page shows their word beside what was typed. */
public class AnsweredMeanwhile extends Refusal {

    AnsweredMeanwhile() {
        super("treatment.refused.meanwhile");
    }
}
