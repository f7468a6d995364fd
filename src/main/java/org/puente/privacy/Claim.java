package org.puente.privacy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.cases.SheetField;
import org.puente.countries.CaseId;

/**
 * What a person says is right of what a side recorded.
 *
 * @param stated as a sheet holds it; empty: that nothing should stand there
 * @param disagreement the person's own words where it was refused; null: none
 */
public record Claim(
        UUID request,
        CaseId caseId,
        SheetField field,
        String stated,
        ClaimEvidence evidence,
        @Nullable String disagreement) {}
