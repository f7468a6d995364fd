package org.puente.sealing;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puente.access.SignedIn;
import org.puente.audit.Refused;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals and opens contents, part of whoever's act it is. Which keys exist for the acting country is the database's
 * matter, as with every row. No unwrapped key outlives a call: unwrapping takes less than reading its row.
 */
@Service
public class Vault {

    private final DataKeyBook keys;
    private final ApplicationEventPublisher events;

    Vault(DataKeyBook keys, ApplicationEventPublisher events) {
        this.keys = keys;
        this.events = events;
    }

    /**
     * Seals a content for its place, with the key of its person and purpose, which is made if there is none.
     *
     * @throws Refusal if that key is there and cannot be unwrapped
     */
    @SignedIn
    @Transactional(propagation = Propagation.MANDATORY)
    public Sealed seal(SealedPlace place, byte[] content) {
        DataKey key = keys.needed(place.owner(), place.person(), place.purpose());
        try {
            return new Sealed(key.id(), unwrapped(key, place).encrypt(content, place.bound()));
        } catch (GeneralSecurityException neverWithAes) {
            throw new IllegalStateException(neverWithAes);
        }
    }

    /**
     * Opens a content.
     *
     * @throws Refusal with a sentence if its key is lost, or if the content is not what was sealed for this place; the
     *     refusal is recorded
     */
    @SignedIn
    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] open(SealedPlace place, Sealed sealed) {
        if (sealed.key() == null) {
            throw refusal("content.tampered", "sealing.tampered", place);
        }
        DataKey key = keys.find(sealed.key(), place.owner()).orElseThrow(() -> missing(place));
        try {
            return unwrapped(key, place).decrypt(sealed.content(), place.bound());
        } catch (GeneralSecurityException changed) {
            throw refusal("content.tampered", "sealing.tampered", place);
        }
    }

    /**
     * Opens many contents of one country, some hundred at a time; asks the database once for their keys.
     *
     * @return those that could be opened; a content that is not what was sealed for its place is recorded and left out, as
     *     is one whose key is lost
     */
    @SignedIn
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<SealedPlace, byte[]> openAll(Country owner, Map<SealedPlace, Sealed> contents) {
        Set<UUID> needed = contents.values().stream()
                .map(Sealed::key)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, Aead> unwrapped = new HashMap<>();
        keys.findAll(needed, owner).forEach(key -> keys.unwrap(key).ifPresent(aead -> unwrapped.put(key.id(), aead)));
        Map<SealedPlace, byte[]> opened = new HashMap<>();
        contents.forEach((place, content) -> {
            Aead key = unwrapped.get(content.key());
            if (key == null) {
                return;
            }
            try {
                opened.put(place, key.decrypt(content.content(), place.bound()));
            } catch (GeneralSecurityException changed) {
                record("content.tampered", "sealing.tampered", place);
            }
        });
        return opened;
    }

    /** Whether contents of this person and purpose can be opened, where any were sealed. */
    @SignedIn
    @Transactional(readOnly = true)
    public boolean isLost(SealedPlace place, Sealed sealed) {
        return sealed.key() != null
                && keys.find(sealed.key(), place.owner()).flatMap(keys::unwrap).isEmpty();
    }

    /**
     * Destroys the key of a person and purpose for good: whatever it sealed is unreadable from now on, wherever a copy
     * of it lies.
     *
     * @return whether there was one
     */
    @SignedIn
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean destroy(Country owner, CaseId person, SealPurpose purpose) {
        return keys.remove(owner, person, purpose);
    }

    private Aead unwrapped(DataKey key, SealedPlace place) {
        return keys.unwrap(key).orElseThrow(() -> missing(place));
    }

    private Refusal missing(SealedPlace place) {
        return refusal("content.key-missing", "sealing.missing." + place.purpose(), place);
    }

    private Refusal refusal(String what, String reason, SealedPlace place) {
        record(what, reason, place);
        return new Refusal(reason);
    }

    private void record(String what, String reason, SealedPlace place) {
        events.publishEvent(new Refused(
                what,
                place.person(),
                reason,
                Map.of("kind", place.kind(), "row", place.row().toString())));
    }
}
