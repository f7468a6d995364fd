package org.puente.biometrics.ui;

import org.puente.biometrics.Conclusions;
import org.puente.biometrics.Enrolments;
import org.puente.biometrics.PrintExports;
import org.puente.biometrics.Searches;
import org.puente.biometrics.Verifications;
import org.puente.documents.FileDesk;
import org.springframework.stereotype.Component;

/** The services that the tab of a case's prints asks. */
@Component
record PrintDesks(
        Enrolments enrolments,
        Conclusions conclusions,
        Verifications verifications,
        Searches searches,
        PrintExports exports,
        FileDesk files) {}
