package org.puente.biometrics;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.matching.Template;
import org.puente.sealing.SealPurpose;
import org.puente.sealing.Sealed;
import org.puente.sealing.SealedPlace;
import org.puente.sealing.Vault;
import org.springframework.stereotype.Component;

/** Templates as they stand in the rows of prints. */
@Component
class SealedTemplates {

    private final Vault vault;

    SealedTemplates(Vault vault) {
        this.vault = vault;
    }

    Sealed seal(Template template, UUID print, CaseId person, Country owner) {
        return seal(template.bytes(), print, person, owner);
    }

    Sealed seal(byte[] template, UUID print, CaseId person, Country owner) {
        return vault.seal(place(print, person, owner), template);
    }

    /** @throws org.puente.portal.Refusal with a sentence for what cannot be opened */
    Template open(Sealed sealed, UUID print, CaseId person, Country owner) {
        return Template.of(vault.open(place(print, person, owner), sealed));
    }

    /** Templates of one person by their print, as far as they can be opened. */
    Map<UUID, Template> openAll(Map<UUID, Sealed> sealed, CaseId person, Country owner) {
        Map<SealedPlace, Sealed> places = new HashMap<>();
        sealed.forEach((print, template) -> places.put(place(print, person, owner), template));
        Map<UUID, Template> opened = new HashMap<>();
        vault.openAll(owner, places).forEach((place, bytes) -> opened.put(place.row(), Template.of(bytes)));
        return opened;
    }

    /** Whether the key of a print is lost, and with it the print. */
    boolean isLost(Sealed sealed, UUID print, CaseId person, Country owner) {
        return vault.isLost(place(print, person, owner), sealed);
    }

    private static SealedPlace place(UUID print, CaseId person, Country owner) {
        return new SealedPlace(owner, person, SealPurpose.PRINTS, "finger_print.template", print);
    }
}
